import type { Call, Failure } from '@/platform/http/call'

/** How a command of the desk ended. Nothing is shown as done before it is `done`. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Somebody else changed it since it was read; nothing of ours was written. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'slot-taken' }
  /** The start is not one that is offered; staff may pass the limits, knowingly. */
  | { readonly kind: 'outside-limits' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export function outcomeOf<T>(call: Call<T>): Outcome<T> {
  if (call.kind === 'ok') return { kind: 'done', value: call.value }
  if (call.kind === 'unreachable') return { kind: 'failed', failure: call }
  if (call.problem.status === 412) return { kind: 'changed-meanwhile' }
  if (call.problem.slug === 'slot-taken') return { kind: 'slot-taken' }
  if (call.problem.slug === 'not-a-slot') return { kind: 'outside-limits' }
  return { kind: 'failed', failure: call }
}
