import type { ContactKind } from '@/platform/contact/contact'
import type { Appointment, Confirm, Format, Hold, Slot } from './types'

/** What a person has chosen and typed so far. Lives in this tab only, and is gone when it is booked or left. */
export interface Draft {
  readonly offering: string | undefined
  readonly format: Format | undefined
  /** A clinician's id, or undefined for "First available". */
  readonly clinician: string | undefined
  readonly zone: string
  readonly slot: Slot | undefined
  readonly hold: Hold | undefined
  /** The held time as it was chosen, written in `zone`; a hold itself may come in another zone. */
  readonly heldSlot: Slot | undefined
  readonly name: string
  readonly contactKind: ContactKind
  readonly typedContact: string
  readonly plainWords: boolean
  readonly confirm: Confirm
  readonly booked: Appointment | undefined
}

export function newDraft(zone: string): Draft {
  return {
    offering: undefined,
    format: undefined,
    clinician: undefined,
    zone,
    slot: undefined,
    hold: undefined,
    heldSlot: undefined,
    name: '',
    contactKind: 'email',
    typedContact: '',
    plainWords: false,
    confirm: 'MORNING',
    booked: undefined,
  }
}

/** Another offering, format or clinician may not be free at the chosen time: it is chosen again. What was typed stays. */
export function changed(draft: Draft, by: Partial<Draft>): Draft {
  const elsewhere =
    (by.offering !== undefined && by.offering !== draft.offering) ||
    (by.format !== undefined && by.format !== draft.format) ||
    ('clinician' in by && by.clinician !== draft.clinician)
  return elsewhere && by.slot === undefined ? { ...draft, slot: undefined, ...by } : { ...draft, ...by }
}

/** Whether the living hold is for what is chosen now. */
export function holdsChosen(draft: Draft): boolean {
  const { hold, slot } = draft
  if (hold === undefined || slot === undefined) return false
  return (
    Date.parse(hold.start) === Date.parse(slot.start) &&
    hold.clinician === slot.clinician &&
    hold.offering === draft.offering &&
    hold.format === draft.format
  )
}

/** Fields that an older page did not write come from a fresh draft; what cannot be read at all is one. */
export function readDraft(text: string | null, zone: string): Draft {
  const fresh = newDraft(zone)
  if (text === null) return fresh
  try {
    const stored = JSON.parse(text) as Partial<Draft> | null
    return typeof stored?.zone === 'string' ? { ...fresh, ...stored } : fresh
  } catch {
    return fresh
  }
}
