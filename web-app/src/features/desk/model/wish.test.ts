import { describe, expect, it } from 'vitest'
import { spotOf } from './carry'
import { tilesOf, type CalendarEntry, type Tile } from './entries'
import { anEntry } from './entries.fixtures'
import { anAppointment } from './standing.fixtures'
import { changeWords, placeWords, refusedWords, spotWords, wayBack, wholeSpotWords, wishOf } from './wish'

const zone = 'America/New_York'
const names: Record<string, string> = { c1: 'Maya Lindqvist', c2: 'Tom Okafor' }
const seeing = { today: '2026-11-24', nameOf: (id: string) => names[id] ?? '' }
const tileOf = (change: Partial<CalendarEntry> = {}): Tile => {
  const [tile] = tilesOf([anEntry(change)], zone)
  if (tile === undefined) throw new Error('no tile')
  return tile
}

describe('letting go of a tile', () => {
  it('where it stood asks for nothing', () => {
    expect(wishOf(tileOf(), spotOf(tileOf()), zone)).toEqual({ kind: 'nothing' })
  })

  it('at another time and with somebody else asks for both, and keeps the length', () => {
    const wish = wishOf(tileOf(), { clinician: 'c2', date: '2026-11-24', from: 915, to: 965 }, zone)

    expect(wish).toEqual({
      kind: 'place',
      place: { start: '2026-11-24T20:15:00Z', clinician: 'c2', pastLimits: false },
    })
  })

  it('by its lower edge asks for another length from the same start', () => {
    const wish = wishOf(tileOf(), { ...spotOf(tileOf()), to: 950 }, zone)

    expect(wish).toMatchObject({ place: { start: '2026-11-24T14:30:00-05:00', minutes: 80 } })
  })

  it('keeps the second of two like times when only the end changes on the night the clocks go back', () => {
    const tile = tileOf({ start: '2026-11-01T01:30:00-05:00', end: '2026-11-01T02:20:00-05:00' })

    expect(wishOf(tile, { ...spotOf(tile), to: tile.to + 10 }, zone)).toMatchObject({ place: { start: '2026-11-01T01:30:00-05:00' } })
  })

  it('where the clocks jump is told apart', () => {
    const tile = tileOf({ start: '2026-03-08T04:00:00-04:00', end: '2026-03-08T04:50:00-04:00' })

    expect(wishOf(tile, { ...spotOf(tile), from: 150, to: 200 }, zone)).toEqual({ kind: 'gap' })
  })
})

describe('the way back', () => {
  it('is where it stood, with its length only where that was changed', () => {
    expect([wayBack(anAppointment(), {}), wayBack(anAppointment(), { minutes: 80 })]).toEqual([
      { start: '2026-11-24T14:30:00-05:00', clinician: 'c1', pastLimits: false },
      { start: '2026-11-24T14:30:00-05:00', clinician: 'c1', pastLimits: false, minutes: 50 },
    ])
  })
})

describe('a place in words', () => {
  const own = spotOf(tileOf())

  it('says only what differs', () => {
    expect([
      spotWords({ ...own, from: 915, to: 965 }, own, seeing),
      spotWords({ ...own, clinician: 'c2', date: '2026-11-25' }, own, seeing),
      spotWords({ ...own, to: 950 }, own, seeing),
    ]).toEqual(['3:15 pm', 'tomorrow, 2:30 pm with Tom Okafor', '2:30 – 3:50 pm'])
  })

  it('calls a new end no move', () => {
    expect([changeWords({ ...own, to: 950 }, own, seeing), changeWords({ ...own, from: 915, to: 965 }, own, seeing)]).toEqual([
      { mine: 'Make it 2:30 – 3:50 pm', done: 'Now 2:30 – 3:50 pm.' },
      { mine: 'Move it to 3:15 pm', done: 'Moved to 3:15 pm.' },
    ])
  })

  it('says all of it to whoever carries it by keys', () => {
    expect(wholeSpotWords(own, seeing)).toBe('today, 2:30 – 3:20 pm, with Maya Lindqvist')
  })

  it('leaves today out of the way back', () => {
    expect([placeWords({ date: '2026-11-24', minutes: 870 }, '2026-11-24'), placeWords({ date: '2026-11-27', minutes: 870 }, '2026-11-24')]).toEqual(['2:30 pm', 'Fri, Nov 27, 2:30 pm'])
  })
})

describe('a refused move', () => {
  const words = { wanted: 'tomorrow, 3:15 pm with Tom Okafor', stays: '2:30 pm', clinician: 'Tom Okafor' }
  const place = { start: '2026-11-25T20:15:00Z', clinician: 'c2', pastLimits: false }

  it('says what happened, where it stays, and what still works', () => {
    expect(refusedWords({ kind: 'slot-taken', reason: 'TIME_TAKEN' }, place, words)).toBe('Tomorrow, 3:15 pm with Tom Okafor can’t be had: someone has that time. It stays at 2:30 pm. Any free time still works.')
    expect(refusedWords({ kind: 'slot-taken', reason: 'DAY_FULL' }, place, words)).toBe(
      'Tomorrow, 3:15 pm with Tom Okafor can’t be had: the day is full for Tom Okafor. It stays at 2:30 pm. Another time works, or this one all the same.',
    )
  })

  it('outside the offered times differs from a kind of time that they do not give', () => {
    expect([refusedWords({ kind: 'outside-limits' }, place, words), refusedWords({ kind: 'outside-limits' }, { ...place, pastLimits: true }, words)]).toEqual([
      'Tomorrow, 3:15 pm with Tom Okafor isn’t one of the offered times. It stays at 2:30 pm.',
      'Tom Okafor doesn’t give this kind of time. It stays at 2:30 pm.',
    ])
  })

  it('without a line claims neither', () => {
    expect(refusedWords({ kind: 'failed', failure: { kind: 'unreachable' } }, place, words)).toMatch(/don’t know yet whether it was moved/)
  })
})
