import { useQuery } from '@tanstack/react-query'
import { settle, valueOf, type Call } from '@/platform/http/call'
import { ask } from './soon'

/** Who reads what a client wrote; the desk learns names and since when, and nothing of what it is. */
export interface Reader {
  readonly clinician: string
  readonly name: string
  readonly since: string
  readonly until?: string
}

export type Agreed = 'YES' | 'NO' | 'ENDED'

export function useReaders(client: string) {
  return useQuery({
    queryKey: ['desk', 'readers', client],
    queryFn: () => valueOf(ask<{ readonly readers: readonly Reader[] }>('GET', pathOf(client))),
  })
}

/** A no and an end count at once; a yes only after the number that we have was rung. The client is told of it. */
export function recordAgreement(client: string, clinician: string, agreed: Agreed): Promise<Call<unknown>> {
  return settle(ask('POST', pathOf(client), { body: { clinician, agreed, ...(agreed === 'YES' ? { rangStoredNumber: true } : {}) } }))
}

const pathOf = (client: string) => `/api/intake/clients/${encodeURIComponent(client)}/readers`
