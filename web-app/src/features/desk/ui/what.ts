import { useState } from 'react'
import type { Format, Who } from '../model/booking'
import type { Appointment } from '../model/standing'
import type { Desk, NewFrom, Offering } from './desk-context'

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

/**
 * What somebody chose, else what the calendar was pressed for, else as it was last time for a known person, else the usual:
 * a first talk for a caller, an ordinary hour for a known one. A format that an offering lacks gives way.
 */
export function useWhat(desk: Desk, from: NewFrom, who: Who, last: Appointment | undefined): What {
  const [held, setHeld] = useState<Partial<Chosen>>({})
  const usual = desk.offerings.find((one) => one.firstContact === (who.kind === 'caller')) ?? desk.offerings[0]
  const own = desk.me.role === 'CLINICIAN' ? desk.me.clinicianId : undefined
  const wanted = held.offering ?? from.offering ?? last?.offering
  const offering = desk.offerings.find((one) => one.id === wanted) ?? usual ?? nothing
  const clinician = held.clinician ?? from.clinician ?? own ?? last?.clinician ?? ''
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
