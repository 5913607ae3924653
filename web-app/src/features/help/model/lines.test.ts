import { describe, expect, it } from 'vitest'
import { countryOf, helpIn, localHelp } from './lines'

describe('which lines are near', () => {
  it.each([
    ['America/New_York', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/Toronto', 'CA'],
    ['Europe/London', 'GB'],
    ['Europe/Dublin', 'IE'],
    ['Australia/Perth', 'AU'],
    ['Pacific/Auckland', 'NZ'],
    ['Europe/Berlin', 'ELSEWHERE'],
    ['America/Sao_Paulo', 'ELSEWHERE'],
  ])('%s is %s', (zone, country) => {
    expect(countryOf(zone)).toBe(country)
  })

  it('is the practice’s own country where the device does not say', () => {
    expect(countryOf('UTC')).toBe('US')
  })
})

describe('the lines', () => {
  it('can each be tapped', () => {
    for (const { lines } of localHelp)
      for (const line of lines)
        for (const way of line.ways) expect(way.href).toMatch(/^(tel:\+?\d+|sms:\d+(\?&body=[A-Z]+)?|https:\/\/findahelpline\.com\/)$/)
  })

  it('name 988 in the United States, and not the number before it', () => {
    expect(helpIn('US').lines[0]?.ways[0]).toEqual({ label: 'Call 988', href: 'tel:988' })
    expect(JSON.stringify(localHelp)).not.toContain('273')
  })

  it('offer a way for danger right now everywhere', () => {
    for (const { lines } of localHelp) expect(lines.map((line) => line.name)).toContain('Danger right now')
  })
})
