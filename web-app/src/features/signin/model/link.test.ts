import { describe, expect, it } from 'vitest'
import { readLink } from './link'

const link = (value: unknown) => `#${Buffer.from(JSON.stringify(value)).toString('base64url')}`

describe('reading a sign-in link', () => {
  it('finds contact and code', () => {
    expect(readLink(link({ email: 'zoë@mail.test', code: '402915' }))).toEqual({ contact: { email: 'zoë@mail.test' }, code: '402915' })
    expect(readLink(link({ phone: '+12125550117', code: '000001' }))).toEqual({ contact: { phone: '+12125550117' }, code: '000001' })
  })

  it.each(['', '#', '#not base64 at all', link('402915'), link({ email: 'a@b.test' }), link({ email: 'a@b.test', code: 402915 }), link({ code: '402915' })])(
    'is nothing when it is not whole: %s',
    (fragment) => {
      expect(readLink(fragment)).toBeUndefined()
    },
  )
})
