import { addDays, dateOf, mondayOf, partOfDay, type LocalDate, type PartOfDay } from '@/platform/time/stamp'
import type { Slot } from './types'

export interface PartWithTimes {
  readonly part: PartOfDay
  readonly slots: readonly Slot[]
}

const byStart = (a: Slot, b: Slot): number => Date.parse(a.start) - Date.parse(b.start)

/** One time once: with "First available" several clinicians may be free at it; the first one listed gets it. */
export function oneForEachStart(slots: readonly Slot[]): readonly Slot[] {
  const byStart = new Map<string, Slot>()
  for (const slot of slots) if (!byStart.has(slot.start)) byStart.set(slot.start, slot)
  return [...byStart.values()]
}

/** The day's times under Morning, Afternoon and Evening; parts without times are left out. */
export function timesOn(date: LocalDate, slots: readonly Slot[]): readonly PartWithTimes[] {
  const parts = new Map<PartOfDay, Slot[]>()
  for (const slot of slots) {
    if (dateOf(slot.start) !== date) continue
    const part = partOfDay(slot.start)
    parts.set(part, [...(parts.get(part) ?? []), slot])
  }
  return [...parts].map(([part, found]) => ({ part, slots: found }))
}

export interface WeekDay {
  readonly date: LocalDate
  /** How many times are open; none means that the day cannot be chosen. */
  readonly open: number
}

/** Monday to Sunday of the week that the date lies in. */
export function weekOf(date: LocalDate, slots: readonly Slot[]): readonly WeekDay[] {
  const monday = mondayOf(date)
  return Array.from({ length: 7 }, (_, index) => {
    const day = addDays(monday, index)
    return { date: day, open: slots.filter((slot) => dateOf(slot.start) === day).length }
  })
}

/** The times nearest to one that went, in order of time. */
export function closeTo(start: string, slots: readonly Slot[], howMany = 4): readonly Slot[] {
  const at = Date.parse(start)
  const distance = (slot: Slot): number => Math.abs(Date.parse(slot.start) - at)
  return slots
    .filter((slot) => distance(slot) > 0)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, howMany)
    .sort(byStart)
}

/** The held time is taken for everybody, so it is missing in the list: for the one who holds it, it is there. */
export function withHeld(slots: readonly Slot[], held: Slot | undefined): readonly Slot[] {
  if (held === undefined || slots.some((slot) => Date.parse(slot.start) === Date.parse(held.start))) return slots
  return [...slots, held].sort(byStart)
}
