import { describe, expect, it } from 'vitest'
import { deskZone, hiddenAfter, peopleWords, shownOf } from './people'

const all = [
  { id: 'c1', name: 'Maya' },
  { id: 'c2', name: 'Tom' },
  { id: 'c3', name: 'Ruth' },
]

describe('the people shown', () => {
  it('are those not hidden, and somebody new is shown', () => {
    expect(shownOf(all, new Set(['c2', 'gone'])).map((one) => one.id)).toEqual(['c1', 'c3'])
  })

  it('are all when everybody would be hidden', () => {
    expect(shownOf(all, new Set(['c1', 'c2', 'c3']))).toHaveLength(3)
  })

  it('are kept by whom was left out', () => {
    expect([...hiddenAfter(all, new Set(['c1']))]).toEqual(['c2', 'c3'])
  })

  it('are said in words', () => {
    expect([peopleWords(all, all), peopleWords(all, all.slice(1)), peopleWords(all, all.slice(2))]).toEqual(['All 3', '2 of 3', 'Ruth'])
  })
})

describe('the desk’s zone', () => {
  it('is the one that most work in', () => {
    expect(deskZone(['America/Denver', 'America/New_York', 'America/New_York'])).toBe('America/New_York')
  })

  it('does not depend on the order', () => {
    expect([deskZone(['B', 'A']), deskZone(['A', 'B']), deskZone([])]).toEqual(['A', 'A', 'UTC'])
  })
})
