import type { Format, Who } from '../model/booking'
import { givenBy, offeringFor, type Givers } from '../model/offering-for'
import type { Appointment } from '../model/standing'
import type { Desk, NewFrom, Offering } from './desk-context'
import { useShelved } from './shelf'

interface Chosen {
  readonly offering: string
  readonly clinician: string
  readonly format: Format
}

/** What is to be booked, with whom, and how. */
export interface What {
  readonly offering: Offering
  /** Undefined = whoever is free. */
  readonly clinician: string | undefined
  readonly format: Format
  readonly choose: (change: Partial<Chosen>) => void
}

/** What is known besides: how it was last time, who gives what, and under which name the form is kept. */
interface Known {
  readonly last: Appointment | undefined
  readonly gives: Givers
  readonly form: string
}

/**
 * What somebody chose, else what the calendar was pressed for, else as it was last time for a known person, else the usual:
 * a first talk for a caller, an ordinary hour for a known one. What the clinician
 * doesn't give is never the usual. A format that an offering lacks gives way.
 */
export function useWhat(desk: Desk, from: NewFrom, who: Who, { last, gives, form }: Known): What {
  const [held, setHeld] = useShelved<Partial<Chosen>>(`${form}.what`, () => ({}))
  const own = desk.me.role === 'CLINICIAN' ? desk.me.clinicianId : undefined
  const clinician = held.clinician ?? from.clinician ?? own ?? last?.clinician ?? ''
  const given = givenBy(clinician, desk.offerings, gives)
  const drawn = from.minutes === undefined ? undefined : offeringFor(given, from.minutes)
  const wanted = held.offering ?? from.offering ?? drawn ?? last?.offering
  const usual = given.find((one) => one.firstContact === (who.kind === 'caller')) ?? given[0] ?? desk.offerings[0]
  const offering = desk.offerings.find((one) => one.id === wanted) ?? usual ?? nothing
  const format = held.format ?? last?.format ?? 'VIDEO'
  return {
    offering,
    clinician: clinician === '' ? undefined : clinician,
    format: offering.formats.includes(format) ? format : (offering.formats[0] ?? 'VIDEO'),
    choose: (change) => setHeld((before) => ({ ...before, ...change })),
  }
}

/** Stands in while a practice has not set what it offers. */
const nothing: Offering = { id: '', name: 'Nothing is offered yet', kind: 'INDIVIDUAL', duration: 'PT50M', formats: ['VIDEO'], firstContact: false, approval: 'INSTANT' }
