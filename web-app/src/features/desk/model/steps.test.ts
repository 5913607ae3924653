import { describe, expect, it } from 'vitest'
import { entryPoint, stepFrom } from './steps'

const step = (key: string, from: number) => ({ key, from, to: from + 50 })
const columns = [[step('a1', 540), step('a2', 780)], [], [step('c1', 600), step('c2', 800)]]

describe('an arrow', () => {
  it('moves along a column and stops at its ends', () => {
    expect([stepFrom(columns, 'a1', 'down'), stepFrom(columns, 'a2', 'down'), stepFrom(columns, 'a1', 'up')]).toEqual(['a2', undefined, undefined])
  })

  it('moves sideways to the nearest in time, over an empty column', () => {
    expect([stepFrom(columns, 'a2', 'right'), stepFrom(columns, 'c1', 'left')]).toEqual(['c2', 'a1'])
  })

  it('stops at the last column', () => {
    expect(stepFrom(columns, 'c1', 'right')).toBeUndefined()
  })

  it('goes to the ends with Home and End', () => {
    expect([stepFrom(columns, 'c2', 'first'), stepFrom(columns, 'c1', 'last')]).toEqual(['c1', 'c2'])
  })

  it('leads nowhere from a tile that is gone', () => {
    expect(stepFrom(columns, 'gone', 'down')).toBeUndefined()
  })
})

describe('where the keyboard enters', () => {
  it('is the first tile that is not over', () => {
    expect(entryPoint(columns, 700)).toBe('a2')
  })

  it('is the first of all on another day, or when all is over', () => {
    expect([entryPoint(columns, undefined), entryPoint(columns, 1200)]).toEqual(['a1', 'a1'])
  })

  it('is nowhere on an empty day', () => {
    expect(entryPoint([[], []], 700)).toBeUndefined()
  })
})
