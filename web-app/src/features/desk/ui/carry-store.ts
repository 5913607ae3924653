import type { Grip, Spot } from '../model/carry'
import type { Tile } from '../model/entries'

/** What is in hand, and over which spot. */
export interface Carried {
  readonly grip: Grip
  readonly by: 'pointer' | 'keys'
  /** Nothing while free space is drawn over. */
  readonly tile?: Tile | undefined
  readonly spot: Spot
  /** Whether something stands there, as far as this page knows. */
  readonly crossing: boolean
}

/** Let go, and not yet answered: it is shown where it was put, and never as done. */
export interface Pending {
  readonly tile: Tile
  readonly spot: Spot
}

interface Hands {
  readonly carried: Carried | undefined
  readonly pending: readonly Pending[]
}

/** Outside React, so that a pointer that moves renders one ghost and no tile. */
export class CarryStore {
  private hands: Hands = { carried: undefined, pending: [] }
  private readonly listeners = new Set<() => void>()

  readonly get = (): Hands => this.hands

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  carry(carried: Carried | undefined): void {
    this.change({ ...this.hands, carried })
  }

  pend(pending: Pending): void {
    this.change({ carried: undefined, pending: [...this.without(pending.tile), pending] })
  }

  answered(tile: Tile): void {
    this.change({ ...this.hands, pending: this.without(tile) })
  }

  private without(tile: Tile): readonly Pending[] {
    return this.hands.pending.filter((one) => one.tile.entry.id !== tile.entry.id)
  }

  private change(hands: Hands): void {
    this.hands = hands
    for (const listener of this.listeners) listener()
  }
}
