import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { intake, notifications } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'
import { wishesOf } from '../model/reach'
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
    queryKey: ['desk', 'wishes', client],
    queryFn: async () => wishesOf(await valueOf(notifications.GET('/api/notifications/preferences', { params: { query: { client: client ?? '' } } }))),
    enabled: client !== undefined,
  })
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
