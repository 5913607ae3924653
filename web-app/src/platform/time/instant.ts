import { addDays, clockOfDay, dateOf, longDate, type Stamp } from './stamp'
import { dateIn } from './zones'

/** An instant as a clock in that zone shows it, to be read like any other stamp; without an offset. */
export function stampIn(instant: string, zone: string): Stamp {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of clockIn(zone).formatToParts(Date.parse(instant))) parts[type] = value
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00`
}

function clockIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
}

/** `5:00 pm today`, `5:00 pm tomorrow`, else `Tuesday, November 24, 5:00 pm`. */
export function momentIn(instant: string, zone: string, now: Date): string {
  const stamp = stampIn(instant, zone)
  const today = dateIn(zone, now)
  if (dateOf(stamp) === today) return `${clockOfDay(stamp)} today`
  return dateOf(stamp) === addDays(today, 1) ? `${clockOfDay(stamp)} tomorrow` : `${longDate(dateOf(stamp))}, ${clockOfDay(stamp)}`
}
