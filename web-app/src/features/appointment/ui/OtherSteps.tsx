import { Link } from 'wouter'
import { signInFor } from '@/features/signin/model/destination'
import type { Appointment, Format } from '../api/appointments'
import { ChangeSteps } from './ChangeSteps'
import { PersonHelps } from './PersonHelps'
import type { useChanges } from './useChanges'

export interface StepsProps {
  appointment: Appointment
  changes: ReturnType<typeof useChanges>
  other: Format | undefined
  onMove: () => void
}

/** What can be done from here: as much as the client wished that this link, or their session, can do. */
export function OtherSteps(steps: StepsProps) {
  switch (steps.appointment.mayChange ?? 'NOW') {
    case 'PERSON':
      return <PersonHelps />
    case 'SIGNED_IN':
      return (
        <p>
          This link shows your time. To move or cancel it, <Link href={signInFor(`/a/${steps.appointment.id}`)}>sign in</Link> first, as you wished.
        </p>
      )
    case 'NOW':
      return <ChangeSteps {...steps} />
  }
}
