import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { CallFailed } from '@/platform/http/call'
import { sessionKey, type Session } from '@/platform/session/session'

/** A session that ended while the desk stood open takes the names off the screen: the first 401 to a look clears all. */
export function useSessionEnd(): void {
  const queries = useQueryClient()
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ query, type }) => {
        const [scope] = query.queryKey as readonly unknown[]
        if (type !== 'updated' || (scope !== 'desk' && scope !== 'written')) return
        const error: unknown = query.state.error
        if (!(error instanceof CallFailed) || error.call.kind !== 'problem' || error.call.problem.status !== 401) return
        queries.setQueryData(sessionKey, (): Session => ({ kind: 'nobody' }))
        for (const read of ['desk', 'written']) queries.removeQueries({ queryKey: [read] })
      }),
    [queries],
  )
}
