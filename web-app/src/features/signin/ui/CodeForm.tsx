import { useState, type FormEvent } from 'react'
import { contactText, wayOf, type Contact } from '@/platform/contact/contact'
import type { Words } from '@/platform/problem/words'
import { Button } from '@/ui/Button'
import { TextInput } from '@/ui/TextInput'
import './code-form.css'

interface CodeFormProps {
  contact: Contact
  busy: boolean
  trouble: Words | undefined
  onCode: (code: string) => void
  onAgain: () => void
}

/** Six digits from the message. Pasting and the phone's own suggestion both work; nothing runs out on the screen. */
export function CodeForm({ contact, busy, trouble, onCode, onAgain }: CodeFormProps) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const code = typed.replace(/\D/g, '')
  const unfinished = asked && code.length !== 6 ? 'The code has six digits.' : undefined

  function give(event: FormEvent): void {
    event.preventDefault()
    setAsked(true)
    if (code.length === 6 && !busy) onCode(code)
  }

  return (
    <form className="code-form" onSubmit={give} noValidate>
      <p>
        If we know <b className="code-form-contact">{contactText(contact)}</b>, a code is on its way by {wayOf(contact)}. It works for
        ten minutes.
      </p>
      <TextInput
        label="Code from the message"
        className="code-form-code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={typed}
        onChange={setTyped}
        trouble={trouble === undefined ? unfinished : `${trouble.title} ${trouble.next}`}
      />
      <Button look="go" type="submit" busy={busy}>
        Sign in
      </Button>
      <Button look="quiet" onPress={onAgain}>
        Send a new code
      </Button>
    </form>
  )
}
