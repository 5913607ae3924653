import { describe, expect, it } from 'vitest'
import { tilesOf } from './entries'
import { anEntry, timeOff } from './entries.fixtures'
import { whyNot, whyNotWords } from './why-not'

const tiles = tilesOf([anEntry(), timeOff('2026-11-24T12:00:00-05:00', '2026-11-24T13:00:00-05:00')], 'America/New_York')
const asked = { from: 600, to: 650, isPast: false, tiles, worked: [{ from: 540, to: 1020 }] }

describe('why a time is not offered', () => {
  it('is the plainest reason that the calendar shows', () => {
    expect(whyNot({ ...asked, from: 860, to: 910 })).toEqual({ kind: 'taken', from: 870, to: 920 })
    expect(whyNot({ ...asked, from: 720, to: 770 })).toEqual({ kind: 'out' })
    expect(whyNot({ ...asked, from: 1000, to: 1050 })).toEqual({ kind: 'outside-hours' })
    expect(whyNot({ ...asked, isPast: true })).toEqual({ kind: 'past' })
  })

  it('is left open where the calendar has nothing against it, or does not know the hours', () => {
    expect(whyNot(asked)).toEqual({ kind: 'other' })
    expect(whyNot({ ...asked, from: 1000, to: 1050, worked: undefined })).toEqual({ kind: 'other' })
    expect(whyNot({ ...asked, from: 920, to: 970 })).toEqual({ kind: 'other' })
  })

  it('says in words what ticking it means, and of a time that is over that nothing is announced', () => {
    expect(whyNotWords({ kind: 'taken', from: 870, to: 920 }, '2:20 pm', 'Maya Lindqvist')).toBe('Maya Lindqvist has something from 2:30 – 3:20 pm. Book it over that all the same; both will stand there.')
    expect(whyNotWords({ kind: 'past' }, '9:00 am', 'Maya Lindqvist')).toMatch(/is over.*not announced/)
  })
})
