import { describe, expect, it } from 'vitest'
import { spanOf, weekAfter, weekBefore, weekLabel } from './weeks'

const today = '2026-11-25'

describe('the span that is asked for', () => {
  it('begins today in the first four weeks', () => {
    expect(spanOf('2026-11-23', today)).toEqual({ from: '2026-11-25', to: '2026-12-20' })
    expect(spanOf('2026-12-14', today)).toEqual(spanOf('2026-11-23', today))
  })

  it('is the next four weeks after them, so paging asks once in four', () => {
    expect(spanOf('2026-12-21', today)).toEqual({ from: '2026-12-21', to: '2027-01-17' })
  })

  it('never begins before today', () => {
    expect(spanOf('2026-11-16', today).from).toBe(today)
  })
})

describe('paging', () => {
  it('does not go before this week', () => {
    expect(weekBefore('2026-11-23', today)).toBeUndefined()
    expect(weekBefore('2026-11-30', today)).toBe('2026-11-23')
  })

  it('ends after half a year', () => {
    expect(weekAfter('2026-11-23', today)).toBe('2026-11-30')
    expect(weekAfter('2027-05-24', today)).toBeUndefined()
  })

  it('names both months of a week that has both', () => {
    expect([weekLabel('2026-11-23'), weekLabel('2026-11-30')]).toEqual(['November', 'November – December'])
  })
})
