import { describe, expect, it } from 'vitest'
import { tilesOf } from './entries'
import { anEntry, timeOff } from './entries.fixtures'
import { hoursOf, linesOf, within } from './hours'
import { lanesOf } from './lanes'

const newYork = 'America/New_York'
const span = (key: string, from: number, to: number) => ({ key, from, to })

describe('lanes', () => {
  it('give the whole width to what stands alone, also back to back', () => {
    const lanes = lanesOf([span('a', 0, 50), span('b', 50, 100)])

    expect([...lanes.values()]).toEqual([{ lane: 0, lanes: 1 }, { lane: 0, lanes: 1 }])
  })

  it('share the width between overlapping ones, and take a freed lane again', () => {
    const lanes = lanesOf([span('a', 0, 50), span('b', 30, 90), span('c', 50, 80), span('d', 90, 100)])

    expect(lanes.get('a')).toEqual({ lane: 0, lanes: 2 })
    expect(lanes.get('b')).toEqual({ lane: 1, lanes: 2 })
    expect(lanes.get('c')).toEqual({ lane: 0, lanes: 2 })
    expect(lanes.get('d')).toEqual({ lane: 0, lanes: 1 })
  })

  it('never put two at one time into one lane, in many random days', () => {
    let seed = 7
    const random = (most: number) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % most
    for (let day = 0; day < 200; day++) {
      const spans = Array.from({ length: 12 }, (_, n) => ({ n, from: random(600) }))
        .sort((a, b) => a.from - b.from)
        .map(({ n, from }) => span(`${n}`, from, from + 5 + random(120)))
      const lanes = lanesOf(spans)
      const clashes = spans.filter((a) =>
        spans.some((b) => a !== b && a.from < b.to && b.from < a.to && lanes.get(a.key)?.lane === lanes.get(b.key)?.lane),
      )
      expect(clashes, `day ${day}`).toEqual([])
    }
  })
})

describe('the hours shown', () => {
  it('are the usual ones when nothing lies outside', () => {
    expect(hoursOf(tilesOf([anEntry()], newYork))).toEqual({ from: 480, to: 1140 })
  })

  it('widen to full hours for an early or a late appointment', () => {
    const early = anEntry({ start: '2026-11-24T06:45:00-05:00', end: '2026-11-24T07:35:00-05:00' })
    const late = anEntry({ id: 'b', start: '2026-11-24T20:30:00-05:00', end: '2026-11-24T21:20:00-05:00' })

    expect(hoursOf(tilesOf([early, late], newYork))).toEqual({ from: 360, to: 1320 })
  })

  it('do not widen for a day off, which is cut to them', () => {
    const tiles = tilesOf([timeOff('2026-11-24T00:00:00-05:00', '2026-11-25T00:00:00-05:00')], newYork)
    const hours = hoursOf(tiles)

    expect(hours).toEqual({ from: 480, to: 1140 })
    expect(tiles.map((tile) => within(tile, hours))).toEqual([{ from: 480, to: 1140 }])
  })

  it('leave out what lies wholly outside', () => {
    const [tile] = tilesOf([timeOff('2026-11-24T05:00:00-05:00', '2026-11-24T06:00:00-05:00')], newYork)

    expect(tile && within(tile, { from: 480, to: 1140 })).toBeUndefined()
  })

  it('have a line for each full hour', () => {
    expect(linesOf({ from: 480, to: 660 })).toEqual([480, 540, 600])
  })
})
