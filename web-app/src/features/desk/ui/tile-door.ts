import { createContext, useContext } from 'react'
import type { Tile } from '../model/entries'

/** The little that a tile needs of the desk, the same object as long as nothing of it changes. */
export interface TileDoor {
  readonly nameOf: (clinician: string) => string
  readonly open: (tile: Tile) => void
}

export const TileDoorContext = createContext<TileDoor | undefined>(undefined)

export function useTileDoor(): TileDoor {
  const door = useContext(TileDoorContext)
  if (door === undefined) throw new Error('outside the calendar')
  return door
}
