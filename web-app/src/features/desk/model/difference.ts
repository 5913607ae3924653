import { timeRange } from './clock'
import { nearDate, type PlainDate } from './dates'
import { attendanceWord, statusWord, type Appointment } from './standing'
import type { CalendarEntry } from './entries'
import { formatWord } from './tile-words'
import { minutesFrom, wallTime } from './zoned'

/** An appointment as somebody saw it when they began to change it. */
export type Snapshot = Pick<Appointment, 'id' | 'revision' | 'start' | 'end' | 'clinician'> & {
  readonly status?: Appointment['status'] | undefined
  readonly format?: Appointment['format'] | undefined
  readonly attendance?: Appointment['attendance'] | undefined
  readonly confirmed?: boolean | undefined
}

/** One thing that is no longer as it was seen. */
export interface Difference {
  readonly what: string
  readonly seen: string
  readonly now: string
}

/** A calendar entry without a revision cannot be changed, so nobody sees it that way. */
export function snapshotOf({ id, start, end, clinician, status, format, attendance, confirmed, revision = 0 }: CalendarEntry): Snapshot {
  return { id, revision, start, end, clinician, status, format, attendance, confirmed }
}

export interface Wall {
  readonly zone: string
  readonly today: PlainDate
  readonly nameOf: (clinician: string) => string
}

/** What differs between what was seen and what is, in the order in which a person asks: when, with whom, how, how it stands. */
export function differences(seen: Snapshot, now: Snapshot, wall: Wall): Difference[] {
  const lines: readonly (readonly [what: string, of: (one: Snapshot) => string])[] = [
    ['When', (one) => whenWords(one, wall)],
    ['With', (one) => wall.nameOf(one.clinician)],
    ['How', (one) => (one.format === undefined ? '' : formatWord[one.format])],
    ['How it stands', standsWords],
  ]
  return lines.map(([what, of]) => ({ what, seen: of(seen), now: of(now) })).filter((line) => line.seen !== line.now)
}

/** Whether there is still something to change: what was cancelled or let go is over. */
export function stillStands({ status }: Snapshot): boolean {
  return status === 'BOOKED' || status === 'REQUESTED'
}

function whenWords({ start, end }: Snapshot, { zone, today }: Wall): string {
  const [from, to] = [wallTime(start, zone), wallTime(end, zone)]
  return `${nearDate(from.date, today)}, ${timeRange(from.minutes, minutesFrom(from.date, to))}`
}

function standsWords({ status, attendance, confirmed }: Snapshot): string {
  const words = [status === undefined ? '' : statusWord(status), confirmed === true ? 'confirmed' : '', attendanceWord(attendance)]
  return words.filter((word) => word !== '').join(', ').toLowerCase()
}
