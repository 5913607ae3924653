import { describe, expect, it } from 'vitest'
import { otherFormat, sortTimes, standingOf, whenOf } from './standing'

const now = new Date('2026-11-24T22:00:00Z')
const at = (status: 'BOOKED' | 'CANCELLED' | 'REQUESTED', start: string, end: string) => ({ status, start, end })

describe('how an appointment stands', () => {
  it('is coming until it ends, not until it begins', () => {
    expect(standingOf(at('BOOKED', '2026-11-24T16:50:00-05:00', '2026-11-24T17:10:00-05:00'), now)).toBe('coming')
    expect(standingOf(at('BOOKED', '2026-11-24T16:30:00-05:00', '2026-11-24T16:50:00-05:00'), now)).toBe('over')
  })

  it('is cancelled, whenever it was', () => {
    expect(standingOf(at('CANCELLED', '2026-11-25T17:00:00-05:00', '2026-11-25T17:20:00-05:00'), now)).toBe('cancelled')
  })

  it('is only asked for until someone agrees', () => {
    expect(standingOf(at('REQUESTED', '2026-11-25T17:00:00-05:00', '2026-11-25T17:20:00-05:00'), now)).toBe('asked-for')
  })
})

describe('the smaller step', () => {
  it('is a call, and from a call the camera again', () => {
    expect(otherFormat('VIDEO', ['VIDEO', 'PHONE'])).toBe('PHONE')
    expect(otherFormat('IN_PERSON', ['IN_PERSON', 'PHONE'])).toBe('PHONE')
    expect(otherFormat('PHONE', ['VIDEO', 'PHONE'])).toBe('VIDEO')
  })

  it('is not offered when there is none', () => {
    expect(otherFormat('VIDEO', ['VIDEO', 'IN_PERSON'])).toBeUndefined()
  })
})

it('says when, in the zone that it was answered in', () => {
  expect(whenOf('2026-11-24T17:00:00-05:00')).toBe('Tuesday, November 24, 5:00 pm')
})

it('puts what comes soonest first, and what was newest first', () => {
  const [a, b, c] = [
    at('BOOKED', '2026-12-08T17:00:00-05:00', '2026-12-08T17:20:00-05:00'),
    at('BOOKED', '2026-12-01T17:00:00-05:00', '2026-12-01T17:20:00-05:00'),
    at('CANCELLED', '2026-12-15T17:00:00-05:00', '2026-12-15T17:20:00-05:00'),
  ]

  expect(sortTimes([a, b, c], now)).toEqual({ coming: [b, a], before: [c] })
})
