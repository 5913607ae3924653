import { describe, expect, it } from 'vitest'
import { allZones, dateIn, isQuietHour, zoneChoice, zoneWords } from './zones'

describe('zones', () => {
  it('are called by their city', () => {
    expect(zoneWords('America/New_York')).toBe('New York time')
    expect(zoneChoice('America/Argentina/Buenos_Aires')).toBe('Buenos Aires, Argentina (America)')
  })

  it('have their own date', () => {
    const now = new Date('2026-11-24T11:30:00Z')

    expect([dateIn('America/New_York', now), dateIn('Pacific/Auckland', now)]).toEqual(['2026-11-24', '2026-11-25'])
  })

  it('keep a zone that the browser does not list', () => {
    expect(allZones('US/Eastern')).toContain('US/Eastern')
  })

  it.each([
    ['2026-11-25T01:59:00Z', false],
    ['2026-11-25T02:00:00Z', true],
    ['2026-11-25T12:59:00Z', true],
    ['2026-11-25T13:00:00Z', false],
  ])('are quiet from nine to eight: %s', (now, quiet) => {
    expect(isQuietHour('America/New_York', new Date(now))).toBe(quiet)
  })
})
