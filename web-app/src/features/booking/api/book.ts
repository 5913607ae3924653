import type { components } from '@/generated/scheduling'
import { bearer, scheduling } from '@/platform/http/api'
import { settle, type Failure } from '@/platform/http/call'
import type { Appointment, Hold } from '../model/types'

export type BookingRequest = components['schemas']['BookHold']

export type BookingOutcome =
  | { readonly kind: 'booked'; readonly appointment: Appointment }
  | { readonly kind: 'hold-expired' }
  | { readonly kind: 'contact-refused' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Books what is held. The same key and the same words again give the same appointment. */
export async function book(hold: Hold, key: string, request: BookingRequest): Promise<BookingOutcome> {
  const call = await settle(
    scheduling.POST('/api/scheduling/appointments', {
      params: { header: { 'Idempotency-Key': key } },
      headers: bearer(hold.token),
      body: request,
    }),
  )
  if (call.kind === 'ok') return { kind: 'booked', appointment: call.value }
  if (call.kind === 'unreachable') return { kind: 'failed', failure: call }
  if (call.problem.slug === 'hold-expired') return { kind: 'hold-expired' }
  const aboutContact = call.problem.fields.some(({ pointer }) => /^\/client\/(email|phone)$/.test(pointer))
  return aboutContact ? { kind: 'contact-refused' } : { kind: 'failed', failure: call }
}
