import { CalendarClock, Phone, Video, X } from 'lucide-react'
import { useOfferings } from '@/features/booking/api/practice'
import { byFormat, minutesOf } from '@/features/booking/model/offer'
import { zoneWords } from '@/platform/time/zones'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import type { Appointment, AppointmentRef } from '../api/appointments'
import { makeIt, otherFormat, standingOf, whenOf } from '../model/standing'
import { AddToCalendar } from './AddToCalendar'
import './appointment.css'
import { JustDone } from './JustDone'
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
      <JustDone appointment={appointment} changes={changes} />
      {changes.trouble === undefined ? null : (
        <Notice title={changes.trouble.title}>
          <p>{changes.trouble.next}</p>
        </Notice>
      )}
      <h2 className="coming-change">Need something else?</h2>
      <div className="coming-steps">
        <Button look="plain" isDisabled={changes.busy !== undefined} onPress={() => { changes.forget(); onMove() }}>
          <CalendarClock size={20} aria-hidden="true" />
          Move it
        </Button>
        {other === undefined ? null : (
          <Button look="plain" busy={changes.busy === 'format'} onPress={() => void changes.makeFormat(other)}>
            {other === 'PHONE' ? <Phone size={20} aria-hidden="true" /> : <Video size={20} aria-hidden="true" />}
            {makeIt[other]}
          </Button>
        )}
        <Button look="plain" busy={changes.busy === 'cancel'} onPress={() => void changes.cancel()}>
          <X size={20} aria-hidden="true" />
          Cancel it
        </Button>
      </div>
      <p className="note coming-policy">{appointment.changePolicy ?? 'Nobody asks why.'} One tap does it. You can choose another time right after.</p>
      <div className="coming-calendar">
        <AddToCalendar id={appointment.id} token={reference.token ?? appointment.manageToken} />
      </div>
    </ClientPage>
  )
}
