import { useOfferings } from '@/features/booking/api/practice'
import { byFormat, minutesOf } from '@/features/booking/model/offer'
import { zoneWords } from '@/platform/time/zones'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import type { Appointment, AppointmentRef } from '../api/appointments'
import { askedWords } from '../model/asked'
import { otherFormat, standingOf, whenOf } from '../model/standing'
import { AddToCalendar } from './AddToCalendar'
import './appointment.css'
import { JustDone } from './JustDone'
import { OtherSteps } from './OtherSteps'
import type { useChanges } from './useChanges'

interface ComingScreenProps {
  reference: AppointmentRef
  appointment: Appointment
  changes: ReturnType<typeof useChanges>
  onMove: () => void
}

/** One appointment, and three steps of the same size. */
export function ComingScreen({ reference, appointment, changes, onMove }: ComingScreenProps) {
  const offering = useOfferings().data?.find(({ id }) => id === appointment.offering)
  const other = otherFormat(appointment.format, offering?.formats ?? ['PHONE', 'VIDEO'])
  const asked = standingOf(appointment, new Date()) === 'asked-for'
  const zone = appointment.client?.zone
  return (
    <ClientPage title="Your time" screen="coming">
      <h1>{asked ? 'You asked for this time' : 'Your time'}</h1>
      <p className="coming-when">
        <b className="figures">{whenOf(appointment.start)}</b>
        <span>
          with {appointment.clinicianName}, {byFormat[appointment.format]}
        </span>
        <span className="note">
          {offering === undefined ? '' : `${minutesOf(offering.duration)} minutes, `}
          {zone === undefined ? '' : zoneWords(zone)}
        </span>
      </p>
      {asked ? <p className="coming-asked">{askedWords(appointment, new Date())}</p> : null}
      <JustDone appointment={appointment} changes={changes} />
      {changes.trouble === undefined ? null : (
        <Notice title={changes.trouble.title}>
          <p>{changes.trouble.next}</p>
        </Notice>
      )}
      <h2 className="coming-change">Need something else?</h2>
      <OtherSteps appointment={appointment} changes={changes} other={other} onMove={onMove} />
      {asked ? null : (
        <div className="coming-calendar">
          <AddToCalendar id={appointment.id} token={reference.token ?? appointment.manageToken} />
        </div>
      )}
    </ClientPage>
  )
}
