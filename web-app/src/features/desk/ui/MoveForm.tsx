import { useState, type FormEvent } from 'react'
import { Button } from '@/ui/Button'
import { move } from '../api/appointment'
import type { Chosen } from '../model/choice'
import { timeOfDay } from '../model/clock'
import type { Snapshot } from '../model/difference'
import type { Appointment } from '../model/standing'
import { lostWords, mayPass, takenNext, takenWords, type TakenReason } from '../model/taken'
import { placeWords, wayBack, type NewPlace } from '../model/wish'
import { wallTime } from '../model/zoned'
import { clinicianName, useDesk } from './desk-context'
import { SelectInput } from './SelectInput'
import { TimeChoice } from './TimeChoice'
import { useMoveBack } from './useMoveBack'
import { useTelling } from './useTelling'
import { useTime } from './useTime'

/** Moving: with whom, a day, a time. The old time stays theirs until the server has said that the new one is. */
export function MoveForm({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const desk = useDesk()
  const telling = useTelling()
  const moveBack = useMoveBack()
  // As it stood when the form opened: the panel behind it goes on looking.
  const [seen] = useState<Snapshot>(appointment)
  const [clinician, setClinician] = useState(appointment.clinician)
  const [busy, setBusy] = useState(false)
  const { offering, format } = appointment
  const time = useTime({ offering, clinician, format, from: wallTime(appointment.start, desk.zone).date, form: `move:${appointment.id}:${appointment.revision}` })
  const { chosen } = time

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (chosen !== undefined && !busy) await send(seen, chosen)
  }

  async function send(now: Snapshot, place: Chosen): Promise<void> {
    setBusy(true)
    const outcome = await move(now, place)
    setBusy(false)
    if (outcome.kind === 'slot-taken') time.change({ lost: { start: place.start, words: lostWords(outcome.reason, clinicianName(desk, place.clinician)) }, picked: undefined, typed: '' })
    const mine = `Move it to ${placeWords(place.wall, desk.wall.date)}${place.clinician === now.clinician ? '' : ` with ${clinicianName(desk, place.clinician)}`}`
    await telling.settle(outcome, (answer) => moved(answer, wayBack(now, {})), { seen: now, mine, again: (newer) => send(newer, place) })
    const passable = outcome.kind === 'slot-taken' && mayPass(outcome.reason) && !place.pastLimits
    if (passable) desk.tell({ words: refusedTime(outcome.reason, place), acts: [{ word: 'Move it all the same', key: 'A', run: () => send(now, { ...place, pastLimits: true }) }] })
  }

  function refusedTime(reason: TakenReason, { wall, clinician: whose }: Chosen): string {
    return `${timeOfDay(wall.minutes)} can’t be had: ${takenWords(reason, clinicianName(desk, whose))}. ${takenNext(reason)}`
  }

  function moved(now: Appointment, before: NewPlace): void {
    const wall = wallTime(now.start, desk.zone)
    desk.go({ date: wall.date === desk.wall.date ? undefined : wall.date })
    desk.tell({ words: `Moved to ${placeWords(wall, desk.wall.date)}.`, about: telling.about(now), acts: [{ word: 'Undo', key: 'U', run: () => moveBack(now, before) }] })
    onClose()
  }

  return (
    <form className="panel-form" onSubmit={(event) => void submit(event)} aria-label="Move">
      <SelectInput
        label="With"
        value={clinician}
        options={desk.clinicians.map((one) => ({ value: one.id, word: one.name }))}
        onChange={(next) => {
          setClinician(next)
          time.forget()
        }}
      />
      <TimeChoice time={time} clinician={clinician} minutes={(Date.parse(appointment.end) - Date.parse(appointment.start)) / 60_000} />
      <div className="acts">
        <Button type="submit" className="act act-go" busy={busy} isDisabled={chosen === undefined}>
          {chosen === undefined ? 'Choose a time' : `Move to ${timeOfDay(chosen.wall.minutes)}`}
        </Button>
        <Button className="act" onPress={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
