import { Link, useLocation } from 'wouter'
import { AddToCalendar } from '@/features/appointment/ui/AddToCalendar'
import { readContact } from '@/platform/contact/contact'
import { clockOfDay, dateOf, longDate, weekday } from '@/platform/time/stamp'
import { ClientPage } from '@/ui/ClientPage'
import { useAnnounced } from '../api/preview'
import type { Draft } from '../model/draft'
import { nextWords } from '../model/next'
import { byFormat } from '../model/offer'
import type { Appointment } from '../model/types'
import './done-screen.css'
import { FirstQuestions } from './FirstQuestions'

interface DoneScreenProps {
  appointment: Appointment
  draft: Draft
  /** Whether intake questions come with it. */
  asks: boolean
}

/** Booked: what happens next, and nothing that presses. */
export function DoneScreen({ appointment, draft, asks }: DoneScreenProps) {
  const [, go] = useLocation()
  const reading = readContact(draft.contactKind, draft.typedContact)
  const contact = reading.kind === 'contact' ? reading.contact : undefined
  const announced = useAnnounced({
    start: appointment.start,
    zone: draft.zone,
    contact: draft.contactKind === 'phone' ? 'PHONE' : 'EMAIL',
    confirm: appointment.confirm,
    approval: appointment.status === 'REQUESTED' ? 'REQUEST' : 'INSTANT',
  })
  const page = `/a/${appointment.id}${appointment.manageToken === undefined ? '' : `#${appointment.manageToken}`}`
  return (
    <ClientPage title="Your time" screen="done">
      <h1>{titleOf(appointment)}</h1>
      <p className="done-when">
        <b className="figures">
          {longDate(dateOf(appointment.start))}, {clockOfDay(appointment.start)}
        </b>
        <br />
        with {appointment.clinicianName}, {byFormat[appointment.format]}
      </p>
      <h2 className="done-next">What happens next</h2>
      <ul className="done-list">
        {nextWords(appointment, contact, announced, new Date()).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div className="done-actions">
        {appointment.status === 'REQUESTED' ? null : <AddToCalendar id={appointment.id} token={appointment.manageToken} />}
        <Link href={page} className="button button-plain">
          See or change it
        </Link>
      </div>
      {contact === undefined || !asks ? null : <FirstQuestions contact={contact} clinician={appointment.clinicianName} onSignedIn={() => go('/me')} />}
    </ClientPage>
  )
}

function titleOf({ status, start }: Appointment): string {
  // A time never breaks over two lines.
  const when = `${weekday(dateOf(start))} at ${clockOfDay(start).replace(' ', '\u00a0')}`
  return status === 'REQUESTED' ? `You asked for ${when}` : `${when} is yours`
}
