import { describe, expect, it } from 'vitest'
import { contactKindOf, Intention, readBackLine, readDraft, type Draft } from './booking'

const caller = { kind: 'caller', name: ' River ', contactKind: 'phone', contact: '212 555 0117' } as const
const draft: Draft = { who: caller, offering: 'individual', clinician: 'c1', format: 'VIDEO', start: '2026-11-24T22:00:00Z', pastLimits: false }

describe('a new appointment', () => {
  it('needs a name and one way to reach them, nothing more', () => {
    expect(readDraft(draft, 'America/New_York')).toEqual({
      kind: 'ready',
      body: {
        offering: 'individual',
        clinician: 'c1',
        format: 'VIDEO',
        start: '2026-11-24T22:00:00Z',
        client: { preferredName: 'River', phone: '212 555 0117', zone: 'America/New_York', plainWords: false },
      },
    })
  })

  it('for a known person sends their id and no contact', () => {
    const reading = readDraft({ ...draft, who: { kind: 'known', id: 'p1', name: 'Jordan' } }, 'America/New_York')

    expect(reading).toMatchObject({ kind: 'ready', body: { clientId: 'p1' } })
    expect(reading.kind === 'ready' && 'client' in reading.body).toBe(false)
  })

  it('takes where they are, both ways to reach them and plain words, where somebody said so', () => {
    const more = { other: 'river@mail.test', zone: 'America/Los_Angeles', region: 'US-CA', plainWords: true }

    expect(readDraft({ ...draft, who: { ...caller, more } }, 'America/New_York')).toMatchObject({
      body: { client: { preferredName: 'River', phone: '212 555 0117', email: 'river@mail.test', zone: 'America/Los_Angeles', region: 'US-CA', plainWords: true } },
    })
    expect(readDraft({ ...draft, who: { ...caller, more: { ...more, other: 'river@' } } }, 'America/New_York')).toMatchObject({ troubles: { other: expect.any(String) as string } })
  })

  it('says everything that is missing at once', () => {
    const reading = readDraft({ ...draft, who: { ...caller, name: ' ', contact: 'x' }, start: undefined }, 'America/New_York')

    expect(reading.kind === 'trouble' && Object.keys(reading.troubles).sort()).toEqual(['contact', 'name', 'start'])
  })

  it('passes the limits only when somebody said so', () => {
    const plain = readDraft(draft, 'UTC')
    const past = readDraft({ ...draft, pastLimits: true }, 'UTC')

    expect(plain.kind === 'ready' && plain.body.override).toBeUndefined()
    expect(past.kind === 'ready' && past.body.override).toEqual(['LIMITS'])
    expect(readDraft({ ...draft, pastLimits: true, over: true }, 'UTC')).toMatchObject({ body: { override: ['LIMITS', 'OVERLAP'] } })
  })
})

describe('the line to read back', () => {
  const said = {
    name: 'River',
    wall: { date: '2026-11-24', minutes: 1020 },
    minutes: 50,
    format: 'VIDEO',
    clinicianName: 'Maya Lindqvist',
    zone: 'America/New_York',
    today: '2026-11-24',
  } as const

  it('says who, when in which time, how long, how, and with whom', () => {
    expect(readBackLine(said)).toBe('Tuesday, November 24 at 5:00 pm, New York time, 50 min by video with Maya Lindqvist.')
  })

  it('is on their own clock, where that is another one', () => {
    const theirs = { zone: 'America/Los_Angeles', wall: { date: '2026-11-24', minutes: 840 } }

    expect(readBackLine({ ...said, theirs })).toBe('Tuesday, November 24 at 2:00 pm, Los Angeles time, 50 min by video with Maya Lindqvist.')
  })

  it('says in person where it is, too', () => {
    expect(readBackLine({ ...said, format: 'IN_PERSON' })).toBe('Tuesday, November 24 at 5:00 pm, New York time, 50 min in person with Maya Lindqvist.')
  })
})

describe('an intention', () => {
  it('keeps its key over retries, and takes a new one when the body changes', () => {
    let made = 0
    const intention = new Intention(() => `key-${++made}`)

    expect([intention.keyFor({ a: 1 }), intention.keyFor({ a: 1 }), intention.keyFor({ a: 2 })]).toEqual(['key-1', 'key-1', 'key-2'])
  })
})

it('tells an address from a number while it is typed', () => {
  expect(['212 555', '+1 (212)', 'j', 'j@mail.test', ''].map(contactKindOf)).toEqual(['phone', 'phone', 'email', 'email', 'phone'])
})
