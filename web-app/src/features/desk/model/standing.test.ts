import { describe, expect, it } from 'vitest'
import { actionsFor, tagsOf } from './standing'
import { anAppointment } from './standing.fixtures'

describe('what the desk can do', () => {
  it('is everything while somebody is expected', () => {
    expect(actionsFor(anAppointment())).toEqual(['arrive', 'no-show', 'move', 'make-call', 'cancel'])
  })

  it('offers a video where it is a call already', () => {
    expect(actionsFor(anAppointment({ format: 'PHONE' }))).toContain('make-video')
  })

  it('lets a slip be put right: arrived and didn’t come lead to each other', () => {
    expect(actionsFor(anAppointment({ attendance: 'ARRIVED' }))).toEqual(['fulfil', 'no-show'])
    expect(actionsFor(anAppointment({ attendance: 'NO_SHOW' }))).toEqual(['arrive'])
  })

  it('is nothing once it took place or is cancelled', () => {
    expect([actionsFor(anAppointment({ attendance: 'FULFILLED' })), actionsFor(anAppointment({ status: 'CANCELLED' }))]).toEqual([[], []])
  })
})

describe('the tags', () => {
  it('say how it stands, and what was passed over', () => {
    const words = tagsOf(anAppointment({ confirmed: true, attendance: 'ARRIVED', overrides: ['LIMITS'] })).map((tag) => tag.word)

    expect(words).toEqual(['Booked', 'Confirmed', 'Arrived', 'Outside the usual limits'])
  })

  it('say nothing about attendance while it is open', () => {
    expect(tagsOf(anAppointment()).map((tag) => tag.word)).toEqual(['Booked'])
  })
})
