import { describe, expect, it } from 'vitest'
import { anEntry, timeOff } from './entries.fixtures'
import { livingAt, tilesOf, withAnswer } from './entries'
import { anAppointment } from './standing.fixtures'

const newYork = 'America/New_York'

describe('tiles', () => {
  it('stand at the desk’s wall time, whatever offset the answer came in', () => {
    const [tile] = tilesOf([anEntry({ start: '2026-11-24T12:30:00-07:00', end: '2026-11-24T13:20:00-07:00' })], newYork)

    expect(tile).toMatchObject({ date: '2026-11-24', from: 870, to: 920, kind: 'individual' })
  })

  it('are split at midnight, one on each date', () => {
    const tiles = tilesOf([timeOff('2026-11-24T17:00:00-05:00', '2026-11-26T09:00:00-05:00')], newYork)

    expect(tiles.map(({ date, from, to }) => [date, from, to])).toEqual([
      ['2026-11-24', 1020, 1440],
      ['2026-11-25', 0, 1440],
      ['2026-11-26', 0, 540],
    ])
  })

  it('end at midnight without an empty tile on the next date', () => {
    const tiles = tilesOf([timeOff('2026-11-24T00:00:00-05:00', '2026-11-25T00:00:00-05:00')], newYork)

    expect(tiles.map(({ date, to }) => [date, to])).toEqual([['2026-11-24', 1440]])
  })

  it('are sorted by date, then time', () => {
    const early = anEntry({ id: 'b', start: '2026-11-24T09:00:00-05:00', end: '2026-11-24T09:50:00-05:00' })
    const next = anEntry({ id: 'c', start: '2026-11-25T08:00:00-05:00', end: '2026-11-25T08:50:00-05:00' })

    expect(tilesOf([next, anEntry(), early], newYork).map((tile) => tile.entry.id)).toEqual(['b', 'a1', 'c'])
  })

  it('look by the kind of time, holds and time off by their own', () => {
    const kinds = tilesOf(
      [
        anEntry({ id: '1', offeringKind: 'CONSULTATION' }),
        anEntry({ id: '2', offeringKind: 'COUPLES' }),
        anEntry({ id: '3', offeringKind: 'EXTENDED' }),
        anEntry({ id: '4', kind: 'HOLD', status: 'HELD' }),
        anEntry({ id: '5', kind: 'BLOCK' }),
      ],
      newYork,
    ).map((tile) => tile.kind)

    expect(kinds).toEqual(['first', 'couple', 'long', 'held', 'out'])
  })
})

describe('holds between two looks', () => {
  const hold = anEntry({ kind: 'HOLD', status: 'HELD', expiresAt: '2026-11-24T19:10:00Z' })

  it('are shown until they run out', () => {
    expect(livingAt([hold], Date.parse('2026-11-24T19:09:59Z'))).toEqual([hold])
  })

  it('are not shown after that, while appointments are', () => {
    expect(livingAt([hold, anEntry()], Date.parse('2026-11-24T19:10:00Z'))).toEqual([anEntry()])
  })
})

describe('what the service just said', () => {
  const later = { start: '2026-11-24T16:00:00-05:00', end: '2026-11-24T16:50:00-05:00' }

  it('stands in the calendar at once, with its name and kind as before', () => {
    expect(withAnswer([anEntry(), anEntry({ id: 'a2' })], anAppointment({ ...later, clinician: 'c2', revision: 4 }))).toEqual([
      anEntry({ ...later, clinician: 'c2', revision: 4 }),
      anEntry({ id: 'a2' }),
    ])
  })

  it('takes a cancelled one out', () => {
    expect(withAnswer([anEntry(), anEntry({ id: 'a2' })], anAppointment({ status: 'CANCELLED' }))).toEqual([anEntry({ id: 'a2' })])
  })
})
