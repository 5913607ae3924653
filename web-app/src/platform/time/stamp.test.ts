import { describe, expect, it } from 'vitest'
import { addDays, clock, clockOfDay, dateOf, daysBetween, longDate, mondayOf, partOfDay } from './stamp'

describe('a stamp in the asked zone', () => {
  it('is read as it stands, whatever zone the device is in', () => {
    expect(dateOf('2026-11-24T23:30:00-05:00')).toBe('2026-11-24')
    expect(clockOfDay('2026-11-24T23:30:00+13:00')).toBe('11:30 pm')
  })

  it.each([
    ['00:00', '12:00', 'Morning'],
    ['11:59', '11:59', 'Morning'],
    ['12:00', '12:00', 'Afternoon'],
    ['16:59', '4:59', 'Afternoon'],
    ['17:00', '5:00', 'Evening'],
  ])('%s is %s in the %s', (time, shown, part) => {
    const stamp = `2026-11-24T${time}:00-05:00`

    expect([clock(stamp), partOfDay(stamp)]).toEqual([shown, part])
  })
})

describe('dates', () => {
  it('know their words', () => {
    expect(longDate('2026-11-24')).toBe('Tuesday, November 24')
  })

  it('step over a month end, a leap day and a clock change', () => {
    expect([addDays('2026-11-30', 1), addDays('2028-02-28', 1), addDays('2026-10-31', 2)]).toEqual(['2026-12-01', '2028-02-29', '2026-11-02'])
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2)
  })

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('%s belongs to the week of %s', (date, monday) => {
    expect(mondayOf(date)).toBe(monday)
  })
})
