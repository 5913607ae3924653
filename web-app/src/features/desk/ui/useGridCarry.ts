import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import type { Spot, Under } from '../model/carry'
import type { Hours } from '../model/hours'
import { useCarrying } from './carry-context'
import { PointerCarry, type Surface } from './pointer-carry'
import { SCALE, type GridColumn } from './TimeGrid'
import { useKeyCarry } from './useKeyCarry'

/** Moving, lengthening and drawing in a grid with hours. */
export function useGridCarry(grid: RefObject<HTMLElement | null>, columns: readonly GridColumn[], hours: Hours) {
  const carrying = useCarrying()
  const tiles = columns.flatMap((column) => column.tiles)
  const tileOf = (key: string) => tiles.find((tile) => tile.key === key)

  const onKey = useKeyCarry({ tiles, tileOf, hasHours: true, aside: (spot, dx) => beside(columns, spot, dx) })

  function onPointerDown({ nativeEvent }: PointerEvent): void {
    if (grid.current === null) return
    const surface: Surface = { scroller: grid.current, tiles, tileOf, under: underGrid(grid.current, columns, hours) }
    PointerCarry.begin(nativeEvent, surface, carrying)
  }

  return { onPointerDown, onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKey(event) }
}

function beside(columns: readonly GridColumn[], spot: Spot, dx: number): Spot {
  const at = columns.findIndex((column) => column.clinician === spot.clinician && column.date === spot.date)
  const next = columns[at + dx]
  return next === undefined ? spot : { ...spot, clinician: next.clinician, date: next.date }
}

/** Measured once a press; afterwards only how far the grid has been scrolled is asked. */
function underGrid(grid: HTMLElement, columns: readonly GridColumn[], hours: Hours): (x: number, y: number) => Under | undefined {
  const frame = grid.getBoundingClientRect()
  const bodies = [...grid.querySelectorAll('.column-body')].map((body) => body.getBoundingClientRect())
  const rights = bodies.map((body) => body.right - frame.left + grid.scrollLeft)
  const top = (bodies[0]?.top ?? 0) - frame.top + grid.scrollTop
  return (x, y) => {
    const across = x - frame.left + grid.scrollLeft
    const right = rights.findIndex((edge) => across < edge)
    const column = columns[right === -1 ? columns.length - 1 : right]
    if (column === undefined) return undefined
    return { clinician: column.clinician, date: column.date, minutes: hours.from + (y - frame.top + grid.scrollTop - top) / SCALE }
  }
}
