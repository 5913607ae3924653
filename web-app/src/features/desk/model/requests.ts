import { lengthOf, timeRange } from './clock'
import { nearDate, type PlainDate } from './dates'
import { kindOfOffering, type CalendarEntry } from './entries'
import type { Appointment } from './standing'
import { formatWord, kindWord } from './tile-words'
import { isMe, ownerWords, type Myself } from './who'
import { placeWords } from './wish'
import { minutesFrom, wallTime } from './zoned'

/** Where and when a request is looked at, and by whom. */
export interface Looking {
  readonly zone: string
  readonly today: PlainDate
  readonly now: number
  readonly me: Myself
}

/** A request in words: when it would be, what kind of time, by when it is answered, who answers. */
export interface RequestWords {
  readonly when: string
  readonly what: string
  readonly due: string
  readonly overdue: boolean
  /** When it ends by itself. */
  readonly ends: string
  readonly owner: string
  readonly isMine: boolean
}

export function isRequested({ status }: { readonly status?: Appointment['status'] | undefined }): boolean {
  return status === 'REQUESTED'
}

export function requestWords(appointment: Appointment, offeringKind: CalendarEntry['offeringKind'], { zone, today, now, me }: Looking): RequestWords {
  const { start, end, format, request, clinicianName } = appointment
  const [from, to] = [wallTime(start, zone), wallTime(end, zone)]
  const until = minutesFrom(from.date, to)
  const overdue = request !== undefined && (request.overdue || Date.parse(request.dueAt) <= now)
  return {
    when: `${nearDate(from.date, today)}, ${timeRange(from.minutes, until)}`,
    what: [lengthOf(until - from.minutes), kindWord[kindOfOffering(offeringKind)], formatWord[format]].filter(Boolean).join(' · '),
    due: request === undefined ? '' : `${overdue ? 'An answer was due' : 'Answer due'} by ${momentOf(request.dueAt, zone, today)}`,
    overdue,
    ends: request === undefined ? '' : `If nobody answers, it ends by itself at ${momentOf(request.endsAt, zone, today)}, and they are told.`,
    owner: ownerWords(request?.owner, me, clinicianName),
    isMine: request?.owner !== undefined && isMe(request.owner, me),
  }
}

function momentOf(at: string, zone: string, today: PlainDate): string {
  return placeWords(wallTime(at, zone), today)
}

/** A row of the list; one that was answered stays as a quiet line, so that nothing moves under a finger. */
export interface Row {
  readonly appointment: Appointment
  readonly waits: boolean
}

/** The rows after a new look: who waits stands by due time, who was answered stays where they stood. */
export function rowsAfter(before: readonly Row[], waiting: readonly Appointment[]): Row[] {
  const rows = before.map(({ appointment }) => {
    const now = waiting.find((one) => one.id === appointment.id)
    return { appointment: now ?? appointment, waits: now !== undefined }
  })
  for (const appointment of waiting.filter((one) => !before.some((row) => row.appointment.id === one.id))) {
    const next = rows.findIndex((row) => row.waits && dueOf(row.appointment) > dueOf(appointment))
    rows.splice(next === -1 ? rows.length : next, 0, { appointment, waits: true })
  }
  return rows
}

function dueOf({ request, start }: Appointment): number {
  return Date.parse(request?.dueAt ?? start)
}
