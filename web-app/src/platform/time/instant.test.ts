import { describe, expect, it } from 'vitest'
import { momentIn, stampIn } from './instant'

const now = new Date('2026-11-24T22:00:00Z')

describe('an instant', () => {
  it('is read on the clock of the zone that is asked for, whatever offset it was written with', () => {
    expect(stampIn('2026-11-25T04:30:00Z', 'America/New_York')).toBe('2026-11-24T23:30:00')
    expect(stampIn('2026-11-24T23:30:00-05:00', 'Pacific/Auckland')).toBe('2026-11-25T17:30:00')
  })

  it('at midnight is the beginning of a day', () => {
    expect(stampIn('2026-11-25T05:00:00Z', 'America/New_York')).toBe('2026-11-25T00:00:00')
  })

  it('is today, tomorrow, or a date, where the person is', () => {
    expect(momentIn('2026-11-25T04:30:00Z', 'America/New_York', now)).toBe('11:30 pm today')
    expect(momentIn('2026-11-25T05:00:00Z', 'America/New_York', now)).toBe('12:00 am tomorrow')
    expect(momentIn('2026-11-27T05:00:00Z', 'America/New_York', now)).toBe('Friday, November 27, 12:00 am')
  })
})
