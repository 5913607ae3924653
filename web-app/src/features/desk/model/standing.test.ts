import { describe, expect, it } from 'vitest'
import { actionsFor, mayAttend, mayTakeBack, tagsOf, wayBackFrom } from './standing'
import { anAppointment } from './standing.fixtures'

const me = { subject: 's1', role: 'FRONT_DESK' }
const at = (time: string) => ({ me, now: Date.parse(`2026-11-24T${time}:00-05:00`), formats: ['VIDEO', 'PHONE', 'IN_PERSON'] as const })
const near = at('13:30')

describe('what the desk can do', () => {
  it('is everything while somebody is expected', () => {
    expect(actionsFor(anAppointment(), near)).toEqual(['arrive', 'no-show', 'move', 'make-call', 'make-visit', 'cancel'])
  })

  it('notes whether they came from an hour before, and no minute earlier', () => {
    expect(actionsFor(anAppointment(), at('13:29'))).toEqual(['move', 'make-call', 'make-visit', 'cancel'])
    expect([mayAttend(anAppointment(), at('13:29').now), mayAttend(anAppointment(), at('13:30').now), mayAttend(anAppointment(), at('18:00').now)]).toEqual([false, true, true])
  })

  it('offers every other way of meeting that the offering has, in person again among them', () => {
    expect(actionsFor(anAppointment({ format: 'PHONE' }), near)).toEqual(expect.arrayContaining(['make-video', 'make-visit']))
    expect(actionsFor(anAppointment({ format: 'IN_PERSON' }), { ...near, formats: ['IN_PERSON', 'VIDEO'] })).not.toContain('make-call')
  })

  it('lets a slip be put right: arrived and didn’t come lead to each other', () => {
    expect(actionsFor(anAppointment({ attendance: 'ARRIVED' }), near)).toEqual(['fulfil', 'no-show', 'expect'])
    expect(actionsFor(anAppointment({ attendance: 'NO_SHOW' }), near)).toEqual(['arrive', 'expect'])
  })

  it('is an answer while it is only asked for, and no cancelling', () => {
    const request = { dueAt: '2026-11-24T10:00:00-05:00', overdue: false, endsAt: '2026-11-24T13:30:00-05:00' }
    const mine = { ...request, owner: { kind: 'FRONT_DESK', subject: 's1' } } as const

    expect(actionsFor(anAppointment({ status: 'REQUESTED', request }), near)).toEqual(['approve', 'decline', 'take-on', 'move', 'make-call', 'make-visit'])
    expect(actionsFor(anAppointment({ status: 'REQUESTED', request: mine }), near)).toEqual(['approve', 'decline', 'move', 'make-call', 'make-visit'])
  })

  it('takes a cancellation back while that is possible', () => {
    const until = (undoUntil?: string) => anAppointment({ status: 'CANCELLED', ...(undoUntil === undefined ? {} : { undoUntil }) })
    const now = Date.parse('2026-11-24T14:30:00-05:00')

    expect([mayTakeBack(until('2026-11-24T14:36:00-05:00'), now), mayTakeBack(until('2026-11-24T14:30:00-05:00'), now), mayTakeBack(until(), now)]).toEqual([true, false, false])
  })

  it('is the way back once it took place, and nothing once it is cancelled', () => {
    expect([actionsFor(anAppointment({ attendance: 'FULFILLED' }), near), actionsFor(anAppointment({ status: 'CANCELLED' }), near)]).toEqual([['expect'], []])
  })

  it('takes a note back to what stood before it', () => {
    expect([wayBackFrom('arrive', 'EXPECTED'), wayBackFrom('no-show', 'ARRIVED'), wayBackFrom('arrive', 'NO_SHOW'), wayBackFrom('expect', 'ARRIVED')]).toEqual(['expect', 'arrive', 'no-show', undefined])
  })
})

describe('the tags', () => {
  it('say how it stands, and what was passed over', () => {
    const words = tagsOf(anAppointment({ confirmed: true, attendance: 'ARRIVED', overrides: ['LIMITS'] })).map((tag) => tag.word)

    expect(words).toEqual(['Booked', 'Confirmed', 'Arrived', 'Outside the usual limits'])
  })

  it('say of a booking by contact alone that they have not confirmed it yet', () => {
    expect(tagsOf(anAppointment({ unproven: true })).map((tag) => tag.word)).toEqual(['Booked', 'Not yet confirmed by them'])
  })

  it('say nothing of a confirmation once it is cancelled', () => {
    expect(tagsOf(anAppointment({ status: 'CANCELLED', confirmed: true })).map((tag) => tag.word)).toEqual(['Cancelled'])
  })

  it('say nothing about attendance while it is open', () => {
    expect(tagsOf(anAppointment()).map((tag) => tag.word)).toEqual(['Booked'])
  })
})
