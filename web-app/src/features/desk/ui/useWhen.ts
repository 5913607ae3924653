import { timeRange } from '../model/clock'
import { nearDate } from '../model/dates'
import type { Appointment } from '../model/standing'
import { formatWord } from '../model/tile-words'
import { minutesFrom, wallTime, zonePlace, zoneShift } from '../model/zoned'
import { useDesk } from './desk-context'

/** When an appointment is, on the desk's wall and, where it differs, on the client's. */
export function useWhen(appointment: Appointment) {
  const { zone, wall } = useDesk()
  const at = rangeIn(appointment, zone)
  const theirs = appointment.client?.zone
  const shift = theirs === undefined ? undefined : zoneShift(theirs, zone, Date.parse(appointment.start))
  const day = at.date === wall.date ? '' : `${nearDate(at.date, wall.date)}, `
  return {
    minutes: (Date.parse(appointment.end) - Date.parse(appointment.start)) / 60_000,
    short: `${day}${at.range} · ${formatWord[appointment.format]}`,
    theirs: theirs === undefined || shift === undefined ? undefined : `${rangeIn(appointment, theirs).range}, ${zonePlace(theirs)} time`,
  }
}

function rangeIn({ start, end }: Appointment, zone: string): { date: string; range: string } {
  const from = wallTime(start, zone)
  return { date: from.date, range: timeRange(from.minutes, minutesFrom(from.date, wallTime(end, zone))) }
}
