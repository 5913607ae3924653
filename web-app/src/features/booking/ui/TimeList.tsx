import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { clock, clockOfDay, longDate, type LocalDate } from '@/platform/time/stamp'
import type { PartWithTimes } from '../model/days'
import type { Slot } from '../model/types'
import './time-list.css'

interface TimeListProps {
  day: LocalDate
  parts: readonly PartWithTimes[]
  chosen: Slot | undefined
  onChoose: (slot: Slot) => void
}

/** A day's times under Morning, Afternoon, Evening; one group for the arrow keys. */
export function TimeList({ day, parts, chosen, onChoose }: TimeListProps) {
  const all = parts.flatMap(({ slots }) => slots)
  const choose = (start: string): void => {
    const slot = all.find((one) => one.start === start)
    if (slot !== undefined) onChoose(slot)
  }
  return (
    <RadioGroup aria-label={`Times on ${longDate(day)}`} className="times" value={chosen?.start ?? null} onChange={choose}>
      {parts.map(({ part, slots }) => (
        <div key={part} className="times-part">
          <p className="times-name">{part}</p>
          <div className="times-row">
            {slots.map((slot) => (
              <Radio key={slot.start} value={slot.start} className="time figures" aria-label={clockOfDay(slot.start)}>
                {clock(slot.start)}
              </Radio>
            ))}
          </div>
        </div>
      ))}
    </RadioGroup>
  )
}
