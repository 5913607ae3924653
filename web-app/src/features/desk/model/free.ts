import { lengthOf } from './clock'
import type { Tile } from './entries'
import type { Span } from './opening'

/** How much of somebody's working time is free that day: "3.5 h free", "not here", nothing while nobody knows. */
export function freeLine(worked: readonly Span[] | undefined, tiles: readonly Tile[]): string {
  if (worked === undefined) return ''
  if (worked.length === 0) return tiles.length === 0 ? 'not here' : ''
  const free = worked.reduce((sum, span) => sum + freeIn(span, tiles), 0)
  if (free === 0) return 'full'
  return `${free >= 60 ? `${Math.round(free / 6) / 10} h` : lengthOf(free)} free`
}

/** Minutes of a span that nothing stands in. */
function freeIn({ from, to }: Span, tiles: readonly Tile[]): number {
  let at = from
  let free = 0
  for (const tile of [...tiles].sort((a, b) => a.from - b.from)) {
    if (tile.from >= to || tile.to <= at) continue
    free += Math.max(0, tile.from - at)
    at = Math.max(at, tile.to)
  }
  return free + Math.max(0, to - at)
}
