import { useState, type FormEvent } from 'react'
import { newKey } from '@/platform/http/keys'
import { Button } from '@/ui/Button'
import { TextInput } from '@/ui/TextInput'
import { Checkbox } from 'react-aria-components/Checkbox'
import { blockTime, giveBack, type TimeOff } from '../api/time-off'
import { readBlock, type BlockDraft } from '../model/block'
import { Intention } from '../model/booking'
import { inputTime } from '../model/clock'
import { DateInput, TimeInput } from './DateTimeInputs'
import { DeskDialog } from './DeskDialog'
import { useDesk, type Desk, type NewFrom } from './desk-context'
import { useFirstFocus } from './focus'
import './new-form.css'
import { SelectInput } from './SelectInput'
import { useShelved } from './shelf'
import { troubleWords, useTelling } from './useTelling'

/** Blocking a clinician's time. What is booked inside stays booked, and is shown afterwards. */
export function BlockTime({ from }: { from: NewFrom }) {
  const desk = useDesk()
  const telling = useTelling()
  const [draft, setDraft] = useShelved('block', () => firstDraft(desk, from))
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [intention] = useState(() => new Intention(newKey))
  const change = (next: Partial<BlockDraft>) => setDraft((before) => ({ ...before, ...next }))
  useFirstFocus()

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const reading = readBlock(draft, desk.zone)
    setTrouble(reading.kind === 'trouble' ? reading.words : undefined)
    if (reading.kind === 'trouble' || busy) return
    setBusy(true)
    const outcome = await blockTime(reading.body, intention.keyFor(reading.body))
    setBusy(false)
    telling.lookAgain()
    if (outcome.kind === 'done') blocked(outcome.value)
    else setTrouble(troubleWords(outcome))
  }

  function blocked(timeOff: TimeOff): void {
    desk.shelf.forget('block')
    desk.setDialog({ kind: 'none' })
    desk.go({ date: draft.fromDate === desk.wall.date ? undefined : draft.fromDate, opened: { kind: 'time-off', id: timeOff.id } })
    desk.tell({ words: 'The time is blocked. Nothing in it is offered any more.', acts: [{ word: 'Undo', key: 'U', run: () => unblock(timeOff) }] })
  }

  async function unblock(timeOff: TimeOff): Promise<void> {
    const outcome = await giveBack(timeOff.id)
    desk.tell({ words: outcome.kind === 'done' ? 'The time is offered again.' : troubleWords(outcome) })
    telling.lookAgain()
  }

  /** A word that was typed is kept; hours that were only looked at are not. */
  function left(): void {
    if (draft.note.trim() === '') desk.shelf.forget('block')
  }

  return (
    <DeskDialog title="Block time" onLeft={left}>
      <form className="new-form" onSubmit={(event) => void submit(event)} noValidate>
        <SelectInput
          label="Whose"
          first
          value={draft.clinician}
          options={[...(draft.clinician === '' ? [{ value: '', word: 'Choose whose' }] : []), ...desk.clinicians.map((one) => ({ value: one.id, word: one.name }))]}
          onChange={(clinician) => change({ clinician })}
        />
        <Checkbox className="past-limits" isSelected={draft.allDay} onChange={(allDay) => change({ allDay })}>
          <span className="people-box" aria-hidden="true" />
          Whole days
        </Checkbox>
        <div className="form-row">
          <DateInput label={draft.allDay ? 'First day' : 'From'} value={draft.fromDate} onChange={(fromDate) => change({ fromDate, ...(draft.toDate < fromDate ? { toDate: fromDate } : {}) })} />
          {draft.allDay ? null : <TimeInput label="Begins at" value={draft.fromTime} onChange={(fromTime) => change({ fromTime })} />}
          <DateInput label={draft.allDay ? 'Last day' : 'Until'} value={draft.toDate} onChange={(toDate) => change({ toDate })} />
          {draft.allDay ? null : <TimeInput label="Ends at" value={draft.toTime} onChange={(toTime) => change({ toTime })} />}
        </div>
        <TextInput label="What for, in a word" hint="The practice sees it, no client does." value={draft.note} onChange={(note) => change({ note })} maxLength={400} />
        {trouble === undefined ? null : (
          <p className="text-input-trouble" role="alert">
            {trouble}
          </p>
        )}
        <Button look="go" type="submit" busy={busy}>
          Block it
        </Button>
      </form>
    </DeskDialog>
  )
}

function firstDraft(desk: Desk, from: NewFrom): BlockDraft {
  const date = from.at?.date ?? desk.place.date ?? desk.wall.date
  const minutes = from.at?.minutes ?? Math.min(22 * 60, Math.ceil((desk.wall.minutes + 1) / 60) * 60)
  return {
    clinician: from.clinician ?? (desk.shown.length === 1 ? desk.shown[0]?.id : undefined) ?? '',
    allDay: false,
    fromDate: date,
    fromTime: inputTime(minutes),
    toDate: date,
    toTime: inputTime(Math.min(minutes + (from.minutes ?? 60), 1439)),
    note: '',
  }
}
