import { useQuery } from '@tanstack/react-query'
import type { components } from '@/generated/scheduling'
import { scheduling } from '@/platform/http/api'
import { settle, valueOf } from '@/platform/http/call'
import { outcomeOf, type Outcome } from '../model/outcome'

export type TimeOff = components['schemas']['TimeOff']
export type NewTimeOff = components['schemas']['NewTimeOff']

export async function blockTime(body: NewTimeOff, key: string): Promise<Outcome<TimeOff>> {
  const call = scheduling.POST('/api/scheduling/time-off', { params: { header: { 'Idempotency-Key': key } }, body })
  return outcomeOf(await settle(call))
}

export async function giveBack(id: string): Promise<Outcome<undefined>> {
  return outcomeOf(await settle(scheduling.DELETE('/api/scheduling/time-off/{id}', { params: { path: { id } } })))
}

/** The appointments that stand inside it, asked live. */
export function useAffected(id: string) {
  return useQuery({
    queryKey: ['desk', 'affected', id],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/time-off/{id}/affected', { params: { path: { id } } })),
  })
}
