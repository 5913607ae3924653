import { describe, expect, it } from 'vitest'
import { tilesOf, type CalendarEntry } from './entries'
import { anEntry, timeOff } from './entries.fixtures'
import { tileWords } from './tile-words'

function wordsOf(entry: CalendarEntry, nth = 0) {
  const tile = tilesOf([entry], 'America/New_York')[nth]
  if (tile === undefined) throw new Error('no tile')
  return tileWords(tile, 'Maya Lindqvist')
}

describe('a tile', () => {
  it('says a name and a kind of time', () => {
    expect(wordsOf(anEntry())).toEqual({
      title: 'Jordan',
      isName: true,
      detail: '2:30 · 50 min',
      brief: '2:30 · 50 min',
      narrow: '2:30',
      unseen: '2:30 – 3:20 pm, with Maya Lindqvist, video',
    })
  })

  it('says couple in words, not only by its colour', () => {
    expect(wordsOf(anEntry({ offeringKind: 'COUPLES', end: '2026-11-24T15:50:00-05:00' })).detail).toBe('2:30 · couple · 80 min')
  })

  it('says how it stands once that is known', () => {
    expect(wordsOf(anEntry({ attendance: 'ARRIVED' })).detail).toBe('2:30 · 50 min · arrived')
    expect(wordsOf(anEntry({ attendance: 'NO_SHOW' })).detail).toBe('2:30 · 50 min · didn’t come')
    expect(wordsOf(anEntry({ status: 'REQUESTED' })).detail).toBe('2:30 · 50 min · asked for')
  })

  it('of one line says what matters most: how it stands, else the kind, else how long', () => {
    const first = { offeringKind: 'CONSULTATION', end: '2026-11-24T14:50:00-05:00' } as const

    expect([wordsOf(anEntry(first)).brief, wordsOf(anEntry({ ...first, attendance: 'NO_SHOW' })).brief]).toEqual(['2:30 · first talk', '2:30 · didn’t come'])
  })

  it('never names the offering', () => {
    const words = wordsOf(anEntry({ offering: 'emdr-extended', offeringKind: 'EXTENDED' }))

    expect(JSON.stringify(words).toLowerCase()).not.toContain('emdr')
  })

  it('of a hold has no name', () => {
    const words = wordsOf(anEntry({ kind: 'HOLD', status: 'HELD' }))

    expect(words).toMatchObject({ title: '2:30 held', isName: false })
  })

  it('of time off says until or from when on each of its days', () => {
    const off = timeOff('2026-11-24T17:00:00-05:00', '2026-11-26T09:00:00-05:00', 'Conference')

    expect([0, 1, 2].map((nth) => wordsOf(off, nth).detail)).toEqual(['from 5:00 pm', 'all day', 'until 9:00'])
    expect(wordsOf(off)).toMatchObject({ title: 'Conference', isName: false })
  })
})
