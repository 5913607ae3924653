import type { components } from '@/generated/scheduling'
import { isMe, type Myself } from './who'

export type Appointment = components['schemas']['Appointment']
type Format = components['schemas']['Format']

/** A word in a pill; `tone` only repeats what the word says. */
export interface Tag {
  readonly word: string
  readonly tone: 'good' | 'plain' | 'look'
}

const statusTags: Record<Appointment['status'], Tag> = {
  BOOKED: { word: 'Booked', tone: 'good' },
  REQUESTED: { word: 'Asked for', tone: 'look' },
  HELD: { word: 'Held', tone: 'plain' },
  CANCELLED: { word: 'Cancelled', tone: 'plain' },
  RELEASED: { word: 'Let go', tone: 'plain' },
  EXPIRED: { word: 'Let go', tone: 'plain' },
}

const attendanceTags: Partial<Record<NonNullable<Appointment['attendance']>, Tag>> = {
  ARRIVED: { word: 'Arrived', tone: 'good' },
  FULFILLED: { word: 'Took place', tone: 'good' },
  NO_SHOW: { word: 'Didn’t come', tone: 'plain' },
}

export function statusWord(status: Appointment['status']): string {
  return statusTags[status].word
}

/** Nothing while nobody knows more than that they are expected. */
export function attendanceWord(attendance: Appointment['attendance']): string {
  return attendance === undefined ? '' : (attendanceTags[attendance]?.word ?? '')
}

export function tagsOf(appointment: Appointment): Tag[] {
  const attendance = appointment.attendance === undefined ? undefined : attendanceTags[appointment.attendance]
  const tags = [statusTags[appointment.status]]
  if (appointment.unproven === true && appointment.status !== 'CANCELLED') tags.push({ word: 'Not yet confirmed by them', tone: 'plain' })
  if (appointment.confirmed && appointment.status !== 'CANCELLED') tags.push({ word: 'Confirmed', tone: 'plain' })
  if (attendance !== undefined) tags.push(attendance)
  if (appointment.overrides?.includes('LIMITS') === true) tags.push({ word: 'Outside the usual limits', tone: 'plain' })
  if (appointment.overrides?.includes('OVERLAP') === true) tags.push({ word: 'Overlaps', tone: 'look' })
  return tags
}

/** What the desk can do next; only what the service will take. */
export type Action = 'approve' | 'take-on' | 'decline' | Attending | 'move' | ToFormat | 'cancel'

/** Whether they came; `expect` takes back what was noted. */
export type Attending = 'arrive' | 'no-show' | 'fulfil' | 'expect'
export type ToFormat = 'make-call' | 'make-video' | 'make-visit'

export const actionWord: Record<Action, string> = {
  approve: 'Say yes',
  'take-on': 'Take it on',
  decline: 'Say no…',
  arrive: 'Arrived',
  'no-show': 'Didn’t come',
  fulfil: 'Took place',
  expect: 'Take that back',
  move: 'Move',
  'make-call': 'Make it a call',
  'make-video': 'Make it video',
  'make-visit': 'Make it in person',
  cancel: 'Cancel…',
}

/** The same, as what somebody was about to do. */
export const actionDoes: Record<Action, string> = {
  approve: 'Say yes',
  'take-on': 'Take it on',
  decline: 'Say no',
  arrive: 'Note that they arrived',
  'no-show': 'Note that they didn’t come',
  fulfil: 'Note that it took place',
  expect: 'Take back what was noted',
  move: 'Move it',
  'make-call': 'Make it a call',
  'make-video': 'Make it video',
  'make-visit': 'Make it in person',
  cancel: 'Cancel it',
}

/** Who looks, when, and which ways of meeting the offering has. */
export interface Acting {
  readonly me: Myself
  readonly now: number
  readonly formats: readonly Format[]
}

/** `me` already has it: taking it on again would change nothing. */
export function actionsFor(appointment: Appointment, { me, now, formats }: Acting): Action[] {
  const ways = ['move' as const, ...formatActions(appointment.format, formats)]
  switch (appointment.status) {
    case 'BOOKED':
      return attendanceActions(appointment, ways, now)
    case 'REQUESTED':
      return ['approve', 'decline', ...(isOwnedBy(appointment, me) ? [] : ['take-on' as const]), ...ways]
    case 'HELD':
    case 'CANCELLED':
    case 'RELEASED':
    case 'EXPIRED':
      return []
  }
}

function attendanceActions(appointment: Appointment, ways: readonly Action[], now: number): Action[] {
  switch (appointment.attendance ?? 'EXPECTED') {
    case 'ARRIVED':
      return ['fulfil', 'no-show', 'expect']
    case 'NO_SHOW':
      return ['arrive', 'expect']
    case 'FULFILLED':
      return ['expect']
    case 'EXPECTED':
      return [...(mayAttend(appointment, now) ? ['arrive' as const, 'no-show' as const] : []), ...ways, 'cancel']
  }
}

const HOUR = 3_600_000

/** Whether somebody came is noted from an hour before, as the service takes it; nobody came or missed tomorrow. */
export function mayAttend({ start }: { readonly start: string }, now: number): boolean {
  return now >= Date.parse(start) - HOUR
}

/** What takes a note back to how it stood before; a note that took one back has no way back of its own. */
export function wayBackFrom(action: Attending, before: Appointment['attendance']): Attending | undefined {
  if (action === 'expect') return undefined
  if (before === 'ARRIVED') return 'arrive'
  return before === 'NO_SHOW' ? 'no-show' : 'expect'
}

export const formatTo: Record<ToFormat, Format> = { 'make-call': 'PHONE', 'make-video': 'VIDEO', 'make-visit': 'IN_PERSON' }
const toFormat: Record<Format, ToFormat> = { PHONE: 'make-call', VIDEO: 'make-video', IN_PERSON: 'make-visit' }

function formatActions(present: Format, formats: readonly Format[]): Action[] {
  return formats.filter((format) => format !== present).map((format) => toFormat[format])
}

function isOwnedBy({ request }: Appointment, me: Myself): boolean {
  return request?.owner !== undefined && isMe(request.owner, me)
}

/** While the service says that it can be, and the clock does not say otherwise. */
export function mayTakeBack({ status, undoUntil }: Appointment, now: number): boolean {
  return status === 'CANCELLED' && undoUntil !== undefined && Date.parse(undoUntil) > now
}
