import { describe, expect, it } from 'vitest'
import { readContact } from './contact'

describe('reading a contact', () => {
  it('takes an address as it was typed, without the spaces around it', () => {
    expect(readContact('email', ' River@mail.test ')).toEqual({ kind: 'contact', contact: { email: 'River@mail.test' } })
  })

  it.each(['river', 'river@mail', 'river@mail.', 'a b@mail.test'])('asks again kindly about %s', (typed) => {
    expect(readContact('email', typed)).toEqual({ kind: 'trouble', words: 'That doesn’t look like an e-mail address yet.' })
  })

  it.each(['(212) 555-0117', '+44 20 7946 0018', '2125550117'])('takes the number %s', (typed) => {
    expect(readContact('phone', typed).kind).toBe('contact')
  })

  it.each(['12', 'call me', '123456789012345678'])('asks again about %s', (typed) => {
    expect(readContact('phone', typed).kind).toBe('trouble')
  })

  it('says why one way is needed when there is none', () => {
    expect(readContact('phone', '  ')).toEqual({ kind: 'trouble', words: 'We need one way to reach you.' })
  })
})
