import { useQuery, type QueryClient } from '@tanstack/react-query'
import { scheduling } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'
import type { components } from '@/generated/scheduling'
import type { PlainDate } from '../model/dates'
import { withAnswer } from '../model/entries'
import type { Appointment } from '../model/standing'
import { useLookAgain } from './looking'

const calendarKey = ['desk', 'calendar'] as const

/** Everything in the calendars from one date to another, both inclusive, in `zone`. Shown as it was while asking again. */
export function useCalendar(from: PlainDate, to: PlainDate, zone: string) {
  const refetchInterval = useLookAgain()
  return useQuery({
    queryKey: [...calendarKey, from, to, zone],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/calendar', { params: { query: { from, to, zone } } })),
    refetchInterval,
  })
}

/** What the service just said stands in the calendar at once; looking again follows. */
export function showAnswer(queries: QueryClient, now: Appointment): void {
  queries.setQueriesData<components['schemas']['Calendar']>({ queryKey: calendarKey }, (calendar) =>
    calendar === undefined ? undefined : { ...calendar, entries: withAnswer(calendar.entries, now) },
  )
}

export function lookAgain(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ['desk'] })
}
