import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { dayOfMonth, longDate, shortWeekday, type LocalDate } from '@/platform/time/stamp'
import { Button } from '@/ui/Button'
import type { WeekDay } from '../model/days'
import './day-strip.css'

interface DayStripProps {
  week: readonly WeekDay[]
  day: LocalDate | undefined
  onDay: (day: LocalDate) => void
}

/** Seven days, Monday first; a dot stands under each that has times. */
export function DayStrip({ week, day, onDay }: DayStripProps) {
  return (
    <RadioGroup aria-label="Day" className="days" orientation="horizontal" value={day ?? null} onChange={onDay}>
      {week.map(({ date, open }) => (
        <Radio key={date} value={date} className="day" isDisabled={open === 0} aria-label={`${longDate(date)}, ${openWords(open)}`}>
          <span>{shortWeekday(date)}</span>
          <b className="figures">{dayOfMonth(date)}</b>
          <i aria-hidden="true" />
        </Radio>
      ))}
    </RadioGroup>
  )
}

function openWords(open: number): string {
  if (open === 0) return 'no times'
  return open === 1 ? 'one time' : `${open} times`
}

interface WeekStepsProps {
  label: string
  onEarlier: (() => void) | undefined
  onLater: (() => void) | undefined
}

export function WeekSteps({ label, onEarlier, onLater }: WeekStepsProps) {
  return (
    <div className="week-steps">
      <span aria-live="polite">{label}</span>
      <Button look="quiet" className="week-step" aria-label="The week before" isDisabled={onEarlier === undefined} onPress={() => onEarlier?.()}>
        <ChevronLeft size={20} aria-hidden="true" />
      </Button>
      <Button look="quiet" className="week-step" aria-label="The week after" isDisabled={onLater === undefined} onPress={() => onLater?.()}>
        <ChevronRight size={20} aria-hidden="true" />
      </Button>
    </div>
  )
}
