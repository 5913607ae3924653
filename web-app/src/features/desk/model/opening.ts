import type { PlainDate } from './dates'
import type { Hours } from './hours'
import { minutesFrom, wallTime } from './zoned'

/** Who works when, as the calendar says it; `undefined` as long as the service says nothing of it. */
export interface Opening {
  readonly hours?: readonly WorkingTime[]
  readonly holidays?: readonly Holiday[]
}

export interface WorkingTime {
  readonly clinician: string
  readonly start: string
  readonly end: string
}

export interface Holiday {
  readonly date: PlainDate
  readonly name: string
}

/** Minutes of a day, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** When somebody works on a date, on the desk's wall; undefined while nobody knows. */
export function workedOn({ hours }: Opening, clinician: string, date: PlainDate, zone: string): readonly Span[] | undefined {
  return hours
    ?.filter((one) => one.clinician === clinician)
    .map(({ start, end }) => ({ from: Math.max(0, minutesFrom(date, wallTime(start, zone))), to: Math.min(1440, minutesFrom(date, wallTime(end, zone))) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from)
}

/** What of the shown hours is not worked: shaded, so that free and not here look different. */
export function closedIn(worked: readonly Span[] | undefined, hours: Hours): readonly Span[] {
  if (worked === undefined) return []
  const closed: Span[] = []
  let from = hours.from
  for (const span of worked) {
    if (span.from > from) closed.push({ from, to: Math.min(span.from, hours.to) })
    from = Math.max(from, span.to)
  }
  if (from < hours.to) closed.push({ from, to: hours.to })
  return closed.filter((span) => span.from < span.to)
}

export function holidayOn({ holidays = [] }: Opening, date: PlainDate): string | undefined {
  return holidays.find((one) => one.date === date)?.name
}

/** Those who are here that day before the others, each in the order in which they stood. */
export function hereFirst<T extends { readonly id: string }>(people: readonly T[], isHere: (id: string) => boolean): T[] {
  return [...people.filter(({ id }) => isHere(id)), ...people.filter(({ id }) => !isHere(id))]
}
