import { describe, expect, it } from 'vitest'
import { closedIn, hereFirst, holidayOn, workedOn } from './opening'

const zone = 'America/New_York'
const hours = [
  { clinician: 'c1', start: '2026-11-24T13:00:00-05:00', end: '2026-11-24T17:00:00-05:00' },
  { clinician: 'c1', start: '2026-11-24T09:00:00-05:00', end: '2026-11-24T12:00:00-05:00' },
  { clinician: 'c2', start: '2026-11-24T22:00:00-05:00', end: '2026-11-25T02:00:00-05:00' },
]

describe('when somebody works', () => {
  it('is said for one of them and one day, on the desk’s wall', () => {
    expect(workedOn({ hours }, 'c1', '2026-11-24', zone)).toEqual([
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ])
    expect(workedOn({ hours }, 'c2', '2026-11-25', zone)).toEqual([{ from: 0, to: 120 }])
  })

  it('leaves the rest of the shown hours shaded, and nothing where nobody knows', () => {
    const shown = { from: 480, to: 1140 }

    expect(closedIn(workedOn({ hours }, 'c1', '2026-11-24', zone), shown)).toEqual([
      { from: 480, to: 540 },
      { from: 720, to: 780 },
      { from: 1020, to: 1140 },
    ])
    expect(closedIn(workedOn({ hours }, 'c1', '2026-11-25', zone), shown)).toEqual([shown])
    expect(closedIn(workedOn({}, 'c1', '2026-11-24', zone), shown)).toEqual([])
  })
})

it('puts those who are here before the others, and keeps their order', () => {
  const people = ['c1', 'c2', 'c3', 'c4'].map((id) => ({ id }))

  expect(hereFirst(people, (id) => id === 'c2' || id === 'c4').map(({ id }) => id)).toEqual(['c2', 'c4', 'c1', 'c3'])
})

it('names a holiday of the day, and of no other', () => {
  const opening = { holidays: [{ date: '2026-12-25', name: 'Christmas' }] }

  expect([holidayOn(opening, '2026-12-25'), holidayOn(opening, '2026-12-26'), holidayOn({}, '2026-12-25')]).toEqual(['Christmas', undefined, undefined])
})
