import type { components } from '@/generated/scheduling'
import type { PlainDate } from './dates'
import { wallTime, type WallTime } from './zoned'

export type Slot = components['schemas']['Slot']

/** A free time on the desk's wall. */
export interface FreeTime {
  readonly start: string
  readonly clinician: string
  readonly wall: WallTime
}

export function freeTimes(slots: readonly Slot[], zone: string): FreeTime[] {
  return slots.map(({ start, clinician }) => ({ start, clinician, wall: wallTime(start, zone) }))
}

/** Those of one date; where several people are free at once, each. */
export function onDate(times: readonly FreeTime[], date: PlainDate): FreeTime[] {
  return times.filter((time) => time.wall.date === date)
}

/** The dates that have any, in order. */
export function datesWith(times: readonly FreeTime[]): PlainDate[] {
  return [...new Set(times.map((time) => time.wall.date))].sort()
}

/** The free times closest to a start that could not be had, in the order of the clock. */
export function closeTo(times: readonly FreeTime[], start: string, most: number): FreeTime[] {
  const wanted = Date.parse(start)
  return [...times]
    .filter((time) => Date.parse(time.start) !== wanted)
    .sort((a, b) => Math.abs(Date.parse(a.start) - wanted) - Math.abs(Date.parse(b.start) - wanted))
    .slice(0, most)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
}
