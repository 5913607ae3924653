import type { ReactNode } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { signInFor } from '@/features/signin/model/destination'
import { useSession, type Me } from '@/platform/session/session'
import { FailedNotice } from '@/ui/FailedNotice'
import { DeskLoading } from './DeskLoading'
import { NotForClients } from './NotForClients'
import { useSessionEnd } from './useSessionEnd'

/** Nobody signed in goes to sign in and comes back here; a client is told kindly that this is the practice's side. */
export function StaffOnly({ children }: { children: (me: Me) => ReactNode }) {
  const session = useSession()
  const [path] = useLocation()
  const search = useSearch()
  useSessionEnd()

  if (session.isPending) return <DeskLoading />
  if (session.isError) {
    return (
      <main className="desk-alone">
        <h1>Front desk</h1>
        <FailedNotice error={session.error} again={() => void session.refetch()} />
      </main>
    )
  }
  if (session.data.kind === 'nobody') return <Redirect to={signInFor(search === '' ? path : `${path}?${search}`)} replace />
  if (session.data.me.role === 'CLIENT') return <NotForClients />
  return children(session.data.me)
}
