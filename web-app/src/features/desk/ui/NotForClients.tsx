import { Link } from 'wouter'
import { ClientPage } from '@/ui/ClientPage'

export function NotForClients() {
  return (
    <ClientPage title="Not here">
      <h1>This page is for the practice</h1>
      <p className="soft">You are signed in as a client. Your own appointments are on your page, and nobody else sees them there.</p>
      <p>
        <Link href="/me">Go to my page</Link>
      </p>
    </ClientPage>
  )
}
