import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Spot } from '../model/carry'
import type { Tile } from '../model/entries'
import type { Carried, CarryStore, Pending } from './carry-store'

/** How a calendar moves what stands in it. */
export interface Carrying {
  readonly store: CarryStore
  /** Asks the service to put a tile there. */
  readonly put: (tile: Tile, spot: Spot, by: Carried['by']) => void
  /** Free space was drawn over. */
  readonly drawn: (spot: Spot) => void
}

export const CarryContext = createContext<Carrying | undefined>(undefined)

export function useCarrying(): Carrying {
  const carrying = useContext(CarryContext)
  if (carrying === undefined) throw new Error('outside the calendar')
  return carrying
}

/** What is carried over this column now; other columns do not render when it changes. */
export function useCarriedOver(clinician: string, date: string): Carried | undefined {
  const { store } = useCarrying()
  return useSyncExternalStore(store.subscribe, () => {
    const { carried } = store.get()
    return carried?.spot.clinician === clinician && carried.spot.date === date ? carried : undefined
  })
}

export function usePending(): readonly Pending[] {
  const { store } = useCarrying()
  return useSyncExternalStore(store.subscribe, () => store.get().pending)
}

/** Whether this entry is in hand or on its way, so that its tile stands back. */
export function useIsAway(id: string): boolean {
  const { store } = useCarrying()
  return useSyncExternalStore(store.subscribe, () => {
    const { carried, pending } = store.get()
    return carried?.tile?.entry.id === id || pending.some((one) => one.tile.entry.id === id)
  })
}
