import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { stepFrom, type Direction, type Step } from '../model/steps'
import { focusFirst } from './focus'

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

/** One tile is in the tab order; arrows lead to the others. `current` is that tile: the last one focused, else the entry. */
export function useTileKeys(columns: readonly (readonly Step[])[], entry: string | undefined) {
  const [last, setLast] = useState<string>()
  const present = last !== undefined && columns.some((steps) => steps.some((step) => step.key === last))

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const direction = directions[event.key]
    const at = keyOf(event.target)
    if (direction === undefined || at === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const next = stepFrom(columns, at, direction)
    event.preventDefault()
    if (next !== undefined) focusFirst(`[data-tile="${CSS.escape(next)}"]`)
  }

  function onFocus(event: FocusEvent<HTMLElement>): void {
    const at = keyOf(event.target)
    if (at !== undefined) setLast(at)
  }

  return { current: present ? last : entry, onKeyDown, onFocus }
}

function keyOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.tile : undefined
}
