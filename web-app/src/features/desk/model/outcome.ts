import type { Call, Failure } from '@/platform/http/call'
import { takenReason, type TakenReason } from './taken'

/** How a command of the desk ended. Nothing is shown as done before it is `done`. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Somebody else changed it since it was read; nothing of ours was written. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'slot-taken'; readonly reason: TakenReason }
  /** The start is not one that is offered; staff may pass the limits, knowingly. */
  | { readonly kind: 'outside-limits' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export function outcomeOf<T>(call: Call<T>): Outcome<T> {
  if (call.kind === 'ok') return { kind: 'done', value: call.value }
  if (call.kind === 'unreachable') return { kind: 'failed', failure: call }
  const { status, slug, reason } = call.problem
  if (status === 412) return { kind: 'changed-meanwhile' }
  if (slug === 'slot-taken') return { kind: 'slot-taken', reason: takenReason(reason) }
  if (slug === 'not-a-slot') return { kind: 'outside-limits' }
  return { kind: 'failed', failure: call }
}

/** A cancellation stands for good after a while. */
export type RestoreOutcome<T> = Outcome<T> | { readonly kind: 'undo-over' }

export function restoreOutcomeOf<T>(call: Call<T>): RestoreOutcome<T> {
  return call.kind === 'problem' && call.problem.slug === 'undo-over' ? { kind: 'undo-over' } : outcomeOf(call)
}

/** A request that is none any more, whether the revision or the service says so: somebody was first. */
export function answerOutcomeOf<T>(call: Call<T>): Outcome<T> {
  const over = call.kind === 'problem' && ['not-requested', 'not-active'].includes(call.problem.slug)
  return over ? { kind: 'changed-meanwhile' } : outcomeOf(call)
}
