import { useRef, useState, type FormEvent } from 'react'
import { Button } from '@/ui/Button'
import { TextInput } from '@/ui/TextInput'
import { cancel } from '../api/appointment'
import type { Snapshot } from '../model/difference'
import { actionDoes, type Appointment } from '../model/standing'
import { useDesk } from './desk-context'
import { useFieldFocus } from './focus'
import { useShelved } from './shelf'
import { useTakeBack } from './useTakeBack'
import { useTelling } from './useTelling'

/** Cancelling: a reason if there is one, for the practice only, and no second question. */
export function CancelForm({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const desk = useDesk()
  const telling = useTelling()
  const takeBack = useTakeBack()
  // As it stood when the form opened: the panel behind it goes on looking.
  const [seen] = useState<Snapshot>(appointment)
  const [reason, setReason] = useShelved<string>(`cancel:${appointment.id}`, () => '')
  const form = useRef<HTMLFormElement>(null)
  useFieldFocus(form)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!busy) await send(seen)
  }

  async function send(now: Snapshot): Promise<void> {
    setBusy(true)
    const outcome = await cancel(now, reason)
    setBusy(false)
    const done = (answer: Appointment) => {
      desk.tell({ words: 'It is cancelled, and the time is free again.', about: telling.about(answer), ...(answer.undoUntil === undefined ? {} : { acts: [{ word: 'Undo', key: 'U' as const, run: () => takeBack(answer) }] }) })
      desk.shelf.forget(`cancel:${now.id}`)
      onClose()
    }
    await telling.settle(outcome, done, { seen: now, mine: actionDoes.cancel, again: send })
  }

  return (
    <form className="panel-form" ref={form} onSubmit={(event) => void submit(event)} aria-label="Cancel">
      <TextInput label="Reason, if there is one" hint="For the practice only." value={reason} onChange={(typed) => setReason(() => typed)} maxLength={500} />
      <div className="acts">
        <Button type="submit" className="act" busy={busy}>
          Cancel it
        </Button>
        <Button className="act" onPress={onClose}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
