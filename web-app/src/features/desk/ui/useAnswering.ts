import { useState } from 'react'
import { approve, decline, takeOn, type Seen } from '../api/appointment'
import type { Snapshot } from '../model/difference'
import type { Outcome } from '../model/outcome'
import { isRequested } from '../model/requests'
import { actionDoes, type Appointment } from '../model/standing'
import { useDesk } from './desk-context'
import { useTelling } from './useTelling'

type Answer = 'approve' | 'take-on' | 'decline'

/** Answers to a request. Where somebody was first, what stands now is shown, and nothing of ours is written. */
export function useAnswering(name: string | undefined) {
  const desk = useDesk()
  const telling = useTelling()
  const [busy, setBusy] = useState<Answer>()
  const who = name ?? 'They'

  async function run(answer: Answer, seen: Snapshot, command: (seen: Seen) => Promise<Outcome<Appointment>>, done: (now: Appointment) => void): Promise<void> {
    setBusy(answer)
    const outcome = await command(seen)
    setBusy(undefined)
    await telling.settle(outcome, done, { seen, mine: actionDoes[answer], possible: isRequested, again: (now) => run(answer, now, command, done) })
  }

  return {
    busy,
    approve: (seen: Snapshot, then: () => void) =>
      run('approve', seen, approve, (now) => {
        desk.tell({ who, words: 'has the time now.', about: telling.about(now) })
        then()
      }),
    takeOn: (seen: Snapshot) => run('take-on', seen, takeOn, () => desk.tell({ words: 'It is yours to answer.' })),
    decline: (seen: Snapshot, reason: string, then: () => void) =>
      run('decline', seen, (one) => decline(one, reason), (now) => {
        desk.tell({ who, words: 'can’t have that time; it is free again. The reason stays here.', about: telling.about(now) })
        then()
      }),
  }
}
