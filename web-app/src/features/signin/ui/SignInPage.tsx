import { useState, type FormEvent } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readContact, type ContactKind } from '@/platform/contact/contact'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import { destinationOf } from '../model/destination'
import { CodeForm } from './CodeForm'
import { ContactFields } from './ContactFields'
import './sign-in.css'
import { useCodeSignIn } from './useCodeSignIn'

export default function SignInPage() {
  const [, go] = useLocation()
  const search = useSearch()
  const { busy, sentTo, trouble, send, verify, startOver } = useCodeSignIn((me) => go(destinationOf(me.role, search), { replace: true }))
  const [kind, setKind] = useState<ContactKind>('email')
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const reading = readContact(kind, typed)

  function ask(event: FormEvent): void {
    event.preventDefault()
    setAsked(true)
    if (reading.kind === 'contact' && !busy) void send(reading.contact)
  }

  if (sentTo !== undefined) {
    return (
      <ClientPage title="Sign in" screen="code">
        <h1>Look at your messages</h1>
        <div className="sign-in">
          <CodeForm
            contact={sentTo}
            busy={busy}
            trouble={trouble}
            onCode={(code) => void verify(sentTo, code)}
            onAgain={() => void send(sentTo)}
          />
          <Button look="quiet" onPress={startOver}>
            Use another address or number
          </Button>
        </div>
      </ClientPage>
    )
  }

  return (
    <ClientPage title="Sign in" screen="contact">
      <h1>Sign in</h1>
      <p className="soft">No password. We send you a short code.</p>
      <form className="sign-in" onSubmit={ask} noValidate>
        <ContactFields
          question="Where should we send it?"
          kind={kind}
          typed={typed}
          trouble={asked && reading.kind === 'trouble' ? reading.words : undefined}
          onKind={setKind}
          onType={setTyped}
        />
        {trouble === undefined ? null : (
          <Notice title={trouble.title}>
            <p>{trouble.next}</p>
          </Notice>
        )}
        <Button look="go" type="submit" busy={busy}>
          Send me a code
        </Button>
      </form>
    </ClientPage>
  )
}
