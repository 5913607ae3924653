import { randomUUID } from 'node:crypto'
import { now } from './clock.ts'
import { clinicians, limits, offerings } from './practice.ts'
import { stamp } from './time.ts'

/** An appointment or a hold, as the mock practice keeps it. */
export interface Kept {
  id: string; token: string; status: string; revision: number; start: number; minutes: number; clinician: string; offering: string; format: string
  client: Record<string, unknown>; confirm: string; until: number; attendance: string; confirmed: boolean; overrides: string[]
  history: Deed[]; unproven?: boolean; asked?: Asked; undo?: { until: number; status: string }; moves: number
}

export interface Doer { kind: string; subject?: string }

/** Something that happened to an appointment. */
export interface Deed {
  at: number; by: Doer; what: string; attendance?: string; meeting?: { start: number; minutes: number; clinician: string; format: string }
}

/** That it is only asked for: by when an answer is due, and who gives it. */
export interface Asked { due: number; owner?: Doer }

export interface Off {
  id: string; clinician: string; start: number; end: number; note?: string
}

export const kept = new Map<string, Kept>()
export const offs = new Map<string, Off>()

export const minutesOf = (offering: string) => Number(offerings.find((one) => one.id === offering)?.duration.replace(/\D/g, '') ?? 50)
export const living = (one: Kept) => one.status === 'BOOKED' || one.status === 'REQUESTED' || (one.status === 'HELD' && one.until > now())
export const endOf = (one: Kept) => one.start + one.minutes * 60_000

export function isTaken(clinician: string, start: number, minutes: number, except = ''): boolean {
  const end = start + minutes * 60_000
  return [...kept.values()].some((one) => one.id !== except && living(one) && one.clinician === clinician && one.start < end && start < endOf(one))
}

export const isOff = (clinician: string, start: number, minutes: number) =>
  [...offs.values()].some((one) => one.clinician === clinician && one.start < start + minutes * 60_000 && start < one.end)

const meetingOf = ({ start, minutes, clinician, format }: Kept) => ({ start, minutes, clinician, format })

/** Writes down what happened; a change of the meeting says what it is from now on. */
export function writeDown(one: Kept, by: Doer, what: string, more: Pick<Deed, 'attendance'> = {}): void {
  const sets = ['BOOKED', 'REQUESTED', 'MOVED', 'FORMAT_CHANGED', 'RESTORED'].includes(what)
  one.history.push({ at: now(), by, what, ...more, ...(sets ? { meeting: meetingOf(one) } : {}) })
}

export function keep(one: Partial<Kept> & Pick<Kept, 'start' | 'clinician' | 'offering'>): Kept {
  const made: Kept = {
    id: randomUUID().slice(0, 22), token: randomUUID(), status: 'BOOKED', revision: 1, minutes: minutesOf(one.offering), format: 'VIDEO', client: {}, confirm: 'NOW',
    until: now() + 600_000, attendance: 'EXPECTED', confirmed: false, overrides: [], history: [], moves: 0, ...one,
  }
  if (made.status === 'REQUESTED') made.asked ??= askedFor(made)
  if (made.history.length === 0 && made.status !== 'HELD') made.history.push({ at: made.start - 5 * 86_400_000, by: { kind: 'ANYONE' }, what: made.status, meeting: meetingOf(made) })
  kept.set(made.id, made)
  return made
}

/** An answer is due within a day, and two hours before the time at the latest. */
export const askedFor = ({ start }: Kept): Asked => ({ due: Math.min(now() + 86_400_000, start - 7_200_000) })

export function shown(one: Kept, zone: string, staff = false): Record<string, unknown> {
  const offering = offerings.find(({ id }) => id === one.offering)
  return {
    id: one.id, status: one.status, revision: one.revision, start: stamp(one.start, zone), end: stamp(endOf(one), zone), clinician: one.clinician,
    clinicianName: clinicians.find(({ id }) => id === one.clinician)?.name, clinicianZone: 'America/New_York', offering: one.offering, offeringName: offering?.name,
    format: one.format, confirmed: one.confirmed, confirm: one.confirm, changePolicy: limits().notice === undefined ? offering?.changePolicy : 'Changing it costs nothing.', client: one.client, ...standing(one, staff),
    ...(staff ? forStaff(one) : { mayChange: 'NOW', manageToken: one.token, ...limitsOf(one) }),
  }
}

const instant = (at: number) => new Date(at).toISOString()

function standing(one: Kept, staff: boolean) {
  const { status, asked, undo, start } = one
  return {
    ...(status === 'REQUESTED' && asked !== undefined
      ? { request: { dueAt: instant(asked.due), overdue: asked.due < now(), endsAt: instant(start - 3_600_000), ...(staff ? { owner: asked.owner ?? { kind: 'FRONT_DESK' } } : {}) } }
      : {}),
    ...(status === 'CANCELLED' && undo !== undefined && undo.until > now() ? { undoUntil: instant(undo.until) } : {}),
  }
}

function limitsOf(one: Kept) {
  const { notice, most } = limits()
  if (notice === undefined) return {}
  const until = one.start - notice * 3_600_000
  return { moveUntil: instant(most !== undefined && one.moves >= most ? now() - 1_000 : until), cancelUntil: instant(until) }
}

function forStaff(one: Kept) {
  const entered = one.history.findLast(({ what }) => what === 'ATTENDANCE')
  const last = one.history.at(-1)
  return {
    attendance: one.attendance, overrides: one.overrides, ...(one.unproven === true ? { unproven: true } : {}), ...(last === undefined ? {} : { lastChange: deedView(last) }),
    ...(entered === undefined ? {} : { attendanceEntered: { at: instant(entered.at), by: entered.by } }),
  }
}

export function deedView({ at, meeting, ...deed }: Deed) {
  const at_ = { ...deed, at: instant(at) }
  if (meeting === undefined) return at_
  const { start, minutes, clinician, format } = meeting
  return { ...at_, meeting: { start: stamp(start, 'America/New_York'), end: stamp(start + minutes * 60_000, 'America/New_York'), clinician, format } }
}
