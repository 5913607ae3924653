import { describe, expect, it } from 'vitest'
import { actionsFor, mayTakeBack, tagsOf } from './standing'
import { anAppointment } from './standing.fixtures'

const me = { subject: 's1', role: 'FRONT_DESK' }

describe('what the desk can do', () => {
  it('is everything while somebody is expected', () => {
    expect(actionsFor(anAppointment(), me)).toEqual(['arrive', 'no-show', 'move', 'make-call', 'cancel'])
  })

  it('offers a video where it is a call already', () => {
    expect(actionsFor(anAppointment({ format: 'PHONE' }), me)).toContain('make-video')
  })

  it('lets a slip be put right: arrived and didn’t come lead to each other', () => {
    expect(actionsFor(anAppointment({ attendance: 'ARRIVED' }), me)).toEqual(['fulfil', 'no-show'])
    expect(actionsFor(anAppointment({ attendance: 'NO_SHOW' }), me)).toEqual(['arrive'])
  })

  it('is an answer while it is only asked for, and no cancelling', () => {
    const request = { dueAt: '2026-11-24T10:00:00-05:00', overdue: false, endsAt: '2026-11-24T13:30:00-05:00' }
    const mine = { ...request, owner: { kind: 'FRONT_DESK', subject: 's1' } } as const

    expect(actionsFor(anAppointment({ status: 'REQUESTED', request }), me)).toEqual(['approve', 'decline', 'take-on', 'move', 'make-call'])
    expect(actionsFor(anAppointment({ status: 'REQUESTED', request: mine }), me)).toEqual(['approve', 'decline', 'move', 'make-call'])
  })

  it('takes a cancellation back while that is possible', () => {
    const until = (undoUntil?: string) => anAppointment({ status: 'CANCELLED', ...(undoUntil === undefined ? {} : { undoUntil }) })
    const at = Date.parse('2026-11-24T14:30:00-05:00')

    expect([mayTakeBack(until('2026-11-24T14:36:00-05:00'), at), mayTakeBack(until('2026-11-24T14:30:00-05:00'), at), mayTakeBack(until(), at)]).toEqual([true, false, false])
  })

  it('is nothing once it took place or is cancelled', () => {
    expect([actionsFor(anAppointment({ attendance: 'FULFILLED' }), me), actionsFor(anAppointment({ status: 'CANCELLED' }), me)]).toEqual([[], []])
  })
})

describe('the tags', () => {
  it('say how it stands, and what was passed over', () => {
    const words = tagsOf(anAppointment({ confirmed: true, attendance: 'ARRIVED', overrides: ['LIMITS'] })).map((tag) => tag.word)

    expect(words).toEqual(['Booked', 'Confirmed', 'Arrived', 'Outside the usual limits'])
  })

  it('say nothing of a confirmation once it is cancelled', () => {
    expect(tagsOf(anAppointment({ status: 'CANCELLED', confirmed: true })).map((tag) => tag.word)).toEqual(['Cancelled'])
  })

  it('say nothing about attendance while it is open', () => {
    expect(tagsOf(anAppointment()).map((tag) => tag.word)).toEqual(['Booked'])
  })
})
