/** A calendar date, `YYYY-MM-DD`, in no zone at all. Compared as text. */
export type PlainDate = string

const DAY = 86_400_000

export function isPlainDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && plain(Date.parse(text)) === text
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return plain(Date.parse(date) + days * DAY)
}

export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The seven dates of the week that `date` lies in, Monday first. */
export function weekOf(date: PlainDate): PlainDate[] {
  const monday = addDays(date, -((new Date(Date.parse(date)).getUTCDay() + 6) % 7))
  return Array.from({ length: 7 }, (_, day) => addDays(monday, day))
}

export function isWeekend(date: PlainDate): boolean {
  const day = new Date(Date.parse(date)).getUTCDay()
  return day === 0 || day === 6
}

function plain(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10)
}

const formats = {
  long: format({ weekday: 'long', month: 'long', day: 'numeric' }),
  longWithYear: format({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }),
  short: format({ weekday: 'short', month: 'short', day: 'numeric' }),
  weekday: format({ weekday: 'short' }),
  month: format({ month: 'long', day: 'numeric' }),
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
}

/** "Tuesday, November 24"; with the year when it is another one than today's. */
export function longDate(date: PlainDate, today: PlainDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  return (sameYear ? formats.long : formats.longWithYear).format(Date.parse(date))
}

/** "Tue, Nov 24" */
export function shortDate(date: PlainDate): string {
  return formats.short.format(Date.parse(date))
}

/** "Tue" */
export function weekdayName(date: PlainDate): string {
  return formats.weekday.format(Date.parse(date))
}

/** "November 23 – 29", "November 30 – December 6" */
export function weekTitle(date: PlainDate): string {
  const week = weekOf(date)
  const [first, last] = [week[0] ?? date, week[6] ?? date]
  const end = first.slice(0, 7) === last.slice(0, 7) ? String(Number(last.slice(8))) : formats.month.format(Date.parse(last))
  return `${formats.month.format(Date.parse(first))} – ${end}`
}

/** "today", "tomorrow", "yesterday", else the short date. */
export function nearDate(date: PlainDate, today: PlainDate): string {
  const names: Record<number, string> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }
  return names[daysBetween(today, date)] ?? shortDate(date)
}
