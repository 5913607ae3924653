import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { byFormat } from '@/features/booking/model/offer'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { useMyAppointments, type Appointment } from '../api/appointments'
import { sortTimes, standingOf, whenOf, type Standing } from '../model/standing'

export function MyTimes() {
  const mine = useMyAppointments(true)
  if (mine.isError) return <FailedNotice error={mine.error} again={() => void mine.refetch()} />
  if (mine.isPending) return <Skeleton lines={1} tall />
  const { coming, before } = sortTimes(mine.data.appointments, new Date())
  return (
    <section aria-labelledby="my-times">
      <h2 id="my-times">Your times</h2>
      {coming.length === 0 ? (
        <p className="soft">
          Nothing is planned. <Link href="/">Find a time to talk</Link>, whenever you like.
        </p>
      ) : (
        <TimeCards times={coming} />
      )}
      {before.length === 0 ? null : (
        <details className="mine-before">
          <summary>Before</summary>
          <TimeCards times={before} />
        </details>
      )}
    </section>
  )
}

const standingWords: Record<Standing, string> = { coming: '', 'asked-for': ', asked for', cancelled: ', cancelled', over: '' }

function TimeCards({ times }: { times: readonly Appointment[] }) {
  return (
    <ul className="mine-times">
      {times.map((one) => (
        <li key={one.id}>
          <Link href={`/a/${one.id}`} className="mine-time">
            <span>
              <b className="figures">{whenOf(one.start)}</b>
              <span className="note">
                with {one.clinicianName}, {byFormat[one.format]}
                {standingWords[standingOf(one, new Date())]}
              </span>
            </span>
            <ArrowRight size={20} aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
