import { requestWords } from '../model/requests'
import type { Appointment } from '../model/standing'
import { useDesk } from './desk-context'
import { Due } from './Due'

/** In the panel of what is only asked for: by when it is answered, who answers, and what happens if nobody does. */
export function RequestNote({ appointment }: { appointment: Appointment }) {
  const desk = useDesk()
  if (appointment.status !== 'REQUESTED' || appointment.request === undefined) return null
  const kind = desk.offerings.find((one) => one.id === appointment.offering)?.kind
  const words = requestWords(appointment, kind, { zone: desk.zone, today: desk.wall.date, now: desk.now, me: desk.me })
  return (
    <div className="request-note">
      <Due due={words.due} overdue={words.overdue} />
      <p>{words.owner}.</p>
      <p className="soft">The time is kept for them. {words.ends}</p>
    </div>
  )
}
