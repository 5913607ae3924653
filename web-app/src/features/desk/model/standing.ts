import type { components } from '@/generated/scheduling'

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
  if (appointment.confirmed) tags.push({ word: 'Confirmed', tone: 'plain' })
  if (attendance !== undefined) tags.push(attendance)
  if (appointment.overrides?.includes('LIMITS') === true) tags.push({ word: 'Outside the usual limits', tone: 'plain' })
  if (appointment.overrides?.includes('OVERLAP') === true) tags.push({ word: 'Overlaps', tone: 'look' })
  return tags
}

/** What the desk can do next; only what the service will take. */
export type Action = 'arrive' | 'no-show' | 'fulfil' | 'move' | 'make-call' | 'make-video' | 'cancel'

export const actionWord: Record<Action, string> = {
  arrive: 'Arrived',
  'no-show': 'Didn’t come',
  fulfil: 'Took place',
  move: 'Move',
  'make-call': 'Make it a call',
  'make-video': 'Make it a video',
  cancel: 'Cancel…',
}

/** The same, as what somebody was about to do. */
export const actionDoes: Record<Action, string> = {
  arrive: 'Note that they arrived',
  'no-show': 'Note that they didn’t come',
  fulfil: 'Note that it took place',
  move: 'Move it',
  'make-call': 'Make it a call',
  'make-video': 'Make it a video',
  cancel: 'Cancel it',
}

export function actionsFor(appointment: Appointment): Action[] {
  switch (appointment.status) {
    case 'BOOKED':
      return attendanceActions(appointment)
    case 'REQUESTED':
      return ['move', formatAction(appointment), 'cancel']
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

function formatAction(appointment: Appointment): Action {
  return appointment.format === 'PHONE' ? 'make-video' : 'make-call'
}
