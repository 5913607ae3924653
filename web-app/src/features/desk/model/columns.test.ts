import { describe, expect, it } from 'vitest'
import { dayLine, nextUp, stillToCome, untilWords } from './columns'
import { tilesOf, type CalendarEntry } from './entries'
import { anEntry, timeOff } from './entries.fixtures'

const today = '2026-11-24'
const at = (minutes: number) => ({ date: today, minutes })
const tiles = (...entries: CalendarEntry[]) => tilesOf(entries, 'America/New_York')
const morning = anEntry({ id: 'm', start: '2026-11-24T09:00:00-05:00', end: '2026-11-24T09:50:00-05:00' })

describe('the line under a name', () => {
  it('counts what is booked on another day', () => {
    expect(dayLine(tiles(morning, anEntry()), '2026-11-24', { date: '2026-11-20', minutes: 0 })).toBe('2 booked')
  })

  it('counts what is still to come today', () => {
    expect(dayLine(tiles(morning, anEntry()), today, at(480))).toBe('2 today')
    expect(dayLine(tiles(morning, anEntry()), today, at(600))).toBe('1 of 2 to come')
  })

  it('does not count somebody who didn’t come as to come', () => {
    expect(dayLine(tiles(anEntry({ attendance: 'NO_SHOW' })), today, at(480))).toBe('0 of 1 to come')
  })

  it('says until when somebody is out, while they are', () => {
    const off = timeOff('2026-11-24T12:00:00-05:00', '2026-11-24T14:00:00-05:00')

    expect(dayLine(tiles(off), today, at(13 * 60))).toBe('Out until 2:00 · nothing booked')
    expect(dayLine(tiles(off), today, at(15 * 60))).toBe('Nothing booked')
  })

  it('says a whole day off on any day', () => {
    const off = timeOff('2026-11-26T00:00:00-05:00', '2026-11-27T00:00:00-05:00')

    expect(dayLine(tiles(off), '2026-11-26', at(0))).toBe('Out · nothing booked')
  })
})

describe('who is still to come', () => {
  it('is who is expected and not over, and nobody who is here', () => {
    expect([at(600), at(1000)].map((now) => stillToCome(tiles(morning, anEntry()), now).length)).toEqual([1, 0])
    expect(stillToCome(tiles(anEntry({ attendance: 'ARRIVED' })), at(600))).toEqual([])
  })
})

describe('who comes next', () => {
  it('is who is expected from now on, in order', () => {
    expect(nextUp(tiles(anEntry(), morning), at(600), 3).map((tile) => tile.entry.id)).toEqual(['a1'])
  })

  it('is nobody who has arrived already', () => {
    expect(nextUp(tiles(anEntry({ attendance: 'ARRIVED' })), at(600), 3)).toEqual([])
  })

  it('is said nearer as it comes nearer', () => {
    const [tile] = tiles(anEntry())
    if (tile === undefined) throw new Error('no tile')
    expect([at(600), at(850), at(872)].map((now) => untilWords(tile, now))).toEqual(['at 2:30 pm', 'in 20 min', 'now'])
  })
})
