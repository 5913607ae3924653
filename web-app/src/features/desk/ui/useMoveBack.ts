import { move, type Seen } from '../api/appointment'
import type { Snapshot } from '../model/difference'
import type { Outcome } from '../model/outcome'
import type { Appointment } from '../model/standing'
import { placeWords, type NewPlace } from '../model/wish'
import { wallTime } from '../model/zoned'
import { useDesk } from './desk-context'
import { useTelling } from './useTelling'

/** Undo: back to where it stood, as it stood. */
export function useMoveBack(): (now: Snapshot, before: NewPlace) => Promise<void> {
  const desk = useDesk()
  const telling = useTelling()

  async function back(seen: Snapshot, before: NewPlace): Promise<void> {
    const words = placeWords(wallTime(before.start, desk.zone), desk.wall.date)
    await telling.settle(await backTo(seen, before), (now) => desk.tell({ words: `Back at ${words}, as it was.`, about: telling.about(now) }), {
      seen,
      mine: `Move it back to ${words}`,
      again: (now) => back(now, before),
    })
  }
  return back
}

/** The way back goes past the limits only if the old time stood outside them. */
async function backTo(now: Seen, before: NewPlace): Promise<Outcome<Appointment>> {
  const outcome = await move(now, before)
  return outcome.kind === 'outside-limits' ? move(now, { ...before, pastLimits: true }) : outcome
}
