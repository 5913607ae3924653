import { describe, expect, it } from 'vitest'
import { intakeLine, type Packet } from './intake'

function packet(parts: readonly [given: number, of: number, submitted?: boolean][], appointment = 'a1'): Packet {
  return {
    id: 'k1',
    client: 'p1',
    definition: 'first-visit',
    title: 'Before we meet',
    appointment,
    createdAt: '2026-11-20T10:00:00Z',
    parts: parts.map(([given, of, submitted = false], n) => ({ id: `${n}`, title: 'PHQ-8', response: `r${n}`, readBy: '', readers: 1, progress: { given, of }, submitted })),
  }
}

describe('the intake line', () => {
  it('counts parts that are handed in or wholly answered, not those begun', () => {
    expect(intakeLine([packet([[2, 5, true], [8, 8], [3, 7], [0, 7]])], 'a1')).toBe('2 of 4 parts')
  })

  it('does not count a part that asks nothing at present as done', () => {
    expect(intakeLine([packet([[0, 0]])], 'a1')).toBe('0 of 1 parts')
  })

  it('takes the packet of this appointment, else the newest', () => {
    const packets = [packet([[1, 1]], 'a0'), packet([[0, 3]], 'a1'), packet([[0, 9], [9, 9]], 'a2')]

    expect(intakeLine(packets, 'a1')).toBe('0 of 1 parts')
    expect(intakeLine(packets, 'other')).toBe('1 of 2 parts')
  })

  it('never shows what a part is about', () => {
    expect(intakeLine([packet([[0, 8]])])).not.toContain('PHQ')
  })

  it('says when nothing was asked, and when all is there', () => {
    expect([intakeLine([]), intakeLine([], 'a1', true)]).toEqual(['Nothing asked', 'Being prepared'])
    expect(intakeLine([packet([[1, 1], [2, 2]])])).toBe('All 2 parts')
  })
})
