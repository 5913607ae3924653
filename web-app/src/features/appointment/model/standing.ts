import type { components } from '@/generated/scheduling'
import { clockOfDay, dateOf, longDate, weekday } from '@/platform/time/stamp'

type Appointment = components['schemas']['Appointment']
type Format = components['schemas']['Format']

/** How an appointment stands for the person whose it is. */
export type Standing = 'coming' | 'asked-for' | 'cancelled' | 'over'

export function standingOf({ status, end }: Pick<Appointment, 'status' | 'end'>, now: Date): Standing {
  switch (status) {
    case 'CANCELLED':
    case 'RELEASED':
    case 'EXPIRED':
      return 'cancelled'
    case 'HELD':
    case 'REQUESTED':
      return Date.parse(end) < now.getTime() ? 'over' : 'asked-for'
    case 'BOOKED':
      return Date.parse(end) < now.getTime() ? 'over' : 'coming'
  }
}

/** The smaller step beside moving and cancelling: a call instead of the camera; from a call, back to the camera. */
export function otherFormat(format: Format, offered: readonly Format[]): Format | undefined {
  const wanted: Format = format === 'PHONE' ? 'VIDEO' : 'PHONE'
  return offered.includes(wanted) ? wanted : undefined
}

export const makeIt: Record<Format, string> = { PHONE: 'Make it a call', VIDEO: 'Make it video', IN_PERSON: 'Meet in person' }
export const itIsNow: Record<Format, string> = { PHONE: 'It’s a phone call now.', VIDEO: 'It’s by video now.', IN_PERSON: 'You meet in person now.' }
export const backTo: Record<Format, string> = { PHONE: 'Back to a call', VIDEO: 'Back to video', IN_PERSON: 'Back to in person' }

/** `Tuesday, November 24, 5:00 pm` */
export function whenOf(start: string): string {
  return `${longDate(dateOf(start))}, ${clockOfDay(start)}`
}

/** `Tuesday 5:00 pm`, where the person knows which one. */
export function shortWhenOf(start: string): string {
  return `${weekday(dateOf(start))} ${clockOfDay(start)}`
}

export interface MyTimes<A> {
  readonly coming: readonly A[]
  readonly before: readonly A[]
}

/** What comes, soonest first; what was or is cancelled, newest first. */
export function sortTimes<A extends Pick<Appointment, 'status' | 'start' | 'end'>>(all: readonly A[], now: Date): MyTimes<A> {
  const comes = (one: A): boolean => ['coming', 'asked-for'].includes(standingOf(one, now))
  const byStart = (a: A, b: A): number => Date.parse(a.start) - Date.parse(b.start)
  return { coming: all.filter(comes).sort(byStart), before: all.filter((one) => !comes(one)).sort((a, b) => byStart(b, a)) }
}
