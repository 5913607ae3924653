import { createContext, useContext } from 'react'
import type { components } from '@/generated/scheduling'
import type { Me } from '@/platform/session/session'
import type { Opened, Place } from '../model/place'
import type { WallTime } from '../model/zoned'

export type Clinician = components['schemas']['Clinician']
export type Offering = components['schemas']['Offering']

/** What was just done, told in one line, with a way back where the service allows one. */
export interface Told {
  /** Whom it is about; the privacy key hides it. */
  readonly who?: string | undefined
  readonly words: string
  readonly undo?: () => Promise<void>
}

/** What the form for a new appointment starts with. */
export interface NewFrom {
  readonly clinician?: string
  readonly at?: WallTime
  readonly person?: { readonly id: string; readonly name: string }
}

export type Dialog = { readonly kind: 'none' | 'keys' } | { readonly kind: 'new'; readonly from: NewFrom } | { readonly kind: 'block'; readonly from: NewFrom }

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
  readonly dialog: Dialog
  readonly told: Told | undefined
  readonly show: (shown: ReadonlySet<string>) => void
  readonly go: (change: Partial<Place>) => void
  readonly open: (opened: Opened) => void
  readonly close: () => void
  readonly setVeiled: (veiled: boolean) => void
  readonly setKeysOn: (on: boolean) => void
  readonly setDialog: (dialog: Dialog) => void
  readonly tell: (told: Told | undefined) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === undefined) throw new Error('outside the desk')
  return desk
}

export function clinicianName(desk: Desk, id: string): string {
  return desk.clinicians.find((one) => one.id === id)?.name ?? 'Somebody who left'
}
