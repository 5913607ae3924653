import { describe, expect, it } from 'vitest'
import { nextWords } from './next'

const now = new Date('2026-11-24T22:00:00Z')
const booked = { start: '2026-11-30T15:00:00Z', status: 'BOOKED', format: 'VIDEO', confirm: 'NOW', clinicianZone: 'America/New_York' } as const
const mail = { email: 'river@mail.test' }

describe('what happens next', () => {
  it('is a message to where they said, a reminder, and what they can change', () => {
    expect(nextWords(booked, mail, now)).toEqual([
      'The details are on their way by e\u2011mail to river@mail.test.',
      'Two days before, one short message reminds you, unless you asked for something else.',
      'You can move it, make it a call or cancel it, any time. Nobody asks why.',
    ])
  })

  it('promises no reminder where the appointment is too soon for one', () => {
    const soon = (start: string) => nextWords({ ...booked, start }, mail, now).join(' ')

    expect(soon('2026-11-27T22:00:00Z')).toMatch(/reminds you/)
    expect(soon('2026-11-27T21:59:59Z')).not.toMatch(/reminds you/)
  })

  it('offers no call in place of a call', () => {
    expect(nextWords({ ...booked, format: 'PHONE' }, mail, now).at(-1)).toBe('You can move it or cancel it, any time. Nobody asks why.')
  })

  it('says the practice’s limits instead where there are any', () => {
    expect(nextWords({ ...booked, moveUntil: '2026-11-25T17:00:00Z', cancelUntil: '2026-11-25T17:00:00Z' }, mail, now).at(-1)).toMatch(/^You can move or cancel it yourself until /)
  })

  it('tells no one who asked not to be told, and names no address', () => {
    expect(nextWords({ ...booked, confirm: 'NONE' }, mail, now)[0]).toMatch(/^We don’t send the details, as you asked\./)
    expect(nextWords({ ...booked, confirm: 'MORNING' }, undefined, now)[0]).toBe('The details come in the morning.')
  })

  it('promises who only asked nothing but an answer', () => {
    const words = nextWords({ ...booked, status: 'REQUESTED' }, mail, now)

    expect(words[0]).toMatch(/^It is kept for you\./)
    expect(words.join(' ')).not.toMatch(/remind|make it a call/)
  })
})
