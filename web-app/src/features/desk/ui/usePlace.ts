import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readPlace, searchOf, type Opened, type Place } from '../model/place'

/** Where the desk is, kept in the address, so that back and reload work. */
export function usePlace() {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const place = useMemo(() => readPlace(search), [search])
  const opener = useRef<HTMLElement | null>(null)

  const go = useCallback(
    (change: Partial<Place>) => {
      const next = searchOf({ ...readPlace(window.location.search), ...change })
      if (next !== window.location.search) navigate(path + next, { replace: change.opened === undefined && change.whose === undefined })
    },
    [navigate, path],
  )

  const open = useCallback(
    (opened: Opened) => {
      if (document.activeElement instanceof HTMLElement && document.activeElement.closest('.panel') === null) opener.current = document.activeElement
      go({ opened })
    },
    [go],
  )

  /** Closing gives the focus back to where it came from. */
  const close = useCallback(() => {
    if (readPlace(window.location.search).opened.kind === 'nothing') return
    go({ opened: { kind: 'nothing' } })
    if (opener.current?.isConnected === true) opener.current.focus()
    opener.current = null
  }, [go])

  return { place, go, open, close }
}
