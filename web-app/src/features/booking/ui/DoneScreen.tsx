import { Link, useLocation } from 'wouter'
import { AddToCalendar } from '@/features/appointment/ui/AddToCalendar'
import { contactText, readContact, wayOf, type Contact } from '@/platform/contact/contact'
import { clockOfDay, dateOf, longDate, weekday } from '@/platform/time/stamp'
import { ClientPage } from '@/ui/ClientPage'
import type { Draft } from '../model/draft'
import { byFormat } from '../model/offer'
import type { Appointment } from '../model/types'
import './done-screen.css'
import { FirstQuestions } from './FirstQuestions'

/** Booked: what happens next, and nothing that presses. */
export function DoneScreen({ appointment, draft }: { appointment: Appointment; draft: Draft }) {
  const [, go] = useLocation()
  const reading = readContact(draft.contactKind, draft.typedContact)
  const contact = reading.kind === 'contact' ? reading.contact : undefined
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
        <li>{messageWords(appointment, contact)}</li>
        <li>Two days before, one short message reminds you.</li>
        <li>You can move it, make it a call or cancel it, any time. Nobody asks why.</li>
      </ul>
      <div className="done-actions">
        <AddToCalendar id={appointment.id} token={appointment.manageToken} />
        <Link href={page} className="button button-plain">
          See or change it
        </Link>
      </div>
      {contact === undefined ? null : <FirstQuestions contact={contact} clinician={appointment.clinicianName} onSignedIn={() => go('/me')} />}
    </ClientPage>
  )
}

function titleOf({ status, start }: Appointment): string {
  // A time never breaks over two lines.
  const when = `${weekday(dateOf(start))} at ${clockOfDay(start).replace(' ', '\u00a0')}`
  return status === 'REQUESTED' ? `We asked for ${when}` : `${when} is yours`
}

function messageWords({ status, confirm, clinicianName }: Appointment, contact: Contact | undefined): string {
  if (status === 'REQUESTED') return `${clinicianName} looks at it and we write to you, usually within a day.`
  const where = contact === undefined ? '' : ` by ${wayOf(contact)} to ${contactText(contact)}`
  switch (confirm) {
    case 'NOW':
      return `The details are on their way${where}.`
    case 'MORNING':
      return `The details come in the morning${where}.`
    case 'NONE':
      return 'We don’t send the details, as you asked. Keep this page, or add it to your calendar.'
  }
}
