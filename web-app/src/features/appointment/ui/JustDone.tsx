import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import type { Appointment } from '../api/appointments'
import { limitsOf } from '../model/limits'
import { backTo, itIsNow, shortWhenOf, whenOf } from '../model/standing'
import type { useChanges } from './useChanges'

interface JustDoneProps {
  appointment: Appointment
  changes: ReturnType<typeof useChanges>
}

/** Says what was done, and offers the way back. */
export function JustDone({ appointment, changes }: JustDoneProps) {
  const { done, busy, gone } = changes
  if (gone) {
    return (
      <Notice title="Someone just took that time.">
        <p>Nothing changed. You still have {shortWhenOf(appointment.start)}.</p>
      </Notice>
    )
  }
  if (done === undefined) return null
  switch (done.kind) {
    case 'format':
      return (
        <Notice title={itIsNow[appointment.format]}>
          <Button look="soft" busy={busy === 'format'} onPress={() => void changes.makeFormat(done.from)}>
            {backTo[done.from]}
          </Button>
        </Notice>
      )
    case 'restored':
      return (
        <Notice title={appointment.status === 'REQUESTED' ? 'It’s kept for you again.' : 'It’s yours again.'}>
          <p>Everything is as it was.</p>
        </Notice>
      )
    case 'moved':
      return (
        <Notice title={`It’s ${whenOf(appointment.start)} now.`}>
          {limitsOf(appointment, new Date()).move.kind === 'person' ? null : (
            <Button look="soft" busy={busy === 'move'} onPress={() => void changes.move(done.from.start, done.from.clinician)}>
              Back to {shortWhenOf(done.from.start)}
            </Button>
          )}
        </Notice>
      )
  }
}
