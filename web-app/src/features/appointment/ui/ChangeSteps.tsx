import { CalendarClock, Phone, Video, X } from 'lucide-react'
import { Button } from '@/ui/Button'
import { makeIt } from '../model/standing'
import type { StepsProps } from './OtherSteps'

/** Three steps of the same size. */
export function ChangeSteps({ appointment, changes, other, onMove }: StepsProps) {
  return (
    <>
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
    </>
  )
}
