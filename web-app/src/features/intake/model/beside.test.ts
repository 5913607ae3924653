import { describe, expect, it } from 'vitest'
import { bothTexts, givenOf, twoOf, wordsOf } from './beside'
import type { SavedAnswer } from './types'

const said = (text: string, revision: number, beside?: SavedAnswer[]): SavedAnswer => ({
  state: 'given',
  revision,
  savedAt: '2026-11-24T15:00:00Z',
  answer: [{ valueString: text }],
  ...(beside === undefined ? {} : { beside }),
})

describe('two answers to one question', () => {
  it('are asked about only where one lies beside the other', () => {
    expect(twoOf(said('a', 1))).toBeUndefined()
    expect(twoOf(undefined)).toBeUndefined()
    expect(twoOf(said('a', 1, [said('b', 2)]))?.newest).toBe(2)
  })

  it('can be saved again as either, or as both texts', () => {
    const two = twoOf(said('from here', 3), [said('from there', 2)])
    if (two === undefined) throw new Error('two')

    expect([givenOf(two.here), givenOf(two.there), bothTexts(two, 'lines'), bothTexts(two, 'a line')]).toEqual([
      { answer: [{ valueString: 'from here' }] },
      { answer: [{ valueString: 'from there' }] },
      { answer: [{ valueString: 'from here\n\nfrom there' }] },
      { answer: [{ valueString: 'from here, from there' }] },
    ])
  })

  it('are both texts only where both are words', () => {
    const two = twoOf(said('from here', 3), [{ state: 'notYet', revision: 2, savedAt: '2026-11-24T15:00:00Z' }])
    if (two === undefined) throw new Error('two')

    expect([bothTexts(two, 'lines'), wordsOf(two.there), givenOf(two.there)]).toEqual([undefined, 'Not yet', { notYet: true }])
  })

  it('show a choice by its words', () => {
    expect(wordsOf({ state: 'given', answer: [{ valueCoding: { code: 'LA6569-3', display: 'Several days' } }] })).toBe('Several days')
  })
})
