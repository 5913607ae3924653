import type { components } from '@/generated/scheduling'
import { isMe, type Myself } from './who'

export type Appointment = components['schemas']['Appointment']

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
  if (appointment.confirmed && appointment.status !== 'CANCELLED') tags.push({ word: 'Confirmed', tone: 'plain' })
  if (attendance !== undefined) tags.push(attendance)
  if (appointment.overrides?.includes('LIMITS') === true) tags.push({ word: 'Outside the usual limits', tone: 'plain' })
  if (appointment.overrides?.includes('OVERLAP') === true) tags.push({ word: 'Overlaps', tone: 'look' })
  return tags
}

/** What the desk can do next; only what the service will take. */
export type Action = 'approve' | 'take-on' | 'decline' | 'arrive' | 'no-show' | 'fulfil' | 'move' | 'make-call' | 'make-video' | 'cancel'

export const actionWord: Record<Action, string> = {
  approve: 'Say yes',
  'take-on': 'Take it on',
  decline: 'Say no…',
  arrive: 'Arrived',
  'no-show': 'Didn’t come',
  fulfil: 'Took place',
  move: 'Move',
  'make-call': 'Make it a call',
  'make-video': 'Make it video',
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
  move: 'Move it',
  'make-call': 'Make it a call',
  'make-video': 'Make it video',
  cancel: 'Cancel it',
}

/** `me` already has it: taking it on again would change nothing. */
export function actionsFor(appointment: Appointment, me: Myself): Action[] {
  switch (appointment.status) {
    case 'BOOKED':
      return attendanceActions(appointment)
    case 'REQUESTED':
      return ['approve', 'decline', ...(isOwnedBy(appointment, me) ? [] : ['take-on' as const]), 'move', formatAction(appointment)]
    case 'HELD':
    case 'CANCELLED':
    case 'RELEASED':
    case 'EXPIRED':
      return []
  }
}

function attendanceActions(appointment: Appointment): Action[] {
  switch (appointment.attendance ?? 'EXPECTED') {
    case 'ARRIVED':
      return ['fulfil', 'no-show']
    case 'NO_SHOW':
      return ['arrive']
    case 'FULFILLED':
      return []
    case 'EXPECTED':
      return ['arrive', 'no-show', 'move', formatAction(appointment), 'cancel']
  }
}

function isOwnedBy({ request }: Appointment, me: Myself): boolean {
  return request?.owner !== undefined && isMe(request.owner, me)
}

/** While the service says that it can be, and the clock does not say otherwise. */
export function mayTakeBack({ status, undoUntil }: Appointment, now: number): boolean {
  return status === 'CANCELLED' && undoUntil !== undefined && Date.parse(undoUntil) > now
}

function formatAction(appointment: Appointment): Action {
  return appointment.format === 'PHONE' ? 'make-video' : 'make-call'
}
