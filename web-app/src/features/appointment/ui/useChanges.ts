import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { wordsFor, type Words } from '@/platform/problem/words'
import { appointmentKey, cancel, changeFormat, moveTo, restore, type Appointment, type AppointmentRef, type ChangeOutcome, type Format } from '../api/appointments'

/** What was done last, so that it can be said and taken back. */
export type Done =
  | { readonly kind: 'moved'; readonly from: { readonly start: string; readonly clinician: string } }
  | { readonly kind: 'format'; readonly from: Format }
  | { readonly kind: 'restored' }

interface Changes {
  readonly busy: 'move' | 'format' | 'cancel' | 'restore' | undefined
  readonly done: Done | undefined
  readonly trouble: Words | undefined
  readonly gone: boolean
}

const idle: Changes = { busy: undefined, done: undefined, trouble: undefined, gone: false }

/** One tap, one change. Nothing is said to be done before the service said so. */
export function useChanges(ref: AppointmentRef, now: Appointment) {
  const queries = useQueryClient()
  const [state, setState] = useState<Changes>(idle)

  async function run(busy: Changes['busy'], change: () => Promise<ChangeOutcome>, done: Done | undefined): Promise<boolean> {
    setState({ ...idle, busy })
    const outcome = await change()
    switch (outcome.kind) {
      case 'changed':
        queries.setQueryData(appointmentKey(ref.id), outcome.appointment)
        setState({ ...idle, done })
        return true
      case 'gone':
        setState({ ...idle, gone: true })
        return false
      case 'failed':
        setState({ ...idle, trouble: wordsFor(outcome.failure) })
        // What this page offered was not so any more: it shows what is.
        if (outcome.failure.kind === 'problem' && outcome.failure.problem.status === 409) void queries.invalidateQueries({ queryKey: appointmentKey(ref.id) })
        return false
    }
  }

  const moved: Done = { kind: 'moved', from: { start: now.start, clinician: now.clinician } }
  return {
    ...state,
    move: (start: string, clinician: string) => run('move', () => moveTo(ref, start, clinician), moved),
    makeFormat: (format: Format) => run('format', () => changeFormat(ref, format), { kind: 'format', from: now.format }),
    restore: () => run('restore', () => restore(ref), { kind: 'restored' }),
    cancel: () => run('cancel', () => cancel(ref), undefined),
    forget: () => setState(idle),
  }
}
