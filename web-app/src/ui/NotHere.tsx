import { Link } from 'wouter'
import { ClientPage } from './ClientPage'

export function NotHere() {
  return (
    <ClientPage title="Not here">
      <h1>There is no page here</h1>
      <p className="soft">The link may be old, or a letter is missing. Nothing of yours is lost.</p>
      <p>
        <Link href="/">Find a time to talk</Link>
      </p>
    </ClientPage>
  )
}
