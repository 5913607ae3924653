import { useState } from 'react'
import { Button } from '@/ui/Button'
import { arrive, changeFormat, didNotCome, tookPlace, type Seen } from '../api/appointment'
import type { Format } from '../model/booking'
import type { Outcome } from '../model/outcome'
import { actionsFor, actionWord, type Action, type Appointment } from '../model/standing'
import { useDesk } from './desk-context'
import { useTelling } from './useTelling'

interface AppointmentActionsProps {
  appointment: Appointment
  onForm: (form: 'move' | 'cancel') => void
}

/** What can be done next, all of one size. */
export function AppointmentActions({ appointment, onForm }: AppointmentActionsProps) {
  const desk = useDesk()
  const telling = useTelling()
  const [busy, setBusy] = useState<Action>()
  const name = appointment.client?.preferredName ?? 'They'

  async function run(action: Action, command: Promise<Outcome<Appointment>>, done: (now: Appointment) => void): Promise<void> {
    setBusy(action)
    const outcome = await command
    setBusy(undefined)
    telling.settle(outcome, done)
  }

  async function toFormat(action: Action, seen: Seen, format: Format, before: Format): Promise<void> {
    const words = format === 'PHONE' ? 'It is a call now. They will be told.' : 'It is a video now. They will be told.'
    await run(action, changeFormat(seen, format), (now) => desk.tell({ words, undo: () => toFormat(action, now, before, format) }))
  }

  function act(action: Action): void {
    switch (action) {
      case 'arrive':
        return void run(action, arrive(appointment), () => desk.tell({ who: name, words: 'arrived.' }))
      case 'no-show':
        return void run(action, didNotCome(appointment), () => desk.tell({ who: name, words: 'didn’t come. Noted here only; nothing is sent to them.' }))
      case 'fulfil':
        return void run(action, tookPlace(appointment), () => desk.tell({ words: 'It took place.' }))
      case 'make-call':
        return void toFormat(action, appointment, 'PHONE', appointment.format)
      case 'make-video':
        return void toFormat(action, appointment, 'VIDEO', appointment.format)
      case 'move':
      case 'cancel':
        return onForm(action)
    }
  }

  const actions = actionsFor(appointment)
  if (actions.length === 0) return null
  return (
    <div className="acts" role="group" aria-label="What happened, or changes">
      {actions.map((action) => (
        <Button key={action} className="act" busy={busy === action} isDisabled={busy !== undefined && busy !== action} onPress={() => act(action)}>
          {actionWord[action]}
        </Button>
      ))}
    </div>
  )
}
