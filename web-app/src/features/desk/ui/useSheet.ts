import { useDesk } from './desk-context'
import { useWide } from './useWide'

/** Whether something is open as a sheet over the page: what was just done is told on it then, for it hides the page. */
export function useSheet(): boolean {
  const wide = useWide()
  return useDesk().place.opened.kind !== 'nothing' && !wide
}
