import type { Tile } from './entries'

/** The hours that the grid shows, in minutes from midnight, on full hours. */
export interface Hours {
  readonly from: number
  readonly to: number
}

const USUAL: Hours = { from: 8 * 60, to: 19 * 60 }

/** The usual hours, widened for what lies outside them. Time off never widens: a day off would show the night. */
export function hoursOf(tiles: readonly Tile[]): Hours {
  let { from, to } = USUAL
  for (const tile of tiles) {
    if (tile.kind === 'out') continue
    from = Math.min(from, Math.floor(tile.from / 60) * 60)
    to = Math.max(to, Math.ceil(tile.to / 60) * 60)
  }
  return { from, to }
}

/** The part of a tile that the hours show; undefined when none of it. */
export function within(tile: Tile, hours: Hours): { from: number; to: number } | undefined {
  const [from, to] = [Math.max(tile.from, hours.from), Math.min(tile.to, hours.to)]
  return from < to ? { from, to } : undefined
}

/** The full hours that get a line and a name. */
export function linesOf(hours: Hours): number[] {
  return Array.from({ length: (hours.to - hours.from) / 60 }, (_, line) => hours.from + line * 60)
}
