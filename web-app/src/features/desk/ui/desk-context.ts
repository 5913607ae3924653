import { createContext, useContext } from 'react'
import type { components } from '@/generated/scheduling'
import type { Me } from '@/platform/session/session'
import type { PlainDate } from '../model/dates'
import type { Snapshot } from '../model/difference'
import type { Reader } from '../model/history'
import type { Opened, Place } from '../model/place'
import type { Appointment } from '../model/standing'
import type { WallTime } from '../model/zoned'
import type { Shelf } from './shelf'

export type Clinician = components['schemas']['Clinician']
export type Offering = components['schemas']['Offering']

/** A step that the line at the foot offers. `U` always undoes; what goes on all the same has another key. */
export interface ToldAct {
  readonly word: string
  readonly key?: 'U' | 'A'
  readonly run: () => Promise<void>
}

/** What was just done, told in one line, with the next steps where there are any: back, or all the same. */
export interface Told {
  /** Whom it is about; the privacy key hides it. */
  readonly who?: string | undefined
  readonly words: string
  readonly acts?: readonly ToldAct[]
  /** The appointment that a client may hear of; the line says what they will be told, and when. */
  readonly about?: About | undefined
}

export interface About {
  readonly appointment: Appointment
  /** The practice's time when it was done. */
  readonly from: number
  /** Whether the client relies on nothing that changed. */
  readonly mayStayUntold: boolean
}

/** What the form for a new appointment starts with. */
export interface NewFrom {
  readonly clinician?: string
  readonly at?: WallTime
  /** The day to look at, where no time of it is meant. */
  readonly date?: PlainDate
  /** How long, where it was drawn, and the kind of time that fits it. */
  readonly minutes?: number
  readonly offering?: string | undefined
  readonly person?: { readonly id: string; readonly name: string }
}

/** Somebody else changed an appointment first: what was seen, what is, and what was about to be done. */
export interface Conflict extends Attempt {
  readonly now: Appointment
}

/** A change that may meet another one. */
export interface Attempt {
  readonly seen: Snapshot
  /** "Move it to 3:15 pm" */
  readonly mine: string
  readonly again: (now: Snapshot) => Promise<void>
  /** Whether it can still be done; by default while the appointment stands. */
  readonly possible?: (now: Appointment) => boolean
}

export type Dialog =
  | { readonly kind: 'none' | 'keys' }
  | { readonly kind: 'new'; readonly from: NewFrom }
  | { readonly kind: 'block'; readonly from: NewFrom }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

export interface Desk {
  readonly me: Me
  /** The zone of the desk's wall; every time on these pages is in it unless it says otherwise. */
  readonly zone: string
  readonly now: number
  readonly wall: WallTime
  readonly clinicians: readonly Clinician[]
  readonly shown: readonly Clinician[]
  readonly offerings: readonly Offering[]
  readonly place: Place
  readonly veiled: boolean
  readonly keysOn: boolean
  /** Whether the side panel stands open while nothing is open in it. */
  readonly sideOn: boolean
  readonly dialog: Dialog
  readonly told: Told | undefined
  readonly shelf: Shelf
  readonly show: (shown: ReadonlySet<string>) => void
  readonly go: (change: Partial<Place>) => void
  readonly open: (opened: Opened) => void
  readonly close: () => void
  readonly setVeiled: (veiled: boolean) => void
  readonly setKeysOn: (on: boolean) => void
  readonly setSideOn: (on: boolean) => void
  readonly setDialog: (dialog: Dialog) => void
  readonly tell: (told: Told | undefined) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === undefined) throw new Error('outside the desk')
  return desk
}

export function clinicianName(desk: Pick<Desk, 'clinicians'>, id: string): string {
  return desk.clinicians.find((one) => one.id === id)?.name ?? 'Somebody who left'
}

/** In whose eyes a history is told. */
export function readerOf({ me, zone, wall, clinicians }: Pick<Desk, 'me' | 'zone' | 'wall' | 'clinicians'>): Reader {
  return {
    me,
    zone,
    today: wall.date,
    nameOf: (id) => clinicianName({ clinicians }, id),
    zoneOf: (id) => clinicians.find((one) => one.id === id)?.zone ?? zone,
  }
}
