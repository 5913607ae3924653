import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(min-width: 1200px)')

/** Whether the panel has room beside the calendar; the same width as in desk.css. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => query.matches,
  )
}
