import { useState, type FormEvent } from 'react'
import { Button } from '@/ui/Button'
import { move, type NewPlace, type Seen } from '../api/appointment'
import { timeOfDay } from '../model/clock'
import { nearDate } from '../model/dates'
import type { Outcome } from '../model/outcome'
import type { Appointment } from '../model/standing'
import { wallTime } from '../model/zoned'
import { useDesk } from './desk-context'
import { SelectInput } from './SelectInput'
import { TimeChoice } from './TimeChoice'
import { useTelling } from './useTelling'
import { useTime } from './useTime'

/** Moving: with whom, a day, a time. The old time stays theirs until the server has said that the new one is. */
export function MoveForm({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const desk = useDesk()
  const telling = useTelling()
  const [clinician, setClinician] = useState(appointment.clinician)
  const [busy, setBusy] = useState(false)
  const { offering, format } = appointment
  const time = useTime({ offering, clinician, format, from: wallTime(appointment.start, desk.zone).date })
  const { chosen } = time

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (chosen === undefined || busy) return
    setBusy(true)
    const outcome = await move(appointment, chosen)
    setBusy(false)
    if (outcome.kind === 'slot-taken') time.change({ lost: chosen.start, picked: undefined, typed: '' })
    telling.settle(outcome, (now) => {
      const wall = wallTime(now.start, desk.zone)
      desk.go({ date: wall.date === desk.wall.date ? undefined : wall.date })
      desk.tell({ words: `Moved to ${nearDate(wall.date, desk.wall.date)}, ${timeOfDay(wall.minutes)}. They will be told.`, undo: () => moveBack(now) })
      onClose()
    })
  }

  async function moveBack(now: Appointment): Promise<void> {
    telling.settle(await backTo(now, { start: appointment.start, clinician: appointment.clinician, pastLimits: false }), (back) => {
      const wall = wallTime(back.start, desk.zone)
      desk.tell({ words: `Back at ${nearDate(wall.date, desk.wall.date)}, ${timeOfDay(wall.minutes)}.` })
    })
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
      <TimeChoice time={time} clinician={clinician} />
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

/** The way back goes past the limits only if the old time stood outside them. */
async function backTo(now: Seen, before: NewPlace): Promise<Outcome<Appointment>> {
  const outcome = await move(now, before)
  return outcome.kind === 'outside-limits' ? move(now, { ...before, pastLimits: true }) : outcome
}
