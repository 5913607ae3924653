import { useQuery } from '@tanstack/react-query'
import { scheduling } from '@/platform/http/api'
import { settle, valueOf, type Call } from '@/platform/http/call'
import type { Format, NewAppointment } from '../model/booking'
import { answerOutcomeOf, outcomeOf, restoreOutcomeOf, type Outcome, type RestoreOutcome } from '../model/outcome'
import type { Appointment } from '../model/standing'
import type { NewPlace } from '../model/wish'
import { LOOK_AGAIN, useLookAgain } from './looking'
import { ask } from './soon'

/** What was seen when the command was given: its revision goes along, so that nobody's change is overwritten unseen. */
export interface Seen {
  readonly id: string
  readonly revision: number
}

export const appointmentKey = (id: string) => ['desk', 'appointment', id] as const

export function useAppointment(id: string) {
  const lookAgain = useLookAgain()
  return useQuery({
    queryKey: appointmentKey(id),
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/appointments/{id}', { params: { path: { id } } })),
    // Nobody tells that the time to take a cancellation back is over.
    refetchInterval: ({ state }) => (state.data?.undoUntil === undefined ? lookAgain : LOOK_AGAIN),
  })
}

/** As it is now, asked once: for what a refused change has to be held against. */
export function readAppointment(id: string): Promise<Call<Appointment>> {
  return settle(scheduling.GET('/api/scheduling/appointments/{id}', { params: { path: { id } } }))
}

/** Upcoming ones of a person, and those of the last 30 days. */
export function useAppointmentsOf(client: string | undefined) {
  return useQuery({
    queryKey: ['desk', 'appointments-of', client],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/appointments', { params: { query: { client: client ?? '' } } })),
    enabled: client !== undefined,
  })
}

function guarded({ id, revision }: Seen) {
  return { path: { id }, header: { 'If-Match': `"${revision}"` } }
}

export async function arrive(seen: Seen): Promise<Outcome<Appointment>> {
  return outcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/arrive', { params: guarded(seen) })))
}

export async function didNotCome(seen: Seen): Promise<Outcome<Appointment>> {
  return outcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/no-show', { params: guarded(seen) })))
}

export async function tookPlace(seen: Seen): Promise<Outcome<Appointment>> {
  return outcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/fulfil', { params: guarded(seen) })))
}

/** Back to nobody knowing whether they came. */
export async function expect({ id, revision }: Seen): Promise<Outcome<Appointment>> {
  return outcomeOf(await settle(ask<Appointment>('POST', `/api/scheduling/appointments/${encodeURIComponent(id)}/expect`, { ifMatch: revision })))
}

export async function changeFormat(seen: Seen, format: Format): Promise<Outcome<Appointment>> {
  const call = scheduling.POST('/api/scheduling/appointments/{id}/change-format', { params: guarded(seen), body: { format } })
  return outcomeOf(await settle(call))
}

/** In time, to somebody else, or longer; one write for all of it. */
export async function move(seen: Seen, { start, clinician, minutes, pastLimits, over }: NewPlace): Promise<Outcome<Appointment>> {
  const body = { start, clinician, ...(minutes === undefined ? {} : { duration: `PT${minutes}M` }), ...(pastLimits ? { override: over === true ? ['LIMITS' as const, 'OVERLAP' as const] : ['LIMITS' as const] } : {}) }
  return outcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/reschedule', { params: guarded(seen), body })))
}

export async function cancel(seen: Seen, reason: string): Promise<Outcome<Appointment>> {
  return outcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/cancel', { params: guarded(seen), body: reasonOf(reason) })))
}

/** The same key and body may be sent again after a broken line: it is booked once. */
export async function book(body: NewAppointment, key: string): Promise<Outcome<Appointment>> {
  const call = scheduling.POST('/api/scheduling/appointments', { params: { header: { 'Idempotency-Key': key } }, body })
  return outcomeOf(await settle(call))
}

/** Everything that happened to it; read when somebody asks to see it. */
export function useHistory(id: string) {
  const refetchInterval = useLookAgain()
  return useQuery({
    queryKey: ['desk', 'history', id],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/appointments/{id}/history', { params: { path: { id } } })),
    refetchInterval,
  })
}

export async function restore(seen: Seen): Promise<RestoreOutcome<Appointment>> {
  return restoreOutcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/restore', { params: guarded(seen) })))
}

/** What waits for an answer, the one that is due first before the others. */
export function useRequests() {
  const refetchInterval = useLookAgain()
  return useQuery({
    queryKey: ['desk', 'requests'],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/requests')),
    refetchInterval,
  })
}

export async function approve(seen: Seen): Promise<Outcome<Appointment>> {
  return answerOutcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/approve', { params: guarded(seen) })))
}

export async function takeOn(seen: Seen): Promise<Outcome<Appointment>> {
  return answerOutcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/take-on', { params: guarded(seen) })))
}

export async function decline(seen: Seen, reason: string): Promise<Outcome<Appointment>> {
  const call = scheduling.POST('/api/scheduling/appointments/{id}/decline', { params: guarded(seen), body: reasonOf(reason) })
  return answerOutcomeOf(await settle(call))
}

function reasonOf(reason: string): { reason?: string } {
  return reason.trim() === '' ? {} : { reason: reason.trim() }
}
