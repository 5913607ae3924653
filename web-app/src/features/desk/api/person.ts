import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { intake, notifications } from '@/platform/http/api'
import { settle, valueOf, type Call } from '@/platform/http/call'
import { wishesOf, type Preferences } from '../model/reach'
import type { WishChange } from '../model/wishing'
import { LOOK_AGAIN } from './looking'

/** By the beginning of a name, or a whole address or number. What is looked for never enters an address of a page. */
export function usePeople(words: string) {
  const query = words.trim()
  return useQuery({
    queryKey: ['desk', 'people', query],
    queryFn: () => valueOf(intake.GET('/api/intake/clients', { params: { query: { query } } })),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  })
}

export function usePerson(id: string) {
  return useQuery({
    queryKey: ['desk', 'person', id],
    queryFn: () => valueOf(intake.GET('/api/intake/clients/{id}', { params: { path: { id } } })),
  })
}

/** How this person may be reached. */
export function useWishes(client: string | undefined) {
  return useQuery({
    queryKey: wishesKey(client),
    queryFn: async () => knownOf(await asked(notifications.GET('/api/notifications/preferences', { params: { query: { client: client ?? '' } } }))),
    enabled: client !== undefined,
  })
}

export const wishesKey = (client: string | undefined) => ['desk', 'wishes', client] as const

/** Wishes, and the revision that a change is made from. */
export interface KnownWishes {
  readonly wishes: Preferences
  readonly revision: number
}

export async function changeWishes(client: string, revision: number, body: WishChange): Promise<Call<KnownWishes>> {
  const params = { query: { client }, header: { 'If-Match': `"${revision}"` } }
  let read: Response | undefined
  const call = await settle(
    notifications.PUT('/api/notifications/preferences', { params, body }).then((answer) => {
      read = answer.response
      return answer
    }),
  )
  return call.kind === 'ok' ? { kind: 'ok', value: knownOf({ value: call.value, response: read }) } : call
}

async function asked<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<{ value: T; response: Response | undefined }> {
  let response: Response | undefined
  const value = await valueOf(
    answer.then((said) => {
      response = said.response
      return said
    }),
  )
  return { value, response }
}

function knownOf({ value, response }: { value: Parameters<typeof wishesOf>[0]; response: Response | undefined }): KnownWishes {
  return { wishes: wishesOf(value), revision: Number(/\d+/.exec(response?.headers.get('ETag') ?? '')?.[0] ?? 0) }
}

/** How far intake is; staff get progress only. */
export function usePackets(client: string | undefined) {
  return useQuery({
    queryKey: ['desk', 'packets', client],
    queryFn: () => valueOf(intake.GET('/api/intake/packets', { params: { query: { client: [client ?? ''] } } })),
    enabled: client !== undefined,
    refetchInterval: LOOK_AGAIN,
  })
}

/** What was sent about an appointment, when, where, and how it ended. */
export function useDeliveries(appointment: string, every = LOOK_AGAIN) {
  return useQuery({
    queryKey: ['desk', 'deliveries', appointment],
    queryFn: () => valueOf(notifications.GET('/api/notifications/deliveries', { params: { query: { appointment } } })),
    refetchInterval: every,
  })
}
