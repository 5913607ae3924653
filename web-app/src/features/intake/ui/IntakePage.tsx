import { Link, useParams } from 'wouter'
import { signInFor } from '@/features/signin/model/destination'
import { CallFailed } from '@/platform/http/call'
import { useSession } from '@/platform/session/session'
import { ClientPage } from '@/ui/ClientPage'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { usePackets, useResponse } from '../api/intake'
import { PartPages } from './PartPages'

/** One part of the questions, one question a screen. */
export default function IntakePage() {
  const { response: id = '' } = useParams<{ response: string }>()
  const session = useSession()
  const signedIn = session.data?.kind === 'signed-in' ? session.data.me : undefined
  const response = useResponse(id)
  const parts = usePackets(signedIn !== undefined).data?.flatMap((packet) => packet.parts) ?? []
  const number = parts.findIndex((part) => part.response === id) + 1

  if (response.isError) return <NotShown error={response.error} id={id} again={() => void response.refetch()} />
  if (session.data?.kind === 'nobody') return <Locked id={id} />
  if (response.isPending || signedIn === undefined) return <Loading />
  return (
    <PartPages
      key={id}
      response={response.data}
      subject={signedIn.subject}
      place={number === 0 ? 'Questions' : `Part ${number} of ${parts.length}`}
    />
  )
}

function NotShown({ error, id, again }: { error: Error; id: string; again: () => void }) {
  const status = error instanceof CallFailed && error.call.kind === 'problem' ? error.call.problem.status : 0
  if (status === 401) return <Locked id={id} />
  return (
    <ClientPage title="Questions">
      <h1>{status === 404 ? 'These questions aren’t here' : 'Questions'}</h1>
      <FailedNotice error={error} again={again} />
    </ClientPage>
  )
}

function Locked({ id }: { id: string }) {
  return (
    <ClientPage title="Questions" screen="locked">
      <h1>This page is locked to keep it private</h1>
      <p>Everything you wrote is saved, or kept on this device until it can be.</p>
      <p>
        <Link href={signInFor(`/intake/${id}`)} className="button button-go">
          Sign in to go on
        </Link>
      </p>
    </ClientPage>
  )
}

function Loading() {
  return (
    <ClientPage title="Questions" loading>
      <p className="unseen" role="status">
        Loading
      </p>
      <Skeleton lines={5} tall />
    </ClientPage>
  )
}
