import { describe, expect, it } from 'vitest'
import { nextWords } from './next'

const now = new Date('2026-11-24T22:00:00Z')
const booked = { start: '2026-11-30T15:00:00Z', status: 'BOOKED', format: 'VIDEO', bookedAt: '2026-11-24T22:00:00Z', clinicianZone: 'America/New_York' } as const
const mail = { email: 'river@mail.test' }
const note = { kind: 'CONFIRMATION', at: '2026-11-24T22:00:01Z', channel: 'EMAIL' } as const
const reminder = { kind: 'REMINDER', at: '2026-11-28T15:00:00Z', channel: 'EMAIL' } as const

describe('what happens next', () => {
  it('is what the planner announces, and what they can change', () => {
    expect(nextWords(booked, mail, [note, reminder], now)).toEqual([
      'The details are on their way by e\u2011mail to river@mail.test.',
      'Saturday, November 28, 10:00 am: one short message reminds you.',
      'You can move it, make it a call or cancel it, any time. Nobody asks why.',
    ])
  })

  it('promises no reminder where none is planned, and nothing until it is known', () => {
    expect(nextWords(booked, mail, [note], now).join(' ')).not.toMatch(/reminds you/)
    expect(nextWords(booked, mail, undefined, now)).toEqual(['You can move it, make it a call or cancel it, any time. Nobody asks why.'])
  })

  it('names the address only where the note goes there', () => {
    expect(nextWords(booked, mail, [{ ...note, channel: 'SMS' }], now)[0]).toBe('The details are on their way.')
  })

  it('says when a note comes that waits for the morning', () => {
    expect(nextWords(booked, mail, [{ ...note, at: '2026-11-25T13:00:00Z' }], now)[0]).toBe('The details come at 8:00 am tomorrow by e\u2011mail to river@mail.test.')
  })

  it('says that nothing is sent, and that a person calls a number that gets no texts', () => {
    expect(nextWords(booked, mail, [], now)[0]).toMatch(/^We don’t send the details\./)
    expect(nextWords(booked, { phone: '+12125550123' }, [{ ...note, channel: 'CALL' }], now)[0]).toMatch(/a person here calls you/)
  })

  it('offers no call in place of a call', () => {
    expect(nextWords({ ...booked, format: 'PHONE' }, mail, [note], now).at(-1)).toBe('You can move it or cancel it, any time. Nobody asks why.')
  })

  it('says the practice’s limits instead where there are any', () => {
    expect(nextWords({ ...booked, moveUntil: '2026-11-25T17:00:00Z', cancelUntil: '2026-11-25T17:00:00Z' }, mail, [note], now).at(-1)).toMatch(/^You can move or cancel it yourself until /)
  })

  it('promises nothing but an answer to anyone who only asked', () => {
    const words = nextWords({ ...booked, status: 'REQUESTED' }, mail, [{ ...note, kind: 'REQUESTED' }], now)

    expect(words[0]).toMatch(/^It is kept for you\./)
    expect(words.join(' ')).not.toMatch(/remind|make it a call/)
  })
})
