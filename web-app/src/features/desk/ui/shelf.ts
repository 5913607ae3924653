import { useState } from 'react'
import { useDesk } from './desk-context'

/** What was typed into forms that were closed, until it is sent or somebody starts over. In this page's memory and nowhere else. */
export class Shelf {
  private readonly kept = new Map<string, unknown>()

  get(key: string): unknown {
    return this.kept.get(key)
  }

  put(key: string, value: unknown): void {
    this.kept.set(key, value)
  }

  /** Everything of one form: `new` forgets `new.who`, and leaves `new:p1.who`. */
  forget(form: string): void {
    for (const key of [...this.kept.keys()]) if (key === form || key.startsWith(`${form}.`)) this.kept.delete(key)
  }
}

/** State of a form that outlives its closing; each key holds one type for good. */
export function useShelved<T>(key: string, usual: () => T): readonly [T, (change: (before: T) => T) => void] {
  const { shelf } = useDesk()
  const [value, setValue] = useState(() => (shelf.get(key) as T | undefined) ?? usual())
  return [
    value,
    (change) =>
      setValue((before) => {
        const now = change(before)
        shelf.put(key, now)
        return now
      }),
  ]
}
