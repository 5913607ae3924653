import { CalendarClock, Phone, Video, X } from 'lucide-react'
import { momentIn } from '@/platform/time/instant'
import { Button } from '@/ui/Button'
import { zoneOf } from '../model/asked'
import { limitsOf, limitWords } from '../model/limits'
import { makeIt } from '../model/standing'
import type { StepsProps } from './OtherSteps'
import { PersonWays } from './PersonHelps'

/** Steps of the same size: as many as can be done alone now, and the ways to a person for the others. */
export function ChangeSteps({ appointment, changes, other, onMove }: StepsProps) {
  const now = new Date()
  const limits = limitsOf(appointment, now)
  const words = limitWords(limits, (at) => momentIn(at, zoneOf(appointment), now))
  const [moves, cancels] = [limits.move.kind !== 'person', limits.cancel.kind !== 'person']
  return (
    <>
      {words === undefined ? null : <p className="coming-limits">{words}</p>}
      {moves && cancels ? null : <PersonWays />}
      <div className="coming-steps">
        {moves ? (
          <Button look="plain" isDisabled={changes.busy !== undefined} onPress={() => { changes.forget(); onMove() }}>
            <CalendarClock size={20} aria-hidden="true" />
            Move it
          </Button>
        ) : null}
        {other === undefined ? null : (
          <Button look="plain" busy={changes.busy === 'format'} onPress={() => void changes.makeFormat(other)}>
            {other === 'PHONE' ? <Phone size={20} aria-hidden="true" /> : <Video size={20} aria-hidden="true" />}
            {makeIt[other]}
          </Button>
        )}
        {cancels ? (
          <Button look="plain" busy={changes.busy === 'cancel'} onPress={() => void changes.cancel()}>
            <X size={20} aria-hidden="true" />
            Cancel it
          </Button>
        ) : null}
      </div>
      {moves || cancels ? (
        <p className="note coming-policy">{appointment.changePolicy ?? 'Nobody asks why.'} One tap does it. You can choose another time right after.</p>
      ) : null}
    </>
  )
}
