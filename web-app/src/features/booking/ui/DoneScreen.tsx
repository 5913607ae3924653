import { Link, useLocation } from 'wouter'
import { AddToCalendar } from '@/features/appointment/ui/AddToCalendar'
import { askedWords, zoneOf } from '@/features/appointment/model/asked'
import { limitsOf, limitWords } from '@/features/appointment/model/limits'
import { contactText, readContact, wayOf, type Contact } from '@/platform/contact/contact'
import { momentIn } from '@/platform/time/instant'
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
        {nextWords(appointment, contact).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div className="done-actions">
        {appointment.status === 'REQUESTED' ? null : <AddToCalendar id={appointment.id} token={appointment.manageToken} />}
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
  return status === 'REQUESTED' ? `You asked for ${when}` : `${when} is yours`
}

/** What happens next; of a time that is only asked for nothing is promised but an answer. */
function nextWords(appointment: Appointment, contact: Contact | undefined): readonly string[] {
  const now = new Date()
  const limits = limitWords(limitsOf(appointment, now), (at) => momentIn(at, zoneOf(appointment), now))
  if (appointment.status === 'REQUESTED') {
    return [askedWords(appointment, now), messageWords(appointment, contact), 'We tell you as soon as it is answered. Your page shows it, too.', limits ?? 'You can move it or take it back, any time. Nobody asks why.']
  }
  return [messageWords(appointment, contact), 'Two days before, one short message reminds you.', limits ?? `You can move it, ${appointment.format === 'PHONE' ? '' : 'make it a call '}or cancel it, any time. Nobody asks why.`]
}

function messageWords({ confirm, status }: Appointment, contact: Contact | undefined): string {
  const where = contact === undefined ? '' : ` by ${wayOf(contact)} to ${contactText(contact)}`
  const asked = status === 'REQUESTED'
  switch (confirm) {
    case 'NOW':
      return asked ? `A short note about it is on its way${where}.` : `The details are on their way${where}.`
    case 'MORNING':
      return asked ? `A short note about it comes in the morning${where}.` : `The details come in the morning${where}.`
    case 'NONE':
      return asked ? 'We don’t send a note about it now, as you asked. Keep this page.' : 'We don’t send the details, as you asked. Keep this page, or add it to your calendar.'
  }
}
