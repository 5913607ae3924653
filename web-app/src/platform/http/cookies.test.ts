import { expect, it } from 'vitest'
import { xsrfToken } from './cookies'

it('finds the token among other cookies', () => {
  expect(xsrfToken('a=1; XSRF-TOKEN=ab%3Dc=; b=2')).toBe('ab=c=')
})

it('finds nothing in a cookie that only ends like it', () => {
  expect(xsrfToken('NOT-XSRF-TOKEN=abc')).toBeUndefined()
})
