import { useQuery } from '@tanstack/react-query'
import { valueOf } from '@/platform/http/call'
import type { Written } from '../model/written'
import { ask } from './soon'

/**
 * What a client wrote. Each call is written down and shown to them by day: nothing asks again by itself, and the page's memory
 * keeps nothing of it once nobody looks.
 */
export function useWritten(client: string, mayAsk: boolean) {
  return useQuery({
    queryKey: ['written', client],
    queryFn: () => valueOf(ask<Written>('GET', `/api/intake/clients/${encodeURIComponent(client)}/answers`)),
    enabled: mayAsk,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  })
}
