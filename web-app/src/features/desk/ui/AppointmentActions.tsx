import { useState } from 'react'
import { Button } from '@/ui/Button'
import { arrive, changeFormat, didNotCome, tookPlace, type Seen } from '../api/appointment'
import type { Format } from '../model/booking'
import type { Outcome } from '../model/outcome'
import type { Snapshot } from '../model/difference'
import { actionDoes, actionsFor, actionWord, type Action, type Appointment } from '../model/standing'
import { toldOfChange } from '../model/told'
import { useDesk } from './desk-context'
import { focusFirst } from './focus'
import { useAnswering } from './useAnswering'
import { useTelling } from './useTelling'

const formatNow: Record<Format, string> = { PHONE: 'a call', VIDEO: 'a video', IN_PERSON: 'a visit' }

interface AppointmentActionsProps {
  appointment: Appointment
  onForm: (form: 'move' | 'cancel' | 'decline') => void
}

/** What can be done next, all of one size. */
export function AppointmentActions({ appointment, onForm }: AppointmentActionsProps) {
  const desk = useDesk()
  const telling = useTelling()
  const answering = useAnswering(appointment.client?.preferredName)
  const [own, setBusy] = useState<Action>()
  const busy = own ?? answering.busy
  const name = appointment.client?.preferredName ?? 'They'

  /** `seen` is what stood here when it was pressed; a change that somebody else made since then is shown, not overwritten. */
  async function run(action: Action, seen: Snapshot, command: (seen: Seen) => Promise<Outcome<Appointment>>, done: (now: Appointment) => void): Promise<void> {
    setBusy(action)
    const outcome = await command(seen)
    setBusy(undefined)
    await telling.settle(outcome, done, { seen, mine: actionDoes[action], again: (now) => run(action, now, command, done) })
  }

  async function toFormat(action: Action, seen: Snapshot, format: Format, before: Format): Promise<void> {
    await run(action, seen, (one) => changeFormat(one, format), (now) => {
      const words = `It is ${formatNow[format]} now. ${toldOfChange(now, desk.now)}`
      desk.tell({ words, act: { word: 'Undo', run: () => toFormat(action, now, before, format) } })
    })
  }

  function act(action: Action): void {
    switch (action) {
      case 'approve':
        return void answering.approve(appointment, () => focusFirst('.panel-title'))
      case 'take-on':
        return void answering.takeOn(appointment)
      case 'arrive':
        return void run(action, appointment, arrive, () => desk.tell({ who: name, words: 'arrived.' }))
      case 'no-show':
        return void run(action, appointment, didNotCome, () => desk.tell({ who: name, words: 'didn’t come. Noted here only; nothing is sent to them.' }))
      case 'fulfil':
        return void run(action, appointment, tookPlace, () => desk.tell({ words: 'It took place.' }))
      case 'make-call':
        return void toFormat(action, appointment, 'PHONE', appointment.format)
      case 'make-video':
        return void toFormat(action, appointment, 'VIDEO', appointment.format)
      case 'move':
      case 'cancel':
      case 'decline':
        return onForm(action)
    }
  }

  const actions = actionsFor(appointment, desk.me)
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
