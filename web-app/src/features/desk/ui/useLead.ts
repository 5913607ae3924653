import { useEffect, useRef, type RefObject } from 'react'

/**
 * Leads the keyboard to the first free time once it is there. Meanwhile the focus stands on the box around it: a button that
 * was pressed and is gone must not hand it to whatever comes first in a dialog.
 */
export function useLead(box: RefObject<HTMLElement | null>, ready: boolean): () => void {
  const wanted = useRef(false)
  useEffect(() => {
    if (!wanted.current || !ready) return
    const first = box.current?.querySelector<HTMLElement>('.free-times input')
    if (first === null || first === undefined) return
    wanted.current = false
    first.focus()
  })
  return () => {
    wanted.current = true
    box.current?.focus()
  }
}
