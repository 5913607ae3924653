import { describe, expect, it } from 'vitest'
import { readTyped } from './choice'
import { freeTimes } from './slots'

const zone = 'America/New_York'
const times = freeTimes([{ start: '2026-11-24T14:00:00-05:00', end: '2026-11-24T14:50:00-05:00', clinician: 'c1' }], zone)

describe('a typed time', () => {
  it('that is offered is the same as choosing it', () => {
    expect(readTyped('14:00', '2026-11-24', zone, times, 'c1')).toEqual({ kind: 'free', time: times[0] })
  })

  it('that somebody else has free is not offered with this one', () => {
    expect(readTyped('14:00', '2026-11-24', zone, times, 'c2')).toMatchObject({ kind: 'not-offered' })
  })

  it('that nobody offers says when it would be', () => {
    expect(readTyped('19:30', '2026-11-24', zone, times, undefined)).toEqual({
      kind: 'not-offered',
      start: '2026-11-25T00:30:00Z',
      wall: { date: '2026-11-24', minutes: 1170 },
    })
  })

  it('that the clocks jump over is told apart', () => {
    expect(readTyped('02:30', '2027-03-14', zone, [], 'c1')).toEqual({ kind: 'gap' })
  })

  it('that is not a time yet is nothing', () => {
    expect(readTyped('', '2026-11-24', zone, times, 'c1')).toEqual({ kind: 'nothing' })
  })
})
