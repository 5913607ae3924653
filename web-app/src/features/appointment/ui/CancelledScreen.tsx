import { useLocation } from 'wouter'
import { beginWith } from '@/features/booking/ui/useBooking'
import { dateOf, longDate, weekday } from '@/platform/time/stamp'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import type { Appointment } from '../api/appointments'
import type { Standing } from '../model/standing'
import './appointment.css'
import { TakeItBack } from './TakeItBack'
import type { useChanges } from './useChanges'

interface CancelledScreenProps {
  appointment: Appointment
  standing: Extract<Standing, 'cancelled' | 'over'>
  changes: ReturnType<typeof useChanges>
}

/** The door stays open, without a word about why. */
export function CancelledScreen({ appointment, standing, changes }: CancelledScreenProps) {
  const [, go] = useLocation()
  const day = weekday(dateOf(appointment.start))
  const again = (): void => {
    beginWith(appointment.offering)
    go('/', { state: { step: 'time' } })
  }
  return (
    <ClientPage title="Your time" screen={standing}>
      <h1>{standing === 'cancelled' ? `${day} is cancelled.` : `${longDate(dateOf(appointment.start))} has passed.`}</h1>
      <p>You can choose another time here, now or later. There is nothing to explain.</p>
      {changes.gone ? (
        <Notice title="Someone has that time now.">
          <p>It stays cancelled. Other times are one step away.</p>
        </Notice>
      ) : null}
      {changes.trouble === undefined ? null : (
        <Notice title={changes.trouble.title}>
          <p>{changes.trouble.next}</p>
        </Notice>
      )}
      <div className="coming-again">
        <Button look="go" className="wide" onPress={again}>
          Choose another time
        </Button>
      </div>
      {standing === 'cancelled' && !changes.gone ? <TakeItBack appointment={appointment} changes={changes} /> : null}
    </ClientPage>
  )
}
