import { useMemo } from 'react'
import { useCalendar } from '../api/calendar'
import { isAppointment, livingAt, tilesOf, type Tile } from '../model/entries'
import { useDesk } from './desk-context'

/** Today's appointments by time, and the query they come from. */
export function useToday(): { readonly appointments: readonly Tile[]; readonly query: ReturnType<typeof useCalendar> } {
  const { wall, zone, now } = useDesk()
  const query = useCalendar(wall.date, wall.date, zone)
  const entries = query.data?.entries
  const minute = Math.floor(now / 60_000)
  const appointments = useMemo(
    () => tilesOf(livingAt(entries ?? [], minute * 60_000), zone).filter((tile) => isAppointment(tile) && tile.date === wall.date),
    [entries, minute, zone, wall.date],
  )
  return { appointments, query }
}
