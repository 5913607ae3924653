import { Link } from 'wouter'
import { signInFor } from '@/features/signin/model/destination'
import { stampIn } from '@/platform/time/instant'
import { clockOfDay } from '@/platform/time/stamp'
import { Button } from '@/ui/Button'
import type { Appointment } from '../api/appointments'
import { zoneOf } from '../model/asked'
import { PersonWays } from './PersonHelps'
import type { useChanges } from './useChanges'

interface TakeItBackProps {
  appointment: Appointment
  changes: ReturnType<typeof useChanges>
}

/** The way back from a cancellation, while there is one. It says until when; nothing counts it down. */
export function TakeItBack({ appointment, changes }: TakeItBackProps) {
  const { undoUntil, mayChange = 'NOW', id } = appointment
  if (undoUntil === undefined) return null
  const until = clockOfDay(stampIn(undoUntil, zoneOf(appointment)))
  switch (mayChange) {
    case 'PERSON':
      return (
        <div className="coming-back">
          <p>Changed your mind? A person here can take it back until {until}.</p>
          <PersonWays />
        </div>
      )
    case 'SIGNED_IN':
      return (
        <p className="coming-back">
          Changed your mind? <Link href={signInFor(`/a/${id}`)}>Sign in</Link>, as you wished, and you can take it back until {until}.
        </p>
      )
    case 'NOW':
      return (
        <div className="coming-back">
          <p>Changed your mind? You can take it back until {until}.</p>
          <Button look="plain" className="wide" busy={changes.busy === 'restore'} onPress={() => void changes.restore()}>
            Take it back
          </Button>
        </div>
      )
  }
}
