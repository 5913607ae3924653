import { QueryClient } from '@tanstack/react-query'
import { worthRetrying } from '../http/call'

/** Kept in memory only: what a client reads here never lies in the browser's storage. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // A page without a line says so, instead of waiting in silence; it asks again by itself when the line is back.
      queries: { networkMode: 'always', refetchOnReconnect: true, retry: worthRetrying, staleTime: 15_000, gcTime: 5 * 60_000 },
      mutations: { retry: false },
    },
  })
}
