import { describe, expect, it } from 'vitest'
import { newDraft } from './draft'
import { readPerson } from './person'

const draft = { ...newDraft('America/New_York'), name: ' River ', typedContact: 'river@mail.test' }

describe('who books', () => {
  it('is a chosen name and one contact, discreet unless they say otherwise', () => {
    expect(readPerson(draft)).toEqual({
      kind: 'person',
      client: { preferredName: 'River', email: 'river@mail.test', zone: 'America/New_York', plainWords: false },
    })
  })

  it('may have only a phone', () => {
    expect(readPerson({ ...draft, contactKind: 'phone', typedContact: '(212) 555-0117' })).toMatchObject({ client: { phone: '(212) 555-0117' } })
  })

  it('is asked kindly for what is not there yet, all at once', () => {
    expect(readPerson({ ...draft, name: ' ', typedContact: '' })).toEqual({
      kind: 'trouble',
      name: 'What should we call you? Any name is fine.',
      contact: 'We need one way to reach you.',
    })
  })
})
