import { randomUUID } from 'node:crypto'
import { now } from './clock.ts'
import { clinicians, offerings } from './practice.ts'
import { stamp } from './time.ts'

/** An appointment or a hold, as the mock practice keeps it. */
export interface Kept {
  id: string; token: string; status: string; revision: number; start: number; minutes: number; clinician: string; offering: string; format: string
  client: Record<string, unknown>; confirm: string; until: number; attendance: string; confirmed: boolean; overrides: string[]
}

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

export function keep(one: Partial<Kept> & Pick<Kept, 'start' | 'clinician' | 'offering'>): Kept {
  const made: Kept = {
    id: randomUUID().slice(0, 22), token: randomUUID(), status: 'BOOKED', revision: 1, minutes: minutesOf(one.offering), format: 'VIDEO', client: {}, confirm: 'NOW',
    until: now() + 600_000, attendance: 'EXPECTED', confirmed: false, overrides: [], ...one,
  }
  kept.set(made.id, made)
  return made
}

export function shown(one: Kept, zone: string, staff = false): Record<string, unknown> {
  const offering = offerings.find(({ id }) => id === one.offering)
  return {
    id: one.id, status: one.status, revision: one.revision, start: stamp(one.start, zone), end: stamp(endOf(one), zone), clinician: one.clinician,
    clinicianName: clinicians.find(({ id }) => id === one.clinician)?.name, clinicianZone: 'America/New_York', offering: one.offering, offeringName: offering?.name,
    format: one.format, confirmed: one.confirmed, confirm: one.confirm, changePolicy: offering?.changePolicy, mayChange: 'NOW', client: one.client,
    ...(staff ? { attendance: one.attendance, overrides: one.overrides } : { manageToken: one.token }),
  }
}
