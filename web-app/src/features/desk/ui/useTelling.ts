import { useQueryClient } from '@tanstack/react-query'
import { wordsFor } from '@/platform/problem/words'
import { sessionKey, type Session } from '@/platform/session/session'
import { appointmentKey, readAppointment } from '../api/appointment'
import { lookAgain, showAnswer } from '../api/calendar'
import type { Outcome } from '../model/outcome'
import type { Appointment } from '../model/standing'
import { takenWords } from '../model/taken'
import { isOnlyLength, type Relied } from '../model/word'
import { useDesk, type About, type Attempt } from './desk-context'

/** Shows how a command ended: done only when the server said so, else what happened and what still stands. */
export function useTelling() {
  const desk = useDesk()
  const queries = useQueryClient()

  /** For commands on an appointment: the answer is what is shown from now on; where somebody else was first, what differs. */
  async function settle(outcome: Outcome<Appointment>, done: (now: Appointment) => void, attempt: Attempt): Promise<void> {
    if (outcome.kind === 'done') {
      queries.setQueryData(appointmentKey(outcome.value.id), outcome.value)
      showAnswer(queries, outcome.value)
      done(outcome.value)
    } else if (outcome.kind === 'changed-meanwhile') await showDifference(attempt)
    else desk.tell({ words: troubleWords(outcome) })
    if (isSignedOut(outcome)) queries.setQueryData(sessionKey, (): Session => ({ kind: 'nobody' }))
    else lookAgain(queries)
  }

  async function showDifference(attempt: Attempt): Promise<void> {
    const read = await readAppointment(attempt.seen.id)
    if (read.kind !== 'ok') return desk.tell({ words: troubleWords({ kind: 'changed-meanwhile' }) })
    queries.setQueryData(appointmentKey(read.value.id), read.value)
    showAnswer(queries, read.value)
    desk.tell(undefined)
    desk.setDialog({ kind: 'conflict', conflict: { ...attempt, now: read.value } })
  }

  /** What stands now, for the line to say what the client will be told of it. */
  function about(now: Appointment, before?: Relied): About {
    return { appointment: now, from: desk.now, mayStayUntold: before !== undefined && isOnlyLength(before, now) }
  }

  return { settle, about, lookAgain: () => lookAgain(queries) }
}

export function troubleWords(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): string {
  switch (outcome.kind) {
    case 'changed-meanwhile':
      return 'Someone changed this a moment ago. Nothing of yours was written; here is how it is now.'
    case 'slot-taken':
      return `That time can’t be had: ${takenWords(outcome.reason, 'the clinician')}. Everything stays where it was.`
    case 'outside-limits':
      return 'That time isn’t offered. Everything stays where it was.'
    case 'failed': {
      const words = wordsFor(outcome.failure)
      return `${words.title} ${words.next}`
    }
  }
}

function isSignedOut(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'failed' && outcome.failure.kind === 'problem' && outcome.failure.problem.status === 401
}
