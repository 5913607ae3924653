import type { Appointment } from './standing'

/** The same appointment as `anEntry`, as its own page has it. */
export function anAppointment(change: Partial<Appointment> = {}): Appointment {
  return {
    id: 'a1',
    status: 'BOOKED',
    revision: 3,
    start: '2026-11-24T14:30:00-05:00',
    end: '2026-11-24T15:20:00-05:00',
    clinician: 'c1',
    clinicianName: 'Maya Lindqvist',
    clinicianZone: 'America/New_York',
    offering: 'individual',
    offeringName: 'Individual session',
    format: 'VIDEO',
    confirmed: false,
    confirm: 'NONE',
    attendance: 'EXPECTED',
    client: { id: 'p1', preferredName: 'Jordan', email: 'j@mail.test', zone: 'America/New_York', plainWords: false },
    ...change,
  }
}
