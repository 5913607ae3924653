import { useCalendar } from '../api/calendar'
import { weekOf } from '../model/dates'
import type { CalendarEntry } from '../model/entries'
import { useDesk } from './desk-context'

/** An entry that has no page of its own: taken from the week that is shown. Undefined once it is gone. */
export function useEntry(id: string): CalendarEntry | undefined {
  const { place, wall, zone } = useDesk()
  const week = weekOf(place.date ?? wall.date)
  const calendar = useCalendar(week[0] ?? wall.date, week[6] ?? wall.date, zone)
  return calendar.data?.entries.find((entry) => entry.id === id)
}
