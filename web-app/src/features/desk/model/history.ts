import type { components } from '@/generated/scheduling'
import { timeOfDay, timeRange } from './clock'
import { nearDate, type PlainDate } from './dates'
import type { Appointment } from './standing'
import { formatWord } from './tile-words'
import { whoWords, type Myself } from './who'
import { minutesFrom, wallTime, zonePlace } from './zoned'

export type Change = components['schemas']['Change']
type Meeting = components['schemas']['ChangedMeeting']

/** In whose eyes it is told: who reads it, on which wall, on which day. */
export interface Reader {
  readonly me: Myself
  readonly zone: string
  readonly today: PlainDate
  readonly nameOf: (clinician: string) => string
  readonly zoneOf: (clinician: string) => string
}

export interface HistoryLine {
  readonly when: string
  readonly words: string
}

/** What happened, the newest first; each change is held against the time as it stood before. */
export function historyLines(changes: readonly Change[], reader: Reader): HistoryLine[] {
  let before: Meeting | undefined
  const lines = changes.map((change) => {
    const words = deedWords(change, before, reader)
    before = change.meeting ?? before
    return { when: momentSentence(change.at, reader), words }
  })
  return lines.reverse()
}

/** "today at 2:31 pm", on the desk's wall. */
function momentWords(at: string, { zone, today }: Pick<Reader, 'zone' | 'today'>): string {
  const wall = wallTime(at, zone)
  return `${nearDate(wall.date, today)} at ${timeOfDay(wall.minutes)}`
}

/** The same, to stand by itself after what was done: "Today at 2:31 pm." */
export function momentSentence(at: string, reader: Pick<Reader, 'zone' | 'today'>): string {
  const words = momentWords(at, reader)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** "You, today at 2:24 pm": who entered something, and when. */
export function enteredWords({ by, at }: Pick<Change, 'by' | 'at'>, reader: Pick<Reader, 'me' | 'zone' | 'today'>): string {
  return `${whoWords(by, reader.me)}, ${momentWords(at, reader)}`
}

/** One change as a sentence. `before` is how the time stood until then, where that is known. */
export function deedWords(change: Change, before: Meeting | undefined, reader: Reader): string {
  return `${plainDeed(change, before, reader)}${passedWords(change)}.`
}

function plainDeed(change: Change, before: Meeting | undefined, reader: Reader): string {
  const who = whoWords(change.by, reader.me)
  switch (change.what) {
    case 'BOOKED':
      return `${bookerOf(change, who)} booked ${meetingWords(change.meeting, reader)}`
    case 'REQUESTED':
      return `${bookerOf(change, who)} asked for ${meetingWords(change.meeting, reader)}`
    case 'TAKEN_ON':
      return `${who} took it on`
    case 'APPROVED':
      return `${who} said yes`
    case 'DECLINED':
      return `${who} said no`
    case 'UNANSWERED':
      return 'Nobody answered in time, so it ended by itself'
    case 'MOVED':
      return `${who} ${movedWords(change.meeting, before, reader)}`
    case 'FORMAT_CHANGED':
      return change.meeting === undefined ? `${who} changed how they meet` : `${who} made it ${formatAs[change.meeting.format]}`
    case 'CONFIRMED':
      return change.by.kind === 'CLIENT' || change.by.kind === 'ANYONE' ? `${who} said that they will be there` : `${who} noted that they will be there`
    case 'CANCELLED':
      return `${who} cancelled it`
    case 'RESTORED':
      return `${who} took the cancellation back`
    case 'THIS_WAS_ME':
      return `${who} said that it was them who booked`
    case 'DISOWNED':
      return `${who} said that it was not them who booked, which ended it`
    case 'ATTENDANCE':
      return `${who} ${attendanceDeed[change.attendance ?? 'EXPECTED']}`
    case 'RECORDED':
      return 'What happened before this was not written down'
  }
}

const formatAs: Record<Meeting['format'], string> = { VIDEO: 'a video', PHONE: 'a call', IN_PERSON: 'a visit' }

const attendanceDeed: Record<NonNullable<Appointment['attendance']>, string> = {
  ARRIVED: 'marked them as here',
  NO_SHOW: 'noted that they didn’t come',
  FULFILLED: 'noted that it took place',
  EXPECTED: 'took the mark back',
}

/** Whoever books on the page has no link yet. */
function bookerOf({ by }: Change, who: string): string {
  return by.kind === 'ANYONE' ? 'Someone on the booking page' : who
}

function meetingWords(meeting: Meeting | undefined, reader: Reader): string {
  return meeting === undefined ? 'this time' : `${startWords(meeting, reader)}, ${formatWord[meeting.format]}, with ${reader.nameOf(meeting.clinician)}`
}

function movedWords(now: Meeting | undefined, before: Meeting | undefined, reader: Reader): string {
  if (now === undefined) return 'moved it'
  if (before === undefined) return `moved it to ${startWords(now, reader)} with ${reader.nameOf(now.clinician)}`
  const time = Date.parse(now.start) === Date.parse(before.start) ? '' : ` from ${startWords(before, reader)} to ${startWords(now, reader)}`
  const whom = now.clinician === before.clinician ? '' : ` from ${reader.nameOf(before.clinician)} to ${reader.nameOf(now.clinician)}`
  if (time === '' && whom === '') return `made it ${rangeWords(now, reader)}; it was ${rangeWords(before, reader)}`
  return `moved it${time}${time === '' || whom === '' ? '' : ', and'}${whom}`
}

/** In the clinician's zone, which is said where it is not the desk's. */
function startWords({ start, clinician }: Meeting, { zone, zoneOf, today }: Reader): string {
  const theirs = zoneOf(clinician)
  const wall = wallTime(start, theirs)
  return `${nearDate(wall.date, today)}, ${timeOfDay(wall.minutes)}${theirs === zone ? '' : ` ${zonePlace(theirs)} time`}`
}

function rangeWords({ start, end, clinician }: Meeting, { zoneOf }: Reader): string {
  const theirs = zoneOf(clinician)
  const from = wallTime(start, theirs)
  return timeRange(from.minutes, minutesFrom(from.date, wallTime(end, theirs)))
}

function passedWords({ overrides = [] }: Change): string {
  const words = [overrides.includes('LIMITS') ? 'outside the usual limits' : '', overrides.includes('OVERLAP') ? 'over another appointment' : ''].filter(Boolean)
  return words.length === 0 ? '' : `, ${words.join(' and ')}`
}
