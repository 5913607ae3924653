import { useCallback, useState } from 'react'

/** A setting of this browser: kept as text, without anything about a client. */
export function useKept(storage: () => Storage, key: string, usual: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => read(storage, key) ?? usual)
  const keep = useCallback(
    (next: string) => {
      setValue(next)
      try {
        storage().setItem(key, next)
      } catch {
        // A browser that keeps nothing forgets it with the page; the page works the same.
      }
    },
    [key, storage],
  )
  return [value, keep]
}

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}

export const thisBrowser = () => window.localStorage
export const thisTab = () => window.sessionStorage
