import { useState, type ReactNode } from 'react'
import { DeskContext, type Desk, type Dialog, type Told } from './desk-context'
import { Shelf } from './shelf'

const nothing = (): void => undefined

/** The desk of a small practice on Tuesday, November 24, at 2:26 pm. */
export const aDesk: Desk = {
  me: { subject: 's1', role: 'FRONT_DESK', name: 'Noor' },
  zone: 'America/New_York',
  now: Date.parse('2026-11-24T14:26:00-05:00'),
  wall: { date: '2026-11-24', minutes: 14 * 60 + 26 },
  clinicians: ['Maya Lindqvist', 'Ruth Adler'].map((name, nth) => ({ id: `c${nth + 1}`, name, modalities: [], languages: ['en'], regions: ['US-NY'], zone: 'America/New_York', bio: '' })),
  shown: [],
  offerings: [{ id: 'individual', name: 'Individual session', kind: 'INDIVIDUAL', duration: 'PT50M', formats: ['VIDEO', 'PHONE', 'IN_PERSON'], firstContact: true, approval: 'INSTANT' }],
  place: { view: 'day', date: undefined, opened: { kind: 'nothing' } },
  veiled: false,
  keysOn: true,
  sideOn: true,
  dialog: { kind: 'none' },
  told: undefined,
  shelf: new Shelf(),
  show: nothing,
  go: nothing,
  open: nothing,
  close: nothing,
  setVeiled: nothing,
  setKeysOn: nothing,
  setSideOn: nothing,
  setDialog: nothing,
  tell: nothing,
}

/** A desk whose dialogs open and close, and whose line at the foot is the last thing on the page. */
export function OnDesk({ desk = {}, dialog: first = { kind: 'none' }, children }: { desk?: Partial<Desk>; dialog?: Dialog; children: (desk: Desk) => ReactNode }) {
  const [dialog, setDialog] = useState<Dialog>(first)
  const [told, tell] = useState<Told>()
  const [shelf] = useState(() => new Shelf())
  const now: Desk = { ...aDesk, shelf, dialog, told, setDialog, tell, ...desk }
  return <DeskContext.Provider value={now}>{children(now)}</DeskContext.Provider>
}
