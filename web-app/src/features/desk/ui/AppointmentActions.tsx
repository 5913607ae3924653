import { useState } from 'react'
import { Button } from '@/ui/Button'
import { changeFormat, type Seen } from '../api/appointment'
import type { Format } from '../model/booking'
import type { Outcome } from '../model/outcome'
import type { Snapshot } from '../model/difference'
import { actionDoes, actionsFor, actionWord, formatTo, type Action, type Appointment, type Attending } from '../model/standing'
import { useDesk } from './desk-context'
import { focusFirst } from './focus'
import { useAnswering } from './useAnswering'
import { useAttending } from './useAttending'
import { useTelling } from './useTelling'

const formatNow: Record<Format, string> = { PHONE: 'a call', VIDEO: 'a video', IN_PERSON: 'a visit' }

interface AppointmentActionsProps {
  appointment: Appointment
  onForm: (form: 'move' | 'cancel' | 'decline') => void
}

/** A button that was pressed and is gone leaves the keyboard at the head of the panel, and not nowhere. */
function keepFocus(): void {
  if (document.activeElement === document.body) focusFirst('.panel-title')
}

/** What can be done next, all of one size. */
export function AppointmentActions({ appointment, onForm }: AppointmentActionsProps) {
  const desk = useDesk()
  const telling = useTelling()
  const answering = useAnswering(appointment.client?.preferredName)
  const [own, setBusy] = useState<Action>()
  const busy = own ?? answering.busy
  const attend = useAttending(appointment.client?.preferredName ?? 'They')

  /** `seen` is what stood here when it was pressed; a change that somebody else made since then is shown, not overwritten. */
  async function run(action: Action, seen: Snapshot, command: (seen: Seen) => Promise<Outcome<Appointment>>, done: (now: Appointment) => void): Promise<void> {
    setBusy(action)
    const outcome = await command(seen)
    setBusy(undefined)
    await telling.settle(outcome, done, { seen, mine: actionDoes[action], again: (now) => run(action, now, command, done) })
  }

  async function toFormat(action: Action, seen: Snapshot, format: Format, before: Format): Promise<void> {
    await run(action, seen, (one) => changeFormat(one, format), (now) => {
      desk.tell({ words: `It is ${formatNow[format]} now.`, about: telling.about(now), acts: [{ word: 'Undo', key: 'U', run: () => toFormat(action, now, before, format) }] })
    })
  }

  async function note(action: Attending): Promise<void> {
    setBusy(action)
    await attend(action, appointment)
    setBusy(undefined)
    setTimeout(keepFocus, 60)
  }

  function act(action: Action): void {
    switch (action) {
      case 'approve':
        return void answering.approve(appointment, () => focusFirst('.panel-title'))
      case 'take-on':
        return void answering.takeOn(appointment)
      case 'arrive':
      case 'no-show':
      case 'fulfil':
      case 'expect':
        return void note(action)
      case 'make-call':
      case 'make-video':
      case 'make-visit':
        return void toFormat(action, appointment, formatTo[action], appointment.format).then(() => setTimeout(keepFocus, 60))
      case 'move':
      case 'cancel':
      case 'decline':
        return onForm(action)
    }
  }

  const { formats = [] } = desk.offerings.find((one) => one.id === appointment.offering) ?? {}
  const actions = actionsFor(appointment, { me: desk.me, now: desk.now, formats })
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
