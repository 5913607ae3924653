import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { wordsFor } from '@/platform/problem/words'
import { Button } from '@/ui/Button'
import { TextInput } from '@/ui/TextInput'
import { changeWishes, wishesKey, type KnownWishes } from '../api/person'
import { changeOf, draftOf, isWider, type WishDraft } from '../model/wishing'
import { useDesk } from './desk-context'
import { TimeInput } from './DateTimeInputs'
import { useFieldFocus } from './focus'
import { SelectInput } from './SelectInput'
import { Trouble } from './Trouble'

const ways = [
  { way: 'CALL', word: 'Never call' },
  { way: 'SMS', word: 'Never text' },
  { way: 'EMAIL', word: 'Never e-mail' },
] as const

/** How somebody said on the phone that they wish to be reached. Less counts at once; more takes a call to the number that we have. */
export function WishesForm({ client, known, onClose }: { client: string; known: KnownWishes; onClose: () => void }) {
  const desk = useDesk()
  const queries = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  useFieldFocus(form)
  // As they stood when the form opened; somebody else's change meanwhile is shown, not overwritten.
  const [{ wishes, revision }, setSeen] = useState(known)
  const [draft, setDraft] = useState(() => draftOf(known.wishes))
  const [rang, setRang] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const change = (next: Partial<WishDraft>) => setDraft((before) => ({ ...before, ...next }))
  const asked = changeOf(draft, wishes)
  const wider = isWider(asked, wishes)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    if (Object.keys(asked).length === 0) return onClose()
    if (wider && !rang) return setTrouble('That allows more than before. It counts after you rang the number that we have.')
    setBusy(true)
    const call = await changeWishes(client, revision, asked)
    setBusy(false)
    if (call.kind === 'ok') {
      queries.setQueryData(wishesKey(client), call.value)
      desk.tell({ words: 'Written down. Everybody who calls or writes to them sees it first; messages follow it from now on.' })
      return onClose()
    }
    setTrouble(wordsFor(call).title)
    if (call.kind === 'problem' && call.problem.status === 412) await lookAgain()
  }

  /** Somebody was first: the form keeps what was typed, and stands on what is there now. */
  async function lookAgain(): Promise<void> {
    await queries.invalidateQueries({ queryKey: wishesKey(client) })
    const now = queries.getQueryData<KnownWishes>(wishesKey(client))
    if (now !== undefined) setSeen(now)
  }

  return (
    <form className="panel-form wishes" ref={form} onSubmit={(event) => void submit(event)} aria-label="How to reach them">
      <TextInput label="Ask for" value={draft.callAs} onChange={(callAs) => change({ callAs })} maxLength={100} />
      <SelectInput
        label="Voicemail"
        value={draft.voicemail}
        options={[
          { value: 'NONE', word: 'none' },
          { value: 'NEUTRAL', word: 'in neutral words only' },
          { value: 'OK', word: 'is fine' },
        ]}
        onChange={(voicemail) => change({ voicemail })}
      />
      <SelectInput
        label="Messages first by"
        value={draft.first}
        options={[
          { value: 'SMS', word: 'text' },
          { value: 'EMAIL', word: 'e-mail' },
        ]}
        onChange={(first) => change({ first })}
      />
      <div role="group" aria-label="Never">
        {ways.map(({ way, word }) => (
          <Checkbox key={way} className="past-limits" isSelected={draft.never.has(way)} onChange={(on) => change({ never: new Set(on ? [...draft.never, way] : [...draft.never].filter((one) => one !== way)) })}>
            <span className="people-box" aria-hidden="true" />
            {word}
          </Checkbox>
        ))}
      </div>
      <SafeTimes draft={draft} kept={draftOf(wishes).times === 'KEPT'} onChange={change} />
      <TextInput label="May speak with" hint="Names, with commas. Empty: nobody else." value={draft.speakWith} onChange={(speakWith) => change({ speakWith })} maxLength={300} />
      {wider ? (
        <Checkbox className="past-limits" isSelected={rang} onChange={setRang}>
          <span className="people-box" aria-hidden="true" />
          <span>I rang the number that we have for them, and they said it themselves.</span>
        </Checkbox>
      ) : null}
      <Trouble words={trouble} />
      <div className="acts">
        <Button type="submit" className="act act-go" busy={busy}>
          Write it down
        </Button>
        <Button className="act" onPress={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  )
}

function SafeTimes({ draft, kept, onChange }: { draft: WishDraft; kept: boolean; onChange: (next: Partial<WishDraft>) => void }) {
  return (
    <>
      <SelectInput
        label="When it is safe"
        value={draft.times}
        options={[{ value: 'ANY', word: 'any time that is not quiet' }, { value: 'DAILY', word: 'only between' }, ...(kept ? [{ value: 'KEPT' as const, word: 'the times by day above' }] : [])]}
        onChange={(times) => onChange({ times })}
      />
      {draft.times === 'DAILY' ? (
        <div className="wishes-times">
          <TimeInput label="From" value={draft.from} onChange={(from) => onChange({ from })} />
          <TimeInput label="Until" value={draft.to} onChange={(to) => onChange({ to })} />
        </div>
      ) : null}
    </>
  )
}
