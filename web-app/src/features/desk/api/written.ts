import { useQuery } from '@tanstack/react-query'
import { intake } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'

/**
 * What a client wrote. Each call is written down and shown to them by day: nothing asks again by itself, and the page's memory
 * keeps nothing of it once nobody looks.
 */
export function useWritten(client: string, mayAsk: boolean) {
  return useQuery({
    queryKey: ['written', client],
    queryFn: () => valueOf(intake.GET('/api/intake/clients/{id}/answers', { params: { path: { id: client } } })),
    enabled: mayAsk,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  })
}
