import { useState, type FormEvent } from 'react'
import { Button } from '@/ui/Button'
import { TextInput } from '@/ui/TextInput'
import { cancel } from '../api/appointment'
import type { Appointment } from '../model/standing'
import { useDesk } from './desk-context'
import { useTelling } from './useTelling'

/** Cancelling: a reason if there is one, for the practice only, and no second question. */
export function CancelForm({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const desk = useDesk()
  const telling = useTelling()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const outcome = await cancel(appointment, reason)
    setBusy(false)
    telling.settle(outcome, () => {
      desk.tell({ words: 'It is cancelled, and the time is free again. They will be told.' })
      onClose()
    })
  }

  return (
    <form className="panel-form" onSubmit={(event) => void submit(event)} aria-label="Cancel">
      <TextInput label="Reason, if there is one" hint="For the practice only." value={reason} onChange={setReason} maxLength={500} />
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
