import { bearer, scheduling } from '@/platform/http/api'
import { settle, type Failure } from '@/platform/http/call'

export type CalendarFileOutcome = { readonly kind: 'file'; readonly text: string } | { readonly kind: 'failed'; readonly failure: Failure }

/** The token goes in a header, so the file is fetched and handed over, not linked to. */
export async function readCalendarFile(id: string, token: string | undefined): Promise<CalendarFileOutcome> {
  const call = await settle(
    scheduling.GET('/api/scheduling/appointments/{id}/calendar.ics', {
      params: { path: { id } },
      headers: token === undefined ? {} : bearer(token),
      parseAs: 'text',
    }),
  )
  return call.kind === 'ok' ? { kind: 'file', text: call.value } : { kind: 'failed', failure: call }
}
