import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { lookAtChanges } from './changes'

describe('what a change may have made old', () => {
  it('is read again where it is shown', async () => {
    const queries = new QueryClient()
    let revision = 0
    const shown = new QueryObserver(queries, { queryKey: ['desk', 'appointment', 'one'], queryFn: () => (revision += 1) })
    const close = shown.subscribe(() => undefined)
    await shown.refetch()
    const before = revision

    await lookAtChanges(queries)

    expect(revision).toBe(before + 1)
    expect(shown.getCurrentResult().data).toBe(revision)
    close()
  })

  it('leaves nothing behind of an appointment that nobody looks at, and leaves the other days of the calendar', async () => {
    const queries = new QueryClient()
    queries.setQueryData(['desk', 'appointment', 'one'], 1)
    queries.setQueryData(['desk', 'calendar', 'today'], 1)

    await lookAtChanges(queries)

    expect(queries.getQueryData(['desk', 'appointment', 'one'])).toBeUndefined()
    expect(queries.getQueryData(['desk', 'calendar', 'today'])).toBe(1)
  })
})
