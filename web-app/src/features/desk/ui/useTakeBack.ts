import { restore } from '../api/appointment'
import type { Snapshot } from '../model/difference'
import { mayTakeBack, type Appointment } from '../model/standing'
import { takenWords } from '../model/taken'
import { wallTime } from '../model/zoned'
import { useDesk } from './desk-context'
import { useTelling } from './useTelling'

function again({ status }: Appointment): string {
  return status === 'REQUESTED' ? 'It stands again, and waits for an answer, as it did.' : 'It stands again, as it was.'
}

/** Takes a cancellation back; where that cannot be any more, another time is one step away. */
export function useTakeBack(): (seen: Appointment) => Promise<void> {
  const desk = useDesk()
  const telling = useTelling()

  async function back(seen: Snapshot, about: Appointment): Promise<void> {
    const outcome = await restore(seen)
    if (outcome.kind === 'undo-over') {
      desk.tell({ words: 'It can’t be taken back any more. It stays cancelled.', acts: [otherTimes(about)] })
      return telling.lookAgain()
    }
    if (outcome.kind === 'slot-taken') {
      desk.tell({ words: `It stays cancelled: ${takenWords(outcome.reason, about.clinicianName)}.`, acts: [otherTimes(about)] })
      return telling.lookAgain()
    }
    await telling.settle(outcome, (now) => desk.tell({ words: again(now), about: telling.about(now) }), {
      seen,
      mine: 'Take the cancellation back',
      possible: (now) => mayTakeBack(now, desk.now),
      again: (now) => back(now, about),
    })
  }

  function otherTimes({ client, clinician, offering, start }: Appointment) {
    const person = client?.id === undefined ? {} : { person: { id: client.id, name: client.preferredName } }
    const { date } = wallTime(start, desk.zone)
    return {
      word: 'Find another time',
      run: () => {
        desk.setDialog({ kind: 'new', from: { clinician, offering, date, ...person } })
        return Promise.resolve()
      },
    }
  }

  return (seen) => back(seen, seen)
}
