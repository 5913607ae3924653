import { useState } from 'react'
import type { Format } from '../model/booking'
import type { Desk, NewFrom, Offering } from './desk-context'

/** What is to be booked, with whom, and how. */
export interface What {
  readonly offering: Offering
  /** Undefined = whoever is free. */
  readonly clinician: string | undefined
  readonly format: Format
  readonly choose: (change: { offering?: string; clinician?: string; format?: Format }) => void
}

/** A caller begins with a first talk, a known person with an ordinary hour; a format that an offering lacks gives way. */
export function useWhat(desk: Desk, from: NewFrom): What {
  const usual = desk.offerings.find((one) => one.firstContact === (from.person === undefined)) ?? desk.offerings[0]
  const own = desk.me.role === 'CLINICIAN' ? desk.me.clinicianId : undefined
  const [held, setHeld] = useState<{ offering: string; clinician: string; format: Format }>({
    offering: usual?.id ?? '',
    clinician: from.clinician ?? own ?? '',
    format: 'VIDEO',
  })
  const offering = desk.offerings.find((one) => one.id === held.offering) ?? nothing
  return {
    offering,
    clinician: held.clinician === '' ? undefined : held.clinician,
    format: offering.formats.includes(held.format) ? held.format : (offering.formats[0] ?? 'VIDEO'),
    choose: (change) => setHeld((before) => ({ ...before, ...change })),
  }
}

/** Stands in while a practice has not set what it offers. */
const nothing: Offering = { id: '', name: 'Nothing is offered yet', kind: 'INDIVIDUAL', duration: 'PT50M', formats: ['VIDEO'], firstContact: false }
