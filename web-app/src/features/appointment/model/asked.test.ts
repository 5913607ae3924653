import { describe, expect, it } from 'vitest'
import { askedWords } from './asked'

const now = new Date('2026-11-24T22:00:00Z')
const asked = (dueAt: string, overdue = false) => ({
  clinicianZone: 'America/New_York',
  client: { preferredName: 'River', zone: 'America/Los_Angeles', plainWords: false },
  request: { dueAt, overdue, endsAt: '2026-11-25T19:00:00Z' },
})

describe('a time that is asked for', () => {
  it('is kept, and answered by a moment on the client’s clock', () => {
    expect(askedWords(asked('2026-11-25T17:00:00Z'), now)).toBe('It is kept for you. A person here answers by 9:00 am tomorrow. There is nothing more to do.')
  })

  it('says it where we are behind, what stays, and how it ends', () => {
    const words = askedWords(asked('2026-11-24T21:00:00Z'), now)

    expect(words).toBe('It is still kept for you. We meant to answer by 1:00 pm today and are behind. If there is no answer by 11:00 am tomorrow, we let the time go and tell you.')
    expect(askedWords(asked('2026-11-25T17:00:00Z', true), now)).toMatch(/are behind/)
  })

  it('promises no moment that the service did not name', () => {
    expect(askedWords({ clinicianZone: 'America/New_York' }, now)).toMatch(/^It is kept for you\./)
  })
})
