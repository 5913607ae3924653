import { QueryClient } from '@tanstack/react-query'
import { worthRetrying } from '../http/call'

/** Kept in memory only: what a client reads here never lies in the browser's storage. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 15_000, gcTime: 5 * 60_000 },
      mutations: { retry: false },
    },
  })
}
