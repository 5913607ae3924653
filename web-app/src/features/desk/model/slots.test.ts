import { expect, it } from 'vitest'
import { closeTo, datesWith, freeTimes, onDate } from './slots'

const times = freeTimes(
  ['2026-11-24T14:00:00-05:00', '2026-11-24T15:00:00-05:00', '2026-11-24T17:00:00-05:00', '2026-11-25T14:00:00-05:00'].map((start) => ({
    start,
    end: start,
    clinician: 'c1',
  })),
  'America/New_York',
)

it('finds the free times of a date', () => {
  expect(onDate(times, '2026-11-24').map((time) => time.wall.minutes)).toEqual([840, 900, 1020])
  expect(datesWith(times)).toEqual(['2026-11-24', '2026-11-25'])
})

it('offers the closest in the order of the clock, never the one that could not be had', () => {
  expect(closeTo(times, '2026-11-24T15:00:00-05:00', 2).map((time) => time.wall.minutes)).toEqual([840, 1020])
})
