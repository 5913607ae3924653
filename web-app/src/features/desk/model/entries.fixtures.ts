import type { CalendarEntry } from './entries'

/** A booked 50-minute video appointment with Maya, 2:30 pm in New York, unless said otherwise. */
export function anEntry(change: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    id: 'a1',
    kind: 'APPOINTMENT',
    status: 'BOOKED',
    start: '2026-11-24T14:30:00-05:00',
    end: '2026-11-24T15:20:00-05:00',
    clinician: 'c1',
    client: { id: 'p1', preferredName: 'Jordan' },
    offering: 'individual',
    offeringKind: 'INDIVIDUAL',
    format: 'VIDEO',
    attendance: 'EXPECTED',
    confirmed: false,
    revision: 3,
    ...change,
  }
}

export function timeOff(start: string, end: string, note?: string): CalendarEntry {
  return { id: 'o1', kind: 'TIME_OFF', start, end, clinician: 'c1', ...(note === undefined ? {} : { note }) }
}
