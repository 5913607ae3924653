import { Button } from '@/ui/Button'
import { shortDate, type PlainDate } from '../model/dates'
import { datesWith, type FreeTime } from '../model/slots'

interface NoFreeTimesProps {
  waiting: boolean
  failed: boolean
  all: readonly FreeTime[]
  date: PlainDate
  onDate: (date: PlainDate) => void
}

/** No free time on this day: where the next one is, or why nobody knows. */
export function NoFreeTimes({ waiting, failed, all, date, onDate }: NoFreeTimesProps) {
  if (waiting) return <p className="soft">Looking for free times…</p>
  if (failed) return <p className="soft">We can’t look for free times right now. You can still type one.</p>
  const next = datesWith(all).find((one) => one > date)
  if (next === undefined) return <p className="soft">Nothing is free in these two weeks. You can still type a time.</p>
  return (
    <p className="soft no-free">
      Nothing is free that day.{' '}
      <Button look="quiet" onPress={() => onDate(next)}>
        Next: {shortDate(next)}
      </Button>
    </p>
  )
}
