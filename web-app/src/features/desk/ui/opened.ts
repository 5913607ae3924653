import type { Tile } from '../model/entries'
import type { Opened } from '../model/place'

/** What the panel opens for a tile. */
export function openedOf(tile: Tile): Opened {
  const { id, kind } = tile.entry
  switch (kind) {
    case 'APPOINTMENT':
      return { kind: 'appointment', id }
    case 'HOLD':
      return { kind: 'hold', id }
    case 'TIME_OFF':
    case 'BLOCK':
      return { kind: 'time-off', id }
  }
}
