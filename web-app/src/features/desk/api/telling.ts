import { settle } from '@/platform/http/call'
import { outcomeOf, type Outcome } from '../model/outcome'
import type { Appointment } from '../model/standing'
import { ask } from './soon'

/** How a change that is still waiting to be told is told after all: the same command once more, with nothing new but this. */
export async function tellOf({ id, revision, status, start, clinician, overrides = [] }: Appointment, tell: 'NOW' | 'NO'): Promise<Outcome<Appointment>> {
  const path = `/api/scheduling/appointments/${encodeURIComponent(id)}`
  const place = { start, clinician, ...(overrides.length === 0 ? {} : { override: overrides }) }
  const call = status === 'CANCELLED' ? ask<Appointment>('POST', `${path}/cancel`, { body: { tell }, ifMatch: revision }) : ask<Appointment>('POST', `${path}/reschedule`, { body: { ...place, tell }, ifMatch: revision })
  return outcomeOf(await settle(call))
}
