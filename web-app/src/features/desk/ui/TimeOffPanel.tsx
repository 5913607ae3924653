import { useState } from 'react'
import { Button } from '@/ui/Button'
import { giveBack, useAffected } from '../api/time-off'
import { timeOfDay } from '../model/clock'
import { nearDate } from '../model/dates'
import type { CalendarEntry } from '../model/entries'
import { wallTime, type WallTime } from '../model/zoned'
import { Fact } from './AppointmentFacts'
import { AppointmentLinks } from './AppointmentLinks'
import { clinicianName, useDesk } from './desk-context'
import { PanelHead } from './PanelHead'
import { useEntry } from './useEntry'
import { troubleWords, useTelling } from './useTelling'

export function TimeOffPanel({ id }: { id: string }) {
  const entry = useEntry(id)
  return entry === undefined ? <PanelHead when="" title="This time is free again" /> : <Known entry={entry} />
}

function Known({ entry }: { entry: CalendarEntry }) {
  const desk = useDesk()
  const telling = useTelling()
  const affected = useAffected(entry.id)
  const [busy, setBusy] = useState(false)
  const inside = affected.data?.appointments ?? []
  const say = (wall: WallTime) => `${nearDate(wall.date, desk.wall.date)}, ${timeOfDay(wall.minutes)}`

  async function give(): Promise<void> {
    setBusy(true)
    const outcome = await giveBack(entry.id)
    setBusy(false)
    if (outcome.kind === 'done') {
      desk.tell({ words: 'The time is offered again.' })
      desk.close()
    } else desk.tell({ words: troubleWords(outcome) })
    telling.lookAgain()
  }

  return (
    <>
      <PanelHead when={clinicianName(desk, entry.clinician)} title={entry.note ?? 'Out'} />
      <dl className="facts">
        <Fact name="From">{say(wallTime(entry.start, desk.zone))}</Fact>
        <Fact name="Until">{say(wallTime(entry.end, desk.zone))}</Fact>
      </dl>
      {inside.length === 0 ? null : (
        <div className="hint">
          <p className="hint-title">{inside.length === 1 ? 'One appointment stands in this time' : `${inside.length} appointments stand in this time`}</p>
          <p>They stay booked until you move them.</p>
          <AppointmentLinks appointments={inside} />
        </div>
      )}
      {entry.kind === 'TIME_OFF' ? (
        <div className="acts">
          <Button className="act" busy={busy} onPress={() => void give()}>
            Give the time back
          </Button>
        </div>
      ) : null}
    </>
  )
}
