import { useCallback, useEffect, useRef } from 'react'
import type { Field } from '../model/booking'
import { focusFirst } from './focus'

const places: readonly (readonly [Field, selector: string])[] = [
  ['name', '[role="dialog"] [data-first]'],
  ['contact', '[role="dialog"] .who-contact input'],
  ['other', '[role="dialog"] .who-other input'],
  ['start', '[role="dialog"] :is(.free-times input, .no-free button)'],
]

/** Leads the keyboard to the first thing that is still missing, once it is there: free times come after a look. */
export function useGoTo(ready: boolean): (missing: Partial<Record<Field, string>>) => void {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (ready && wanted.current !== undefined && focusFirst(wanted.current)) wanted.current = undefined
  })
  return useCallback((missing) => {
    const [, selector] = places.find(([field]) => missing[field] !== undefined) ?? []
    // What is on the page already takes the focus now; the rest after the next look.
    wanted.current = selector
    if (selector !== undefined && missing.start !== '' && focusFirst(selector)) wanted.current = undefined
  }, [])
}
