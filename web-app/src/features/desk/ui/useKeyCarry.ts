import { useEffect, type KeyboardEvent } from 'react'
import { COARSE, crossedBy, endingAt, FINE, mayMove, nudged, spotOf, type Spot } from '../model/carry'
import type { Tile } from '../model/entries'
import { useCarrying } from './carry-context'
import { useDesk } from './desk-context'

interface Carriable {
  readonly tiles: readonly Tile[]
  readonly tileOf: (key: string) => Tile | undefined
  /** A column over, by an arrow sideways; in a week's table also a row, by an arrow up or down. */
  readonly aside: (spot: Spot, dx: number, dy: number) => Spot
  readonly hasHours: boolean
}

const sideways: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** Moving by keys: M takes the focused tile in hand, arrows carry it, Enter puts it there, Esc lets go. True when a key was ours. */
export function useKeyCarry({ tiles, tileOf, aside, hasHours }: Carriable): (event: KeyboardEvent<HTMLElement>) => boolean {
  const { store, put } = useCarrying()
  const { keysOn } = useDesk()

  // Whatever takes the tile off the page takes it out of the hand.
  useEffect(() => () => store.carry(undefined), [store])

  function carry(tile: Tile, spot: Spot): void {
    store.carry({ grip: 'move', by: 'keys', tile, spot, crossing: crossedBy(spot, tiles, tile.entry.id).length > 0 })
  }

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const { carried } = store.get()
    if (carried?.by === 'keys' && carried.tile !== undefined) return carriedOn(event, carried.tile, carried.spot)
    const key = event.target instanceof HTMLElement ? event.target.dataset.tile : undefined
    const tile = key === undefined || event.key.toLowerCase() !== 'm' || !keysOn ? undefined : tileOf(key)
    if (tile === undefined || !mayMove(tile)) return false
    event.preventDefault()
    carry(tile, spotOf(tile))
    return true
  }

  function carriedOn(event: KeyboardEvent<HTMLElement>, tile: Tile, spot: Spot): boolean {
    const [dx, dy] = sideways[event.key] ?? [0, 0]
    if (event.key === 'Escape') store.carry(undefined)
    else if (event.key === 'Enter') put(tile, spot, 'keys')
    else if (event.shiftKey && dy !== 0 && hasHours) carry(tile, endingAt(spot, spot.to + dy * FINE))
    else if (dy !== 0 && hasHours) carry(tile, nudged(spot, dy * COARSE))
    else if (dx !== 0 || dy !== 0) carry(tile, aside(spot, dx, dy))
    else return leave(event)
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  /** Another key is not for what is in hand; Tab lets go, as it leaves the tile. */
  function leave(event: KeyboardEvent<HTMLElement>): boolean {
    if (event.key === 'Tab') store.carry(undefined)
    else if (event.key.length === 1) event.stopPropagation()
    return event.key !== 'Tab'
  }
}
