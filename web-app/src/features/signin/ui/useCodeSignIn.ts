import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Contact } from '@/platform/contact/contact'
import { wordsFor, type Words } from '@/platform/problem/words'
import { startSession, type Me } from '@/platform/session/session'
import { askForCode, verifyCode } from '../api/sign-in'

/** Asking for a code and giving it back; `trouble` is what went wrong last, in words. */
export function useCodeSignIn(onSignedIn: (me: Me) => void) {
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [sentTo, setSentTo] = useState<Contact>()
  const [trouble, setTrouble] = useState<Words>()

  async function send(contact: Contact): Promise<void> {
    setBusy(true)
    setTrouble(undefined)
    const outcome = await askForCode(contact)
    setBusy(false)
    if (outcome.kind === 'on-its-way') setSentTo(contact)
    else setTrouble(wordsFor(outcome.failure))
  }

  async function verify(contact: Contact, code: string): Promise<void> {
    setBusy(true)
    setTrouble(undefined)
    const outcome = await verifyCode(contact, code)
    setBusy(false)
    switch (outcome.kind) {
      case 'signed-in':
        startSession(queries, outcome.me)
        return onSignedIn(outcome.me)
      case 'not-accepted':
        return setTrouble({ title: 'That code doesn’t work.', next: 'Look at the newest message, or ask for a new code.' })
      case 'failed':
        return setTrouble(wordsFor(outcome.failure))
    }
  }

  return { busy, sentTo, trouble, send, verify, startOver: () => setSentTo(undefined) }
}
