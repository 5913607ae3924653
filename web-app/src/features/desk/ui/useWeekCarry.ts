import type { PointerEvent, RefObject } from 'react'
import type { Spot, Under } from '../model/carry'
import type { PlainDate } from '../model/dates'
import type { Tile } from '../model/entries'
import { useCarrying } from './carry-context'
import type { Clinician } from './desk-context'
import { PointerCarry, type Surface } from './pointer-carry'
import { useKeyCarry } from './useKeyCarry'

/** Moving in a week's table: to another day or to somebody else; the time of day stays. */
export function useWeekCarry(scroller: RefObject<HTMLElement | null>, days: readonly PlainDate[], people: readonly Clinician[], tiles: readonly Tile[]) {
  const carrying = useCarrying()
  const tileOf = (key: string) => tiles.find((tile) => tile.key === key)
  const onKeyDown = useKeyCarry({ tiles, tileOf, hasHours: false, aside: (spot, dx, dy) => besideCell(days, people, spot, [dx, dy]) })

  function onPointerDown({ nativeEvent }: PointerEvent): void {
    if (scroller.current === null) return
    const surface: Surface = { scroller: scroller.current, tiles, tileOf, under: underTable(scroller.current, days, people) }
    PointerCarry.begin(nativeEvent, surface, carrying)
  }

  return { onPointerDown, onKeyDown }
}

function besideCell(days: readonly PlainDate[], people: readonly Clinician[], spot: Spot, [dx, dy]: readonly [number, number]): Spot {
  const date = days[days.indexOf(spot.date) + dx] ?? spot.date
  const clinician = people[people.findIndex((one) => one.id === spot.clinician) + dy]?.id ?? spot.clinician
  return { ...spot, date, clinician }
}

/** The edges of rows and columns, measured once a press. */
function underTable(scroller: HTMLElement, days: readonly PlainDate[], people: readonly Clinician[]): (x: number, y: number) => Under | undefined {
  const frame = scroller.getBoundingClientRect()
  const rights = [...scroller.querySelectorAll('.week-day')].map((head) => head.getBoundingClientRect().right - frame.left + scroller.scrollLeft)
  const bottoms = [...scroller.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().bottom - frame.top + scroller.scrollTop)
  return (x, y) => {
    const date = days[edgeAfter(rights, x - frame.left + scroller.scrollLeft)]
    const one = people[edgeAfter(bottoms, y - frame.top + scroller.scrollTop)]
    return date === undefined || one === undefined ? undefined : { clinician: one.id, date }
  }
}

function edgeAfter(edges: readonly number[], at: number): number {
  const found = edges.findIndex((edge) => at < edge)
  return found === -1 ? edges.length - 1 : found
}
