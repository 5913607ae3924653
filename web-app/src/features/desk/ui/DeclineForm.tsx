import { useRef, useState, type FormEvent } from 'react'
import { Button } from '@/ui/Button'
import { TextInput } from '@/ui/TextInput'
import type { Snapshot } from '../model/difference'
import type { Appointment } from '../model/standing'
import { useDesk } from './desk-context'
import { useFieldFocus } from './focus'
import { useShelved } from './shelf'
import { useAnswering } from './useAnswering'

interface DeclineFormProps {
  appointment: Appointment
  onDone: () => void
  onLeave: () => void
}

/** Saying no: a reason if there is one, for the practice only, and no second question. */
export function DeclineForm({ appointment, onDone, onLeave }: DeclineFormProps) {
  const { shelf } = useDesk()
  const answering = useAnswering(appointment.client?.preferredName)
  // As it stood when the form opened: the page behind it goes on looking.
  const [seen] = useState<Snapshot>(appointment)
  const [reason, setReason] = useShelved<string>(`decline:${appointment.id}`, () => '')
  const form = useRef<HTMLFormElement>(null)
  useFieldFocus(form)

  function done(): void {
    shelf.forget(`decline:${appointment.id}`)
    onDone()
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (answering.busy === undefined) void answering.decline(seen, reason, done)
  }

  return (
    <form className="panel-form" ref={form} onSubmit={submit} aria-label="Say no">
      <TextInput label="Reason, if there is one" hint="It stays inside the practice. They are told kindly, without it." value={reason} onChange={(typed) => setReason(() => typed)} maxLength={500} />
      <div className="acts">
        <Button type="submit" className="act" busy={answering.busy !== undefined}>
          Say no
        </Button>
        <Button className="act" onPress={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
