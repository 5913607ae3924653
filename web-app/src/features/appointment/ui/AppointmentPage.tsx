import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { signInFor } from '@/features/signin/model/destination'
import { CallFailed } from '@/platform/http/call'
import { ClientPage } from '@/ui/ClientPage'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { appointmentKey, useAppointment, type AppointmentRef } from '../api/appointments'
import { standingOf } from '../model/standing'
import { CancelledScreen } from './CancelledScreen'
import { ComingScreen } from './ComingScreen'
import { MoveScreen } from './MoveScreen'
import { useChanges } from './useChanges'
import { NotYoursScreen, WasThisYouScreen } from './WasThisYouScreen'
import type { Appointment } from '../api/appointments'

/** Every message links here. Opening it changes nothing; only a tap does. */
export default function AppointmentPage() {
  const { id = '' } = useParams<{ id: string }>()
  const [token] = useState(() => window.location.hash.slice(1) || undefined)
  const ref = { id, token }
  const query = useAppointment(ref)
  if (query.isPending) return <AppointmentLoading />
  if (query.isError) return <NotShown error={query.error} page={`/a/${id}`} again={() => void query.refetch()} />
  return <Shown reference={ref} appointment={query.data} />
}

function Shown({ reference, appointment }: { reference: AppointmentRef; appointment: Appointment }) {
  const queries = useQueryClient()
  const [said, setSaid] = useState<Appointment>()
  const heard = (now: Appointment): void => {
    queries.setQueryData(appointmentKey(reference.id), now)
    setSaid(now)
  }
  if (said?.status === 'CANCELLED') return <NotYoursScreen />
  if (appointment.unproven === true) return <WasThisYouScreen reference={reference} appointment={appointment} onSaid={heard} />
  return <Known reference={{ ...reference, token: said?.manageToken ?? reference.token }} appointment={appointment} />
}

function Known({ reference, appointment }: { reference: AppointmentRef; appointment: Appointment }) {
  const [moving, setMoving] = useState(false)
  const changes = useChanges(reference, appointment)
  const standing = standingOf(appointment, new Date())
  if (standing === 'cancelled' || standing === 'over') return <CancelledScreen appointment={appointment} standing={standing} changes={changes} />
  if (moving) return <MoveScreen appointment={appointment} changes={changes} onBack={() => setMoving(false)} />
  return <ComingScreen reference={reference} appointment={appointment} changes={changes} onMove={() => setMoving(true)} />
}

function NotShown({ error, page, again }: { error: Error; page: string; again: () => void }) {
  const locked = error instanceof CallFailed && error.call.kind === 'problem' && [401, 404].includes(error.call.problem.status)
  return (
    <ClientPage title="Your time">
      <h1>{locked ? 'This page is locked' : 'Your time'}</h1>
      {locked ? (
        <p className="soft">
          Open the newest message from us and use its link, or <Link href={signInFor(page)}>sign in</Link>.
        </p>
      ) : (
        <FailedNotice error={error} again={again} />
      )}
    </ClientPage>
  )
}

function AppointmentLoading() {
  return (
    <ClientPage title="Your time" loading>
      <h1>Your time</h1>
      <p className="unseen" role="status">
        Loading
      </p>
      <Skeleton lines={3} tall />
    </ClientPage>
  )
}
