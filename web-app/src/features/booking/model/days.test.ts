import { describe, expect, it } from 'vitest'
import { closeTo, oneForEachStart, timesOn, weekOf, withHeld } from './days'
import type { Slot } from './types'

const slot = (start: string, clinician = 'c1'): Slot => ({ start, end: start, clinician })
const tuesday = [slot('2026-11-24T09:30:00-05:00'), slot('2026-11-24T12:15:00-05:00'), slot('2026-11-24T17:00:00-05:00'), slot('2026-11-24T18:30:00-05:00')]
const all = [...tuesday, slot('2026-11-25T10:00:00-05:00')]

describe('the times of a day', () => {
  it('stand under the part of the day, in the zone that was asked for', () => {
    expect(timesOn('2026-11-24', all).map(({ part, slots }) => [part, slots.length])).toEqual([
      ['Morning', 1],
      ['Afternoon', 1],
      ['Evening', 2],
    ])
  })

  it('leave out parts without times', () => {
    expect(timesOn('2026-11-25', all).map(({ part }) => part)).toEqual(['Morning'])
    expect(timesOn('2026-11-26', all)).toEqual([])
  })

  it('belong to the date over there, not to the date in UTC', () => {
    const late = [slot('2026-11-24T23:30:00-05:00')]

    expect(timesOn('2026-11-24', late)).toHaveLength(1)
    expect(timesOn('2026-11-25', late)).toHaveLength(0)
  })
})

describe('a week', () => {
  it('runs from Monday to Sunday and counts what is open', () => {
    const week = weekOf('2026-11-26', all)

    expect(week.map(({ date }) => date.slice(8))).toEqual(['23', '24', '25', '26', '27', '28', '29'])
    expect(week.map(({ open }) => open)).toEqual([0, 4, 1, 0, 0, 0, 0])
  })
})

describe('first available', () => {
  it('shows a time once, with the clinician listed first', () => {
    const found = oneForEachStart([slot('2026-11-24T09:30:00-05:00', 'c2'), slot('2026-11-24T09:30:00-05:00', 'c3'), slot('2026-11-24T10:00:00-05:00', 'c3')])

    expect(found.map(({ clinician }) => clinician)).toEqual(['c2', 'c3'])
  })
})

describe('times close to one that went', () => {
  it('are the nearest ones, in order, without the one itself', () => {
    expect(closeTo('2026-11-24T17:00:00-05:00', all, 2).map(({ start }) => start.slice(11, 16))).toEqual(['12:15', '18:30'])
  })

  it('may be written in another zone', () => {
    expect(closeTo('2026-11-24T22:00:00Z', all, 5)).toHaveLength(4)
  })
})

describe('the held time', () => {
  it('stays in the list for the one who holds it', () => {
    expect(withHeld(all, slot('2026-11-24T14:00:00-05:00'))).toHaveLength(6)
  })

  it('is not there twice', () => {
    expect(withHeld(all, slot('2026-11-24T22:00:00Z'))).toHaveLength(5)
  })
})
