import { useLocation } from 'wouter'
import { beginWith } from '@/features/booking/ui/useBooking'
import { dateOf, longDate, weekday } from '@/platform/time/stamp'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import type { Appointment } from '../api/appointments'
import type { Standing } from '../model/standing'
import './appointment.css'

interface CancelledScreenProps {
  appointment: Appointment
  standing: Extract<Standing, 'cancelled' | 'over'>
}

/** The door stays open, without a word about why. */
export function CancelledScreen({ appointment, standing }: CancelledScreenProps) {
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
      <div className="coming-again">
        <Button look="go" className="wide" onPress={again}>
          Choose another time
        </Button>
      </div>
    </ClientPage>
  )
}
