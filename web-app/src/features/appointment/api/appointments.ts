import { useQuery } from '@tanstack/react-query'
import type { components } from '@/generated/scheduling'
import { bearer, scheduling } from '@/platform/http/api'
import { settle, valueOf, type Call, type Failure } from '@/platform/http/call'

export type Appointment = components['schemas']['Appointment']
export type Format = components['schemas']['Format']

/** Which appointment, and the capability from the link; without one the session speaks for the person. */
export interface AppointmentRef {
  readonly id: string
  readonly token: string | undefined
}

const headersOf = ({ token }: AppointmentRef) => (token === undefined ? {} : bearer(token))
const pathOf = ({ id }: AppointmentRef) => ({ path: { id } })

export const appointmentKey = (id: string) => ['appointment', id] as const

export function useAppointment(ref: AppointmentRef) {
  return useQuery({
    queryKey: appointmentKey(ref.id),
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/appointments/{id}', { params: pathOf(ref), headers: headersOf(ref) })),
    // A cancellation can be taken back for a while only: the offer goes when that is over, and nothing counts it down.
    refetchInterval: ({ state }) => (state.data?.undoUntil === undefined ? false : 60_000),
  })
}

export function useMyAppointments(enabled: boolean) {
  return useQuery({
    queryKey: ['my-appointments'],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/appointments')),
    enabled,
  })
}

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly appointment: Appointment }
  /** Someone else has that time; the old one still stands. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export async function moveTo(ref: AppointmentRef, start: string, clinician: string): Promise<ChangeOutcome> {
  return outcomeOf(
    await settle(
      scheduling.POST('/api/scheduling/appointments/{id}/reschedule', {
        params: pathOf(ref),
        headers: headersOf(ref),
        body: { start, clinician },
      }),
    ),
  )
}

export async function changeFormat(ref: AppointmentRef, format: Format): Promise<ChangeOutcome> {
  return outcomeOf(
    await settle(
      scheduling.POST('/api/scheduling/appointments/{id}/change-format', { params: pathOf(ref), headers: headersOf(ref), body: { format } }),
    ),
  )
}

/** What the holder of a contact says of a booking that was made with no more than that contact. */
export async function sayWhoseItWas(ref: AppointmentRef, mine: boolean): Promise<ChangeOutcome> {
  const how = { params: pathOf(ref), headers: headersOf(ref) }
  return outcomeOf(
    await settle(
      mine
        ? scheduling.POST('/api/scheduling/appointments/{id}/this-was-me', how)
        : scheduling.POST('/api/scheduling/appointments/{id}/not-me', how),
    ),
  )
}

/** Nobody has to say why, so no reason is ever sent. */
export async function cancel(ref: AppointmentRef): Promise<ChangeOutcome> {
  return outcomeOf(
    await settle(scheduling.POST('/api/scheduling/appointments/{id}/cancel', { params: pathOf(ref), headers: headersOf(ref), body: {} })),
  )
}

/** The way back from a cancellation, for a while. */
export async function restore(ref: AppointmentRef): Promise<ChangeOutcome> {
  return outcomeOf(await settle(scheduling.POST('/api/scheduling/appointments/{id}/restore', { params: pathOf(ref), headers: headersOf(ref) })))
}

function outcomeOf(call: Call<Appointment>): ChangeOutcome {
  if (call.kind === 'ok') return { kind: 'changed', appointment: call.value }
  const gone = call.kind === 'problem' && ['slot-taken', 'not-a-slot'].includes(call.problem.slug)
  return gone ? { kind: 'gone' } : { kind: 'failed', failure: call }
}
