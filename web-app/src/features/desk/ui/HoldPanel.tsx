import { timeOfDay, timeRange } from '../model/clock'
import { wallTime } from '../model/zoned'
import { clinicianName, useDesk } from './desk-context'
import { PanelHead } from './PanelHead'
import { useEntry } from './useEntry'

/** Somebody is choosing this time. There is nothing to do but wait: it comes back by itself. */
export function HoldPanel({ id }: { id: string }) {
  const desk = useDesk()
  const entry = useEntry(id)
  if (entry === undefined) return <PanelHead when="" title="This time is no longer held" />
  const [from, to] = [wallTime(entry.start, desk.zone), wallTime(entry.end, desk.zone)]
  return (
    <>
      <PanelHead when={timeRange(from.minutes, to.minutes)} title="Held" />
      <p className="reach">
        Someone is choosing this time with {clinicianName(desk, entry.clinician)}.
        {entry.expiresAt === undefined ? '' : ` If they do not book it, it is free again at ${timeOfDay(wallTime(entry.expiresAt, desk.zone).minutes)}, or a little later if they are still there.`}
      </p>
    </>
  )
}
