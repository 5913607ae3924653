import { describe, expect, it } from 'vitest'
import { instantAt, later, minutesFrom, wallTime, zonePlace, zoneShift } from './zoned'

const newYork = 'America/New_York'

describe('the clock on the wall', () => {
  it('is read in the desk’s zone, whatever zone the computer is in', () => {
    expect(wallTime('2026-11-24T19:30:00Z', newYork)).toEqual({ date: '2026-11-24', minutes: 14 * 60 + 30 })
    expect(wallTime('2026-11-24T21:30:00+01:00', newYork)).toEqual({ date: '2026-11-24', minutes: 15 * 60 + 30 })
  })

  it('shows midnight as the beginning of the day, not as hour 24', () => {
    expect(wallTime('2026-11-24T05:00:00Z', newYork)).toEqual({ date: '2026-11-24', minutes: 0 })
  })

  it('is another date on the other side of midnight', () => {
    expect(wallTime('2026-11-25T03:10:00Z', newYork)).toEqual({ date: '2026-11-24', minutes: 22 * 60 + 10 })
  })
})

describe('the instant of a wall time', () => {
  it('is found in winter and in summer', () => {
    expect(instantAt({ date: '2026-11-24', minutes: 870 }, newYork)).toEqual({ kind: 'instant', iso: '2026-11-24T19:30:00Z' })
    expect(instantAt({ date: '2026-07-24', minutes: 870 }, newYork)).toEqual({ kind: 'instant', iso: '2026-07-24T18:30:00Z' })
  })

  it('does not exist in the hour that the clocks jump over', () => {
    expect(instantAt({ date: '2027-03-14', minutes: 150 }, newYork)).toEqual({ kind: 'gap' })
    expect(instantAt({ date: '2027-03-14', minutes: 180 }, newYork)).toEqual({ kind: 'instant', iso: '2027-03-14T07:00:00Z' })
  })

  it('is the first of the two where an hour comes twice', () => {
    expect(instantAt({ date: '2026-11-01', minutes: 90 }, newYork)).toEqual({ kind: 'instant', iso: '2026-11-01T05:30:00Z' })
  })

  it('comes back to the same wall, on every hour of a year', () => {
    for (let hour = 0; hour < 24 * 365; hour += 7) {
      const wall = wallTime(Date.UTC(2026, 0, 1, hour), 'Pacific/Auckland')
      const back = instantAt(wall, 'Pacific/Auckland')
      expect(back.kind === 'instant' ? wallTime(back.iso, 'Pacific/Auckland') : back).toEqual(wall)
    }
  })
})

it('counts minutes from a date over midnight', () => {
  expect(minutesFrom('2026-11-24', { date: '2026-11-25', minutes: 30 })).toBe(1470)
  expect(minutesFrom('2026-11-24', { date: '2026-11-23', minutes: 1410 })).toBe(-30)
})

it('moves a wall time over midnight, both ways', () => {
  expect(later({ date: '2026-11-24', minutes: 1430 }, 20)).toEqual({ date: '2026-11-25', minutes: 10 })
  expect(later({ date: '2026-11-24', minutes: 10 }, -20)).toEqual({ date: '2026-11-23', minutes: 1430 })
})

it('names a zone by its place', () => {
  expect([zonePlace(newYork), zonePlace('America/Argentina/Buenos_Aires'), zonePlace('UTC')]).toEqual(['New York', 'Buenos Aires', 'UTC'])
})

it('says how far another zone is, and nothing when it is not', () => {
  const at = Date.parse('2026-11-24T12:00:00Z')
  expect(zoneShift('America/Denver', newYork, at)).toBe('2 h earlier')
  expect(zoneShift('Asia/Kolkata', newYork, at)).toBe('10 h 30 min later')
  expect(zoneShift('America/Toronto', newYork, at)).toBeUndefined()
})
