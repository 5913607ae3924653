import { useState } from 'react'
import { dateOf, mondayOf, type LocalDate } from '@/platform/time/stamp'
import { dateIn } from '@/platform/time/zones'
import { useSlots } from '../api/practice'
import { oneForEachStart, timesOn, weekOf, withHeld } from '../model/days'
import type { Format, Slot } from '../model/types'
import { spanOf, weekAfter, weekBefore } from '../model/weeks'

export interface TimeSearch {
  readonly offering: string
  readonly format: Format | undefined
  readonly clinician: string | undefined
  readonly zone: string
}

/** Which week and which day are shown. Until a person pages, it is the week of the first open time. */
export function useWeek(search: TimeSearch, held: Slot | undefined, chosen: Slot | undefined) {
  const [picked, setPicked] = useState<{ week: LocalDate; day: LocalDate | undefined }>()
  const today = dateIn(search.zone, new Date())
  const span = spanOf(picked?.week ?? mondayOf(chosen === undefined ? today : dateOf(chosen.start)), today)
  const query = useSlots({ ...search, ...span })

  const slots = withHeld(oneForEachStart(query.data?.slots ?? []), held)
  const first = chosen ?? slots[0]
  const monday = picked?.week ?? mondayOf(first === undefined ? today : dateOf(first.start))
  const week = weekOf(monday, slots)
  const firstOpen = week.find(({ open }) => open > 0)?.date
  const wanted = picked?.day ?? (chosen === undefined ? undefined : dateOf(chosen.start))
  const day = week.some(({ date, open }) => date === wanted && open > 0) ? wanted : firstOpen
  const step = (to: LocalDate | undefined) => (to === undefined ? undefined : () => setPicked({ week: to, day: undefined }))

  return {
    query,
    slots,
    span,
    monday,
    week,
    day,
    parts: day === undefined ? [] : timesOn(day, slots),
    toDay: (to: LocalDate) => setPicked({ week: mondayOf(to), day: to }),
    earlier: step(weekBefore(monday, today)),
    later: step(weekAfter(monday, today)),
  }
}
