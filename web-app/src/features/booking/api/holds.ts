import { bearer, scheduling } from '@/platform/http/api'
import { settle, type Call, type Failure } from '@/platform/http/call'
import { newKey } from '@/platform/http/keys'
import type { Format, Hold, Slot } from '../model/types'

export type HoldOutcome =
  | { readonly kind: 'held'; readonly hold: Hold }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Asks for a time. `gone`: someone has it, or it is not offered any more. */
export async function holdSlot(offering: string, format: Format, { clinician, start }: Slot): Promise<HoldOutcome> {
  const call = await settle(
    scheduling.POST('/api/scheduling/holds', {
      params: { header: { 'Idempotency-Key': newKey() } },
      body: { offering, clinician, start, format },
    }),
  )
  return outcomeOf(call)
}

/** Keeps it ten minutes more. `gone`: it is over. */
export async function renewHold({ id, token }: Hold): Promise<HoldOutcome> {
  return outcomeOf(await settle(scheduling.POST('/api/scheduling/holds/{id}/renew', { params: { path: { id } }, headers: bearer(token) })))
}

function outcomeOf(call: Call<Hold>): HoldOutcome {
  if (call.kind === 'ok') return { kind: 'held', hold: call.value }
  const gone = ['slot-taken', 'not-a-slot', 'hold-expired']
  return call.kind === 'problem' && gone.includes(call.problem.slug) ? { kind: 'gone' } : { kind: 'failed', failure: call }
}

/** Lets it go. Whether that arrives matters little: it ends by itself. `keepalive` lets it arrive when the page is gone. */
export async function releaseHold({ id, token }: Hold): Promise<void> {
  await settle(scheduling.DELETE('/api/scheduling/holds/{id}', { params: { path: { id } }, headers: bearer(token), keepalive: true }))
}
