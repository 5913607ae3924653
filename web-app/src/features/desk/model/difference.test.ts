import { describe, expect, it } from 'vitest'
import { differences, snapshotOf, stillStands } from './difference'
import { anEntry } from './entries.fixtures'
import { anAppointment } from './standing.fixtures'

const names: Record<string, string> = { c1: 'Maya Lindqvist', c2: 'Tom Okafor' }
const wall = { zone: 'America/New_York', today: '2026-11-24', nameOf: (id: string) => names[id] ?? '' }

describe('what somebody else changed', () => {
  it('is said line by line: as it was seen, and as it is', () => {
    const now = anAppointment({ revision: 4, start: '2026-11-25T16:00:00-05:00', end: '2026-11-25T16:50:00-05:00', clinician: 'c2', format: 'PHONE', attendance: 'ARRIVED' })

    expect(differences(snapshotOf(anEntry()), now, wall)).toEqual([
      { what: 'When', seen: 'today, 2:30 – 3:20 pm', now: 'tomorrow, 4:00 – 4:50 pm' },
      { what: 'With', seen: 'Maya Lindqvist', now: 'Tom Okafor' },
      { what: 'How', seen: 'video', now: 'phone' },
      { what: 'How it stands', seen: 'booked', now: 'booked, arrived' },
    ])
  })

  it('is a longer time, too', () => {
    expect(differences(anAppointment(), anAppointment({ end: '2026-11-24T15:50:00-05:00' }), wall)).toEqual([{ what: 'When', seen: 'today, 2:30 – 3:20 pm', now: 'today, 2:30 – 3:50 pm' }])
  })

  it('is a word of the client that they will come', () => {
    expect(differences(anAppointment(), anAppointment({ confirmed: true }), wall)).toEqual([{ what: 'How it stands', seen: 'booked', now: 'booked, confirmed' }])
  })

  it('is nothing where only the revision moved, or the same instant is written in another zone', () => {
    expect(differences(anAppointment(), anAppointment({ revision: 9, start: '2026-11-24T19:30:00Z' }), wall)).toEqual([])
  })
})

describe('an appointment', () => {
  it('can be changed again while it stands, and not once it is cancelled', () => {
    expect([stillStands(anAppointment()), stillStands(anAppointment({ status: 'CANCELLED' }))]).toEqual([true, false])
  })
})
