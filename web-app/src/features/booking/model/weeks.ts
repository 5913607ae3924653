import { addDays, daysBetween, mondayOf, month, type LocalDate } from '@/platform/time/stamp'

/** Times are asked for four weeks at once: enough to page through, small enough for a slow line. */
export const WEEKS_AT_ONCE = 4

/** How far the pages go. */
export const WEEKS_AHEAD = 26

export interface Span {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** The four weeks that a week lies in, counted from this one; never a day before today. */
export function spanOf(week: LocalDate, today: LocalDate): Span {
  const first = mondayOf(today)
  const block = Math.max(0, Math.floor(daysBetween(first, week) / (7 * WEEKS_AT_ONCE)))
  const start = addDays(first, block * 7 * WEEKS_AT_ONCE)
  return { from: start < today ? today : start, to: addDays(start, 7 * WEEKS_AT_ONCE - 1) }
}

/** `November`, or `November – December` for a week with both. */
export function weekLabel(monday: LocalDate): string {
  const [first, last] = [month(monday), month(addDays(monday, 6))]
  return first === last ? first : `${first} – ${last}`
}

export function weekBefore(monday: LocalDate, today: LocalDate): LocalDate | undefined {
  return monday > mondayOf(today) ? addDays(monday, -7) : undefined
}

export function weekAfter(monday: LocalDate, today: LocalDate): LocalDate | undefined {
  return daysBetween(mondayOf(today), monday) < 7 * WEEKS_AHEAD ? addDays(monday, 7) : undefined
}
