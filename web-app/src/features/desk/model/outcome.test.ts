import { expect, it } from 'vitest'
import { outcomeOf } from './outcome'

const problem = (status: number, slug: string) => ({ kind: 'problem', problem: { status, slug, detail: '', fields: [], retryAfter: undefined } }) as const

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
