import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { wordsFor } from '@/platform/problem/words'
import { Button } from '@/ui/Button'
import { recordAgreement, type Agreed } from '../api/readers'
import { useDesk } from './desk-context'
import { SelectInput, type Option } from './SelectInput'
import { Trouble } from './Trouble'

const said: readonly Option<Agreed>[] = [
  { value: 'NO', word: 'not for now' },
  { value: 'ENDED', word: 'no more, from today' },
  { value: 'YES', word: 'yes, they may read it' },
]

/** What a client said on the phone about who reads: a no counts at once, a yes only after the number that we have was rung. */
export function AgreementForm({ client }: { client: string }) {
  const desk = useDesk()
  const queries = useQueryClient()
  const [clinician, setClinician] = useState('')
  const [agreed, setAgreed] = useState<Agreed>('NO')
  const [rang, setRang] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const missing = missingIn(clinician, agreed, rang)
    setTrouble(missing)
    if (missing !== undefined || busy) return
    setBusy(true)
    const call = await recordAgreement(client, clinician, agreed)
    setBusy(false)
    if (call.kind !== 'ok') return setTrouble(wordsFor(call).title)
    setAgreed('NO')
    setRang(false)
    desk.tell({ words: 'It is written down. They see it on their own page, and can take it back there.' })
    void queries.invalidateQueries({ queryKey: ['desk', 'readers', client] })
  }

  return (
    <form className="panel-form" onSubmit={(event) => void submit(event)} aria-label="What they said on the phone">
      <SelectInput
        label="They said, about"
        value={clinician}
        options={[{ value: '', word: 'Choose whom' }, ...desk.clinicians.map(({ id, name }) => ({ value: id, word: name }))]}
        onChange={setClinician}
      />
      <SelectInput label="Their answer" value={agreed} options={said} onChange={setAgreed} />
      {agreed === 'YES' ? (
        <Checkbox className="past-limits" isSelected={rang} onChange={setRang}>
          <span className="people-box" aria-hidden="true" />
          <span>I rang the number that we have for them, and they said it themselves.</span>
        </Checkbox>
      ) : null}
      <Trouble words={trouble} />
      <div className="acts">
        <Button type="submit" className="act" busy={busy}>
          Write it down
        </Button>
      </div>
    </form>
  )
}

function missingIn(clinician: string, agreed: Agreed, rang: boolean): string | undefined {
  if (clinician === '') return 'Say about whom they spoke.'
  return agreed === 'YES' && !rang ? 'A yes counts only after you rang the number that we have.' : undefined
}
