import { expect, it } from 'vitest'
import { answerOutcomeOf, outcomeOf, restoreOutcomeOf } from './outcome'

const problem = (status: number, slug: string, reason?: string) => ({ kind: 'problem', problem: { status, slug, reason, detail: '', fields: [], retryAfter: undefined } }) as const

it('tells apart what a person can act on', () => {
  const kinds = [
    outcomeOf({ kind: 'ok', value: 1 }),
    outcomeOf(problem(412, 'precondition-failed')),
    outcomeOf(problem(409, 'slot-taken')),
    outcomeOf(problem(422, 'not-a-slot')),
    outcomeOf(problem(422, 'invalid')),
    outcomeOf({ kind: 'unreachable' }),
  ].map((outcome) => outcome.kind)

  expect(kinds).toEqual(['done', 'changed-meanwhile', 'slot-taken', 'outside-limits', 'failed', 'failed'])
})

it('keeps why a time is gone', () => {
  expect(outcomeOf(problem(409, 'slot-taken', 'NO_ROOM'))).toEqual({ kind: 'slot-taken', reason: 'NO_ROOM' })
})

it('takes a request that was answered meanwhile for what it is, and nothing else', () => {
  const kinds = [problem(409, 'not-requested'), problem(409, 'not-active'), problem(412, 'precondition-failed'), problem(422, 'invalid')].map((call) => answerOutcomeOf(call).kind)

  expect(kinds).toEqual(['changed-meanwhile', 'changed-meanwhile', 'changed-meanwhile', 'failed'])
})

it('knows when a cancellation can no longer be taken back', () => {
  expect([restoreOutcomeOf(problem(409, 'undo-over')).kind, restoreOutcomeOf(problem(409, 'slot-taken')).kind]).toEqual(['undo-over', 'slot-taken'])
})
