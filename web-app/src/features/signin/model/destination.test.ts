import { describe, expect, it } from 'vitest'
import { destinationOf, signInFor } from './destination'

describe('where to go after signing in', () => {
  it('is the page that asked for it', () => {
    expect(destinationOf('CLIENT', signInFor('/intake/abc').slice('/sign-in'.length))).toBe('/intake/abc')
  })

  it.each(['//evil.test', 'https://evil.test', '/\\evil.test', '/sign-in', ''])('is never elsewhere: %s', (next) => {
    expect(destinationOf('CLIENT', `?next=${encodeURIComponent(next)}`)).toBe('/me')
  })

  it('is the desk for everyone who works here', () => {
    expect(destinationOf('FRONT_DESK', '')).toBe('/desk')
    expect(destinationOf('CLINICIAN', '')).toBe('/desk')
  })
})
