import { expect, it } from 'vitest'
import { tilesOf } from './entries'
import { anEntry, timeOff } from './entries.fixtures'
import { freeLine } from './free'

const tiles = tilesOf([anEntry(), timeOff('2026-11-24T12:00:00-05:00', '2026-11-24T13:00:00-05:00')], 'America/New_York')
const day = [{ from: 9 * 60, to: 17 * 60 }]

it('says how much of the working time nothing stands in', () => {
  expect(freeLine(day, tiles)).toBe('6.2 h free')
  expect(freeLine([{ from: 14 * 60, to: 15 * 60 }], tiles)).toBe('30 min free')
  expect(freeLine([{ from: 12 * 60, to: 13 * 60 }], tiles)).toBe('full')
})

it('counts overlapping things once, and nothing outside the working time', () => {
  const over = [...tiles, ...tilesOf([anEntry({ id: 'a2' })], 'America/New_York')]

  expect(freeLine(day, over)).toBe(freeLine(day, tiles))
  expect(freeLine([{ from: 9 * 60, to: 10 * 60 }], tiles)).toBe('1 h free')
})

it('says that somebody is not here, and nothing while nobody knows', () => {
  expect([freeLine([], []), freeLine([], tiles), freeLine(undefined, tiles)]).toEqual(['not here', '', ''])
})
