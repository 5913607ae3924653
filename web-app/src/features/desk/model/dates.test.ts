import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isPlainDate, longDate, nearDate, weekOf, weekTitle } from './dates'

describe('dates', () => {
  it('cross a month and the two changes of the clock without slipping', () => {
    expect([addDays('2026-10-31', 1), addDays('2026-11-01', 1), addDays('2027-03-14', 1), addDays('2026-11-24', -24)]).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2027-03-15',
      '2026-10-31',
    ])
  })

  it('count the days between, also over a change of the clock', () => {
    expect(daysBetween('2026-10-30', '2026-11-03')).toBe(4)
  })

  it('know that a week begins on Monday, also for a Sunday', () => {
    expect(weekOf('2026-11-29')[0]).toBe('2026-11-23')
    expect(weekOf('2026-11-23')[6]).toBe('2026-11-29')
  })

  it('take only what is a date', () => {
    expect(['2026-11-24', '2026-02-30', '24.11.2026', ''].map(isPlainDate)).toEqual([true, false, false, false])
  })

  it('are said in words, with the year only when it is another one', () => {
    expect(longDate('2026-11-24', '2026-01-02')).toBe('Tuesday, November 24')
    expect(longDate('2027-01-05', '2026-11-24')).toBe('Tuesday, January 5, 2027')
  })

  it('name a week that lies in one month, and one that does not', () => {
    expect(weekTitle('2026-11-24')).toBe('November 23 – 29')
    expect(weekTitle('2026-12-01')).toBe('November 30 – December 6')
  })

  it('call the nearest days by name', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((date) => nearDate(date, '2026-11-24'))).toEqual([
      'yesterday',
      'today',
      'tomorrow',
      'Thu, Nov 26',
    ])
  })
})
