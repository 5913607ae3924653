import { useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { settleBeforeLeaving } from '@/features/help/model/leaving'
import { PartList } from '@/features/intake/ui/PartList'
import { signInFor } from '@/features/signin/model/destination'
import { signOut, useSession, type Me } from '@/platform/session/session'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import './my-page.css'
import { MyTimes } from './MyTimes'

/** A client's own page: their times, and the questions they may answer. */
export default function MyPage() {
  const session = useSession()
  if (session.isError) {
    return (
      <ClientPage title="My page">
        <h1>My page</h1>
        <FailedNotice error={session.error} again={() => void session.refetch()} />
      </ClientPage>
    )
  }
  if (session.isPending) {
    return (
      <ClientPage title="My page" loading>
        <Skeleton lines={3} tall />
      </ClientPage>
    )
  }
  return session.data.kind === 'nobody' ? <Locked /> : <Mine me={session.data.me} />
}

/** How long a sign-out waits for what must be saved first, in milliseconds. */
const PATIENCE = 3_000

function Mine({ me }: { me: Me }) {
  const queries = useQueryClient()
  const [, go] = useLocation()
  const out = async (): Promise<void> => {
    // What waits on the device is sent first, and is gone from it once it is saved.
    await settleBeforeLeaving(new Promise((done) => setTimeout(done, PATIENCE)))
    await signOut(queries)
    go('/')
  }
  return (
    <ClientPage title="My page" screen="mine">
      <h1>Hello, {me.name}</h1>
      <div className="mine">
        <MyTimes />
        {me.role === 'CLIENT' ? <PartList /> : <Link href="/desk">To the front desk</Link>}
        {me.role === 'CLIENT' ? <Link href="/me/readers">Who reads what you write</Link> : null}
        <Button look="quiet" onPress={() => void out()}>
          Sign out
        </Button>
      </div>
    </ClientPage>
  )
}

function Locked() {
  return (
    <ClientPage title="My page" screen="locked">
      <h1>This page is locked to keep it private</h1>
      <p>Sign in with a code to see your times and your questions.</p>
      <p className="mine-sign-in">
        <Link href={signInFor('/me')} className="button button-go">
          Sign in
        </Link>
      </p>
    </ClientPage>
  )
}
