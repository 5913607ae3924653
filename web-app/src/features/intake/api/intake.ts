import { useQuery } from '@tanstack/react-query'
import { intake } from '@/platform/http/api'
import { settle, valueOf, type Failure } from '@/platform/http/call'
import { wordsFor } from '@/platform/problem/words'
import type { SendOutcome } from '../model/outbox'
import type { Unsent } from '../model/queue'
import { readSupport } from '../model/support'

export const responseKey = (id: string) => ['intake-response', id] as const

export function usePackets(enabled: boolean) {
  return useQuery({
    queryKey: ['packets'],
    queryFn: () => valueOf(intake.GET('/api/intake/packets')),
    enabled,
    // Right after a booking the questions may take a moment to be there.
    refetchInterval: ({ state }) => (state.data?.length === 0 && state.dataUpdateCount < 10 ? 2_000 : false),
  })
}

/** Read once: from then on this page knows the answers best, so nothing is fetched over what is being typed. */
export function useResponse(id: string) {
  return useQuery({
    queryKey: responseKey(id),
    queryFn: () => valueOf(intake.GET('/api/intake/responses/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

/** `keepalive`: an answer that is on its way arrives even when the page is left. */
export async function sendAnswer({ response, linkId, given, basedOn, readers }: Unsent): Promise<SendOutcome> {
  const body = { ...given, ...(basedOn === undefined ? {} : { basedOn }), ...(readers === undefined ? {} : { readers }) }
  const call = await settle(
    intake.PUT('/api/intake/responses/{id}/answers/{linkId}', { params: { path: { id: response, linkId } }, body, keepalive: true }),
  )
  if (call.kind === 'ok') {
    const { savedAt, revision, beside = [], progress } = call.value
    return { kind: 'saved', savedAt, revision, beside, progress, support: readSupport(call.value) }
  }
  if (call.kind === 'unreachable' || call.problem.status >= 500 || call.problem.status === 429) return { kind: 'unreachable' }
  if (call.problem.status === 401 || call.problem.status === 403) return { kind: 'locked' }
  const { title, next } = wordsFor(call)
  return { kind: 'refused', words: `${title} ${next}` }
}

export type SubmitOutcome = { readonly kind: 'submitted'; readonly next: string } | { readonly kind: 'failed'; readonly failure: Failure }

export async function submit(id: string): Promise<SubmitOutcome> {
  const call = await settle(intake.POST('/api/intake/responses/{id}/submit', { params: { path: { id } } }))
  return call.kind === 'ok' ? { kind: 'submitted', next: call.value.next } : { kind: 'failed', failure: call }
}
