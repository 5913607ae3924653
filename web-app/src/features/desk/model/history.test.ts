import { describe, expect, it } from 'vitest'
import { deedWords, enteredWords, historyLines, type Change, type Reader } from './history'

const names: Record<string, string> = { c1: 'Maya Lindqvist', c2: 'Tom Okafor', c3: 'Ruth Adler' }
const reader: Reader = {
  me: { subject: 's1', role: 'FRONT_DESK' },
  zone: 'America/New_York',
  today: '2026-11-24',
  nameOf: (id) => names[id] ?? '',
  zoneOf: (id) => (id === 'c3' ? 'America/Los_Angeles' : 'America/New_York'),
}
const meeting = { start: '2026-11-24T14:30:00-05:00', end: '2026-11-24T15:20:00-05:00', clinician: 'c1', format: 'VIDEO' } as const
const change = (what: Change['what'], more: Partial<Change> = {}): Change => ({ at: '2026-11-24T14:24:00-05:00', by: { kind: 'FRONT_DESK', subject: 's2' }, what, ...more })
const said = (what: Change['what'], more: Partial<Change> = {}, before: Change['meeting'] = meeting) => deedWords(change(what, more), before, reader)

describe('a history', () => {
  it('is told the newest first, each move from where it stood to where it stands', () => {
    const lines = historyLines(
      [
        change('BOOKED', { at: '2026-11-20T10:00:00-05:00', by: { kind: 'ANYONE' }, meeting }),
        change('MOVED', { meeting: { ...meeting, start: '2026-11-25T16:00:00-05:00', end: '2026-11-25T16:50:00-05:00' } }),
        change('MOVED', { by: { kind: 'CLIENT' }, meeting: { ...meeting, start: '2026-11-25T17:00:00-05:00', end: '2026-11-25T17:50:00-05:00' } }),
      ],
      reader,
    )

    expect(lines).toEqual([
      { when: 'Today at 2:24 pm.', words: 'The client moved it from tomorrow, 4:00 pm to tomorrow, 5:00 pm.' },
      { when: 'Today at 2:24 pm.', words: 'Someone else at the front desk moved it from today, 2:30 pm to tomorrow, 4:00 pm.' },
      { when: 'Fri, Nov 20 at 10:00 am.', words: 'Someone on the booking page booked today, 2:30 pm, video, with Maya Lindqvist.' },
    ])
  })

  it('says you to whoever reads it', () => {
    expect(said('ATTENDANCE', { by: { kind: 'FRONT_DESK', subject: 's1' }, attendance: 'ARRIVED' })).toBe('You marked them as here.')
    expect(enteredWords(change('ATTENDANCE', { by: { kind: 'FRONT_DESK', subject: 's1' } }), reader)).toBe('You, today at 2:24 pm')
  })

  it('tells a new clinician, and a new length, for what they are', () => {
    expect(said('MOVED', { meeting: { ...meeting, clinician: 'c2' } })).toBe('Someone else at the front desk moved it from Maya Lindqvist to Tom Okafor.')
    expect(said('MOVED', { meeting: { ...meeting, end: '2026-11-24T15:50:00-05:00' } })).toBe('Someone else at the front desk made it 2:30 – 3:50 pm; it was 2:30 – 3:20 pm.')
  })

  it('tells a move in the clinician’s own zone, and says so where that is not the desk’s', () => {
    const words = said('MOVED', { meeting: { ...meeting, start: '2026-11-24T19:00:00-05:00', clinician: 'c3' } })

    expect(words).toBe('Someone else at the front desk moved it from today, 2:30 pm to today, 4:00 pm Los Angeles time, and from Maya Lindqvist to Ruth Adler.')
  })

  it('blames nobody when time ended it', () => {
    expect(said('UNANSWERED', { by: { kind: 'NOBODY' } })).toBe('Nobody answered in time, so it ended by itself.')
  })

  it('says what was passed over', () => {
    expect(said('MOVED', { meeting: { ...meeting, clinician: 'c2' }, overrides: ['LIMITS', 'OVERLAP'] })).toMatch(/outside the usual limits and over another appointment\.$/)
  })

  it('has a sentence for everything that can happen, also where no time is said', () => {
    const all = ['BOOKED', 'REQUESTED', 'TAKEN_ON', 'APPROVED', 'DECLINED', 'UNANSWERED', 'MOVED', 'FORMAT_CHANGED', 'CONFIRMED', 'CANCELLED', 'RESTORED', 'ATTENDANCE', 'RECORDED'] as const
    const words = all.map((what) => deedWords(change(what), undefined, reader))

    expect(new Set(words).size).toBe(all.length)
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z][^!]*[^.]\.$/)
  })
})
