import { useQuery } from '@tanstack/react-query'
import type { components } from '@/generated/notifications'
import { notifications } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'
import type { Confirm } from '../model/types'

/** A message that would be sent, and when: computed by the planner that sends it. */
export type Announcement = components['schemas']['Announcement']

export interface Wanted {
  readonly start: string
  readonly zone: string
  readonly contact: 'EMAIL' | 'PHONE'
  readonly confirm: Confirm
  readonly approval: 'INSTANT' | 'REQUEST'
}

/** Undefined until the planner answered: what a page cannot know, it does not announce. */
export function useAnnounced(wanted: Wanted | undefined): readonly Announcement[] | undefined {
  return useQuery({
    queryKey: ['announced', wanted],
    queryFn: () => valueOf(notifications.GET('/api/notifications/preview', { params: { query: { for: 'booking', ...wanted } } })),
    enabled: wanted !== undefined,
    staleTime: Infinity,
  }).data
}
