import { useQuery, type QueryClient } from '@tanstack/react-query'
import { scheduling } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'
import type { components } from '@/generated/scheduling'
import type { PlainDate } from '../model/dates'
import { withAnswer } from '../model/entries'
import type { Opening } from '../model/opening'
import type { Appointment } from '../model/standing'
import { useLookAgain } from './looking'

type Read = components['schemas']['Calendar'] & Opening

const calendarKey = ['desk', 'calendar'] as const

/** Everything in the calendars from one date to another, both inclusive, in `zone`. Shown as it was while asking again. */
export function useCalendar(from: PlainDate, to: PlainDate, zone: string) {
  const refetchInterval = useLookAgain()
  return useQuery({
    queryKey: [...calendarKey, from, to, zone],
    // Hours and holidays come with the calendar from the release on that has them in its contract.
    queryFn: async (): Promise<Read> => valueOf(scheduling.GET('/api/scheduling/calendar', { params: { query: { from, to, zone } } })),
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
