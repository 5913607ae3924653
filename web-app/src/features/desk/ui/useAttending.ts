import { arrive, didNotCome, expect, tookPlace, type Seen } from '../api/appointment'
import type { Snapshot } from '../model/difference'
import type { Outcome } from '../model/outcome'
import { actionDoes, wayBackFrom, type Appointment, type Attending } from '../model/standing'
import { useDesk, type ToldAct } from './desk-context'
import { useTelling } from './useTelling'

const commands: Record<Attending, (seen: Seen) => Promise<Outcome<Appointment>>> = { arrive, 'no-show': didNotCome, fulfil: tookPlace, expect }

const words: Record<Attending, string> = {
  arrive: 'arrived.',
  'no-show': 'didn’t come. Noted here only; nothing is sent to them.',
  fulfil: 'was here; it took place.',
  expect: 'is expected again. What was noted is taken back.',
}

/** Whether they came: noted, and taken back as it stood before. Nobody but the practice hears of it. */
export function useAttending(name: string) {
  const desk = useDesk()
  const telling = useTelling()

  async function attend(action: Attending, seen: Snapshot): Promise<void> {
    const outcome = await commands[action](seen)
    const back = wayBackFrom(action, seen.attendance)
    const undo = (now: Snapshot): readonly ToldAct[] => (back === undefined ? [] : [{ word: 'Undo', key: 'U', run: () => attend(back, now) }])
    await telling.settle(outcome, (now) => desk.tell({ who: name, words: words[action], acts: undo(now) }), {
      seen,
      mine: actionDoes[action],
      again: (now) => attend(action, now),
    })
  }

  return attend
}
