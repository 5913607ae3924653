import { useQuery } from '@tanstack/react-query'
import type { paths } from '@/generated/intake'
import { intake } from '@/platform/http/api'
import { settle, valueOf, type Call } from '@/platform/http/call'

type Said = paths['/api/intake/clients/{id}/readers']['post']['requestBody']['content']['application/json']
export type Agreed = Said['agreed']

/** Who reads what a client wrote; the desk learns names and since when, and nothing of what it is. */
export function useReaders(client: string) {
  return useQuery({
    queryKey: ['desk', 'readers', client],
    queryFn: () => valueOf(intake.GET('/api/intake/clients/{id}/readers', { params: { path: { id: client } } })),
  })
}

/** A no and an end count at once; a yes only after the number that we have was rung. The client is told of it. */
export function recordAgreement(client: string, clinician: string, agreed: Agreed): Promise<Call<unknown>> {
  const body: Said = { clinician, agreed, ...(agreed === 'YES' ? { rangStoredNumber: true } : {}) }
  return settle(intake.POST('/api/intake/clients/{id}/readers', { params: { path: { id: client } }, body }))
}
