import { describe, expect, it } from 'vitest'
import { limitsOf, limitWords } from './limits'

const now = new Date('2026-11-24T22:00:00Z')
const [before, at, after, later] = ['2026-11-24T21:00:00Z', '2026-11-24T22:00:00Z', '2026-11-25T22:00:00Z', '2026-11-26T22:00:00Z']
const say = (moment: string) => (moment === after ? 'tomorrow' : 'Thursday')
const words = (moveUntil?: string, cancelUntil?: string) =>
  limitWords(limitsOf({ ...(moveUntil === undefined ? {} : { moveUntil }), ...(cancelUntil === undefined ? {} : { cancelUntil }) }, now), say)

describe('what a client can do alone', () => {
  it('is everything, with nothing to know, where the practice sets no limit', () => {
    expect(limitsOf({}, now)).toEqual({ move: { kind: 'always' }, cancel: { kind: 'always' } })
    expect(words()).toBeUndefined()
  })

  it('ends at its moment, not after it', () => {
    expect([limitsOf({ moveUntil: at }, now).move.kind, limitsOf({ moveUntil: after }, now).move.kind]).toEqual(['person', 'until'])
  })
})

describe('what is said before a change', () => {
  it('is until when, and that a person helps then', () => {
    expect(words(after, after)).toBe('You can move or cancel it yourself until tomorrow. After that, a person here helps you.')
    expect(words(after, later)).toBe('You can move it yourself until tomorrow, and cancel it until Thursday. After that, a person here helps you.')
  })

  it('says what stays open where only one of them is limited', () => {
    expect(words(after)).toBe('You can move it yourself until tomorrow; after that, a person here helps you. You can cancel it until it begins.')
    expect(words(undefined, after)).toBe('You can cancel it yourself until tomorrow; after that, a person here helps you. You can move it until it begins.')
  })

  it('says that a person helps, and what still works alone', () => {
    expect([words(before, before), words(before, after), words(before), words(after, before), words(undefined, before)]).toEqual([
      'A person here helps you move or cancel it. There is nothing to explain.',
      'To move it, a person here helps you. There is nothing to explain. You can cancel it yourself until tomorrow.',
      'To move it, a person here helps you. There is nothing to explain. You can cancel it yourself.',
      'You can move it yourself until tomorrow. To cancel it, a person here helps you. There is nothing to explain.',
      'You can move it yourself. To cancel it, a person here helps you. There is nothing to explain.',
    ])
  })

  it('never threatens', () => {
    const all = [before, after, undefined].flatMap((move) => [before, later, undefined].map((cancel) => words(move, cancel) ?? ''))

    expect(all.join(' ')).not.toMatch(/!|must|fee|late|too |only|cannot|can’t|no longer/i)
  })
})
