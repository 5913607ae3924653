/**
 * Services answer timestamps in the zone that was asked for, with its offset: the wall-clock parts can be read as they
 * stand. Nothing here uses the device's own zone, and nothing converts.
 */
export type Stamp = string

/** `YYYY-MM-DD` */
export type LocalDate = string

export const dateOf = (stamp: Stamp): LocalDate => stamp.slice(0, 10)
export const hourOf = (stamp: Stamp): number => Number(stamp.slice(11, 13))

export type PartOfDay = 'Morning' | 'Afternoon' | 'Evening'

export function partOfDay(stamp: Stamp): PartOfDay {
  const hour = hourOf(stamp)
  if (hour < 12) return 'Morning'
  return hour < 17 ? 'Afternoon' : 'Evening'
}

/** `5:00`, for a place where the part of the day stands above it. */
export function clock(stamp: Stamp): string {
  return `${hourOf(stamp) % 12 === 0 ? 12 : hourOf(stamp) % 12}:${stamp.slice(14, 16)}`
}

/** `5:00 pm` */
export function clockOfDay(stamp: Stamp): string {
  return `${clock(stamp)} ${hourOf(stamp) < 12 ? 'am' : 'pm'}`
}

const noon = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`)
const words = (date: LocalDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(noon(date))

export const weekday = (date: LocalDate): string => words(date, { weekday: 'long' })
export const shortWeekday = (date: LocalDate): string => words(date, { weekday: 'short' })
export const month = (date: LocalDate): string => words(date, { month: 'long' })
export const dayOfMonth = (date: LocalDate): number => Number(date.slice(8, 10))
/** `Tuesday, November 24` */
export const longDate = (date: LocalDate): string => words(date, { weekday: 'long', month: 'long', day: 'numeric' })

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(noon(date).getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** The Monday of the date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -((noon(date).getUTCDay() + 6) % 7))
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)
}
