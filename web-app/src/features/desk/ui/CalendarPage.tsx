import { useMemo } from 'react'
import { useCalendar } from '../api/calendar'
import { weekOf } from '../model/dates'
import { livingAt, tilesOf } from '../model/entries'
import { holidayOn, type Opening } from '../model/opening'
import { Calendar } from './Calendar'
import { CalendarStatus } from './CalendarStatus'
import { CalendarTools } from './CalendarTools'
import { useDesk } from './desk-context'
import { DayGrid } from './DayGrid'
import { ListView } from './ListView'
import { PersonWeek } from './PersonWeek'
import { WeekTable } from './WeekTable'

const nothingKnown: Opening = {}

/** The calendar: a day by clinician, a week by clinician, or a list. The whole week is read at once, so that its days turn without waiting. */
export function CalendarPage() {
  const desk = useDesk()
  const { place, zone, shown, now } = desk
  const date = place.date ?? desk.wall.date
  const week = useMemo(() => weekOf(date), [date])
  const calendar = useCalendar(week[0] ?? date, week[6] ?? date, zone)
  const entries = calendar.data?.entries
  const minute = Math.floor(now / 60_000)
  const tiles = useMemo(() => {
    const ids = new Set(shown.map((one) => one.id))
    return tilesOf(livingAt(entries ?? [], minute * 60_000), zone).filter((tile) => ids.has(tile.clinician))
  }, [entries, minute, zone, shown])

  const waiting = entries === undefined
  const opening = calendar.data ?? nothingKnown
  return (
    <Calendar>
      <CalendarTools date={date} holiday={place.view === 'day' ? holidayOn(opening, date) : undefined} />
      <CalendarStatus query={calendar} />
      {place.view === 'day' ? <DayGrid date={date} tiles={tiles} opening={opening} waiting={waiting} /> : null}
      {place.view === 'week' && shown.length === 1 ? <PersonWeek week={week} tiles={tiles} opening={opening} waiting={waiting} /> : null}
      {place.view === 'week' && shown.length > 1 ? <WeekTable week={week} tiles={tiles} opening={opening} waiting={waiting} /> : null}
      {place.view === 'list' ? <ListView week={week} tiles={tiles} waiting={waiting} /> : null}
    </Calendar>
  )
}
