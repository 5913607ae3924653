import { longDate } from '@/platform/time/stamp'
import { Button } from '@/ui/Button'
import { FailedNotice } from '@/ui/FailedNotice'
import type { Slot } from '../model/types'
import { weekLabel } from '../model/weeks'
import { DayStrip, WeekSteps } from './DayStrip'
import { TimeList } from './TimeList'
import './time-picker.css'
import type { useWeek } from './useWeek'
import { ZoneChoice } from './ZoneChoice'

interface TimePickerProps {
  week: ReturnType<typeof useWeek>
  zone: string
  chosen: Slot | undefined
  onZone: (zone: string) => void
  onChoose: (slot: Slot) => void
}

/** Day and time in the person's own zone. Used to book and to move. */
export function TimePicker({ week, zone, chosen, onZone, onChoose }: TimePickerProps) {
  const { query } = week
  return (
    <section className="picker" aria-label="Day and time" aria-busy={query.isFetching}>
      <div className="picker-label">
        <WeekSteps label={weekLabel(week.monday)} onEarlier={week.earlier} onLater={week.later} />
        <ZoneChoice zone={zone} onZone={onZone} />
      </div>
      <DayStrip week={week.week} day={week.day} onDay={week.toDay} />
      <div className={query.isPlaceholderData ? 'picker-times picker-stale' : 'picker-times'}>
        <Times week={week} chosen={chosen} onChoose={onChoose} />
      </div>
    </section>
  )
}

function Times({ week, chosen, onChoose }: Pick<TimePickerProps, 'week' | 'chosen' | 'onChoose'>) {
  const { query, day, parts, later, span } = week
  if (query.isError) return <FailedNotice error={query.error} again={() => void query.refetch()} />
  if (query.isPending) return <TimesLoading />
  if (day !== undefined) return <TimeList day={day} parts={parts} chosen={chosen} onChoose={onChoose} />
  const words = week.slots.length > 0 ? 'Nothing is open this week.' : `Nothing is open until ${longDate(span.to)}.`
  return (
    <div className="picker-none" role="status">
      <p>{query.data.note ?? words}</p>
      {later === undefined ? null : (
        <Button look="soft" onPress={later}>
          Look at the week after
        </Button>
      )}
    </div>
  )
}

function TimesLoading() {
  return (
    <div className="picker-loading">
      <p className="unseen" role="status">
        Looking for times
      </p>
      <span />
      <span />
      <span />
    </div>
  )
}
