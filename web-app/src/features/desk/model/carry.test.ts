import { describe, expect, it } from 'vitest'
import { crossedBy, drawnOver, endingAt, isSameSpot, mayMove, movedTo, nudged, spotOf, type Spot } from './carry'
import { tilesOf, type CalendarEntry } from './entries'
import { anEntry, timeOff } from './entries.fixtures'

const spot: Spot = { clinician: 'c1', date: '2026-11-24', from: 870, to: 920 }
const tileOf = (entry: CalendarEntry) => {
  const [tile] = tilesOf([entry], 'America/New_York')
  if (tile === undefined) throw new Error('no tile')
  return tile
}

describe('a tile that is moved', () => {
  it('begins on a quarter of an hour and keeps its length', () => {
    expect(movedTo(spot, { clinician: 'c2', date: '2026-11-24', minutes: 931 }, 20, 15)).toEqual({ clinician: 'c2', date: '2026-11-24', from: 915, to: 965 })
  })

  it('begins on five minutes where somebody asks for it', () => {
    expect(movedTo(spot, { clinician: 'c1', date: '2026-11-24', minutes: 941 }, 20, 5).from).toBe(920)
  })

  it('stays within the day, at both ends', () => {
    const under = { clinician: 'c1', date: '2026-11-24' }

    expect([movedTo(spot, { ...under, minutes: 1500 }, 0, 15), movedTo(spot, { ...under, minutes: -60 }, 0, 15)]).toMatchObject([
      { from: 1390, to: 1440 },
      { from: 0, to: 50 },
    ])
  })

  it('keeps its time of day where no hours are shown', () => {
    expect(movedTo(spot, { clinician: 'c3', date: '2026-11-27' }, 0, 15)).toEqual({ clinician: 'c3', date: '2026-11-27', from: 870, to: 920 })
  })

  it('goes to the next quarter by a key, from wherever it stands', () => {
    expect([nudged({ ...spot, from: 875, to: 925 }, 15), nudged({ ...spot, from: 875, to: 925 }, -15), nudged(spot, 15)]).toMatchObject([{ from: 885 }, { from: 870 }, { from: 885 }])
  })
})

describe('a tile that is lengthened', () => {
  it('has a length that is a multiple of five, whatever minute it begins at', () => {
    expect([endingAt(spot, 938).to, endingAt({ ...spot, from: 867, to: 917 }, 938).to]).toEqual([940, 937])
  })

  it('is at least five minutes long, and ends by midnight', () => {
    expect([endingAt(spot, 800).to, endingAt(spot, 2000).to, endingAt({ ...spot, from: 867 }, 2000).to]).toEqual([875, 1440, 1437])
  })
})

describe('free space that is drawn over', () => {
  const begun = { clinician: 'c1', date: '2026-11-24', minutes: 607 }

  it('covers the quarters it touches, drawn down or up', () => {
    expect([drawnOver(begun, 652), drawnOver(begun, 561)]).toMatchObject([
      { from: 600, to: 660 },
      { from: 555, to: 615 },
    ])
  })

  it('is at least a quarter of an hour', () => {
    expect(drawnOver({ ...begun, minutes: 600 }, 600)).toMatchObject({ from: 600, to: 615 })
  })
})

describe('what stands in the way', () => {
  const tiles = [tileOf(anEntry()), tileOf(anEntry({ id: 'a2', start: '2026-11-24T15:30:00-05:00', end: '2026-11-24T16:20:00-05:00' }))]

  it('is what the spot runs into, and not the tile itself', () => {
    expect(crossedBy({ ...spot, from: 900, to: 950 }, tiles, 'a1').map((tile) => tile.entry.id)).toEqual(['a2'])
  })

  it('is nothing where one ends as the other begins, or in another column', () => {
    expect([crossedBy({ ...spot, from: 880, to: 930 }, tiles, 'a1'), crossedBy({ ...spot, clinician: 'c2', from: 930, to: 980 }, tiles, 'a1')]).toEqual([[], []])
  })

  it('is not time off: staff may book into it', () => {
    expect(crossedBy(spot, [tileOf(timeOff('2026-11-24T14:00:00-05:00', '2026-11-24T16:00:00-05:00'))], undefined)).toEqual([])
  })
})

describe('what may be moved', () => {
  it('is an appointment that is booked or asked for', () => {
    expect([mayMove(tileOf(anEntry())), mayMove(tileOf(anEntry({ status: 'REQUESTED' })))]).toEqual([true, true])
  })

  it('is not one that has been settled, a hold, or time off', () => {
    const held = anEntry({ kind: 'HOLD', status: 'HELD' })

    expect([anEntry({ attendance: 'ARRIVED' }), anEntry({ attendance: 'NO_SHOW' }), held, timeOff('2026-11-24T14:00:00-05:00', '2026-11-24T16:00:00-05:00')].map((one) => mayMove(tileOf(one)))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('is not the part of one that runs over midnight', () => {
    expect(mayMove(tileOf(anEntry({ start: '2026-11-24T23:30:00-05:00', end: '2026-11-25T00:20:00-05:00' })))).toBe(false)
  })
})

describe('a spot', () => {
  it('is that of its tile until something about it differs', () => {
    const own = spotOf(tileOf(anEntry()))

    expect([isSameSpot(own, spot), isSameSpot(own, { ...spot, to: 925 })]).toEqual([true, false])
  })
})
