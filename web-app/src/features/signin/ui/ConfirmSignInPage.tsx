import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { contactText } from '@/platform/contact/contact'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import { destinationOf } from '../model/destination'
import { readLink } from '../model/link'
import './sign-in.css'
import { useCodeSignIn } from './useCodeSignIn'

/** Where the link in a message leads. Opening it does nothing: mail programs open links too. Only the tap signs in. */
export default function ConfirmSignInPage() {
  const [, go] = useLocation()
  const search = useSearch()
  const [link] = useState(() => readLink(window.location.hash))
  const { busy, trouble, verify } = useCodeSignIn((me) => go(destinationOf(me.role, search), { replace: true }))

  if (link === undefined) {
    return (
      <ClientPage title="Sign in">
        <h1>This link isn’t whole</h1>
        <p className="soft">Some mail programs cut links off. The code in the message works too.</p>
        <p>
          <Link href="/sign-in">Sign in with a code</Link>
        </p>
      </ClientPage>
    )
  }
  return (
    <ClientPage title="Sign in">
      <h1>One tap, and you’re in</h1>
      <p className="soft">
        Signing in as <b>{contactText(link.contact)}</b>. Only do this on a device that you trust.
      </p>
      <div className="sign-in">
        {trouble === undefined ? null : (
          <Notice title={trouble.title}>
            <p>{trouble.next}</p>
            <Link href="/sign-in">Ask for a new code</Link>
          </Notice>
        )}
        <Button look="go" busy={busy} onPress={() => void verify(link.contact, link.code)}>
          Sign in
        </Button>
      </div>
    </ClientPage>
  )
}
