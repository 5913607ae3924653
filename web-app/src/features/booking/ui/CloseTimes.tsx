import { clockOfDay, dateOf, shortWeekday } from '@/platform/time/stamp'
import { Button } from '@/ui/Button'
import { Notice } from '@/ui/Notice'
import type { Slot } from '../model/types'
import './close-times.css'

interface CloseTimesProps {
  slots: readonly Slot[]
  onChoose: (slot: Slot) => void
  /** What still stands, when there is something. */
  still?: string
}

/** Someone else was quicker. Nobody did anything wrong; here is what is near. */
export function CloseTimes({ slots, onChoose, still }: CloseTimesProps) {
  const near = slots.length === 0 ? 'Other days may suit you.' : 'These are close to it:'
  return (
    <Notice title={`Someone just took that time. ${still ?? ''} ${near}`.replace('  ', ' ')}>
      <div className="close-times">
        {slots.map((slot) => (
          <Button key={slot.start} look="plain" className="figures" onPress={() => onChoose(slot)}>
            {shortWeekday(dateOf(slot.start))} {clockOfDay(slot.start)}
          </Button>
        ))}
      </div>
    </Notice>
  )
}
