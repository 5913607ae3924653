import type { QueryClient } from '@tanstack/react-query'
import type { Ears, Source } from '../model/following'

/** What a change in the calendars may have made old. Not what a form stands on: free times, people, how they may be reached. */
const followed = ['calendar', 'appointment', 'appointments-of', 'requests', 'history', 'affected', 'deliveries']

/** The service's own stream of changes. A browser would open it again after three seconds; we do it at once. */
export function openChanges(ears: Ears): Source {
  const source = new EventSource('/api/scheduling/calendar/changes')
  source.addEventListener('hello', ears.hello)
  source.addEventListener('change', ears.change)
  source.addEventListener('error', () => {
    source.close()
    ears.lost()
  })
  return { close: () => source.close() }
}

/**
 * Reads again what is shown of it; the rest is read when it is shown. An appointment that nobody looks at is forgotten: who
 * opens it and is quick would else act on what it was, and be told that somebody changed it first.
 */
export function lookAtChanges(queries: QueryClient): Promise<void> {
  queries.removeQueries({ queryKey: ['desk', 'appointment'], type: 'inactive' })
  return queries.invalidateQueries({ predicate: ({ queryKey: [scope, kind] }) => scope === 'desk' && followed.includes(String(kind)) })
}
