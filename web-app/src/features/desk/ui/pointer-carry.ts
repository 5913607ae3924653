import { COARSE, FINE, crossedBy, drawnOver, endingAt, mayMove, movedTo, spotOf, type Grip, type Spot, type Under } from '../model/carry'
import type { Tile } from '../model/entries'
import type { Carrying } from './carry-context'

/** Where things are on the screen: the grid with its hours, or the table of a week. */
export interface Surface {
  readonly scroller: HTMLElement
  readonly tiles: readonly Tile[]
  readonly tileOf: (key: string) => Tile | undefined
  readonly under: (x: number, y: number) => Under | undefined
}

const SLOP = { mouse: 4, touch: 10 }
const LONG_PRESS = 400
const EDGE = 44

/** One press on the calendar, from down to up: a click unless it moves (a mouse) or stays (a finger). */
export class PointerCarry {
  private readonly tile: Tile | undefined
  private readonly grip: Grip
  private readonly begun: Under
  private readonly grab: number
  private readonly ends = new AbortController()
  private readonly wait: ReturnType<typeof setTimeout> | undefined
  private frame = 0
  private x: number
  private y: number
  private fine = false

  /** Undefined where there is nothing to take hold of. */
  static begin(event: PointerEvent, surface: Surface, carrying: Carrying): PointerCarry | undefined {
    const on = event.target instanceof Element ? event.target : undefined
    const key = on?.closest<HTMLElement>('[data-tile]')?.dataset.tile
    const tile = key === undefined ? undefined : surface.tileOf(key)
    const begun = surface.under(event.clientX, event.clientY)
    const holdable = tile === undefined ? on?.matches('[data-free]') === true && begun?.minutes !== undefined : mayMove(tile)
    if (begun === undefined || !holdable || event.button !== 0 || !event.isPrimary) return undefined
    return new PointerCarry(event, surface, carrying, { tile, begun, atEnd: on?.closest('[data-grip="end"]') != null })
  }

  private constructor(
    private readonly down: PointerEvent,
    private readonly surface: Surface,
    private readonly carrying: Carrying,
    at: { tile: Tile | undefined; begun: Under; atEnd: boolean },
  ) {
    this.tile = at.tile
    this.begun = at.begun
    this.grip = at.tile === undefined ? 'draw' : at.atEnd ? 'end' : 'move'
    this.grab = (at.begun.minutes ?? 0) - (at.tile?.from ?? 0)
    this.x = down.clientX
    this.y = down.clientY
    if (down.pointerType === 'touch') this.wait = setTimeout(() => this.take(), LONG_PRESS)
    this.listen()
  }

  private listen(): void {
    const options = { signal: this.ends.signal, capture: true }
    window.addEventListener('pointermove', (event) => this.move(event), options)
    window.addEventListener('pointerup', (event) => this.up(event), options)
    window.addEventListener('pointercancel', () => this.end(), options)
    window.addEventListener('blur', () => this.end(), options)
    window.addEventListener('keydown', (event) => this.key(event), options)
    window.addEventListener('contextmenu', (event) => event.preventDefault(), options)
    // A finger that holds something does not scroll; before that it does.
    window.addEventListener('touchmove', (event) => (this.taken ? event.preventDefault() : undefined), { ...options, passive: false })
  }

  private get taken(): boolean {
    return this.frame !== 0
  }

  private take(): void {
    document.documentElement.dataset.carrying = this.grip
    this.frame = requestAnimationFrame(() => this.follow())
    this.show()
  }

  private move(event: PointerEvent): void {
    if (event.pointerId !== this.down.pointerId) return
    this.x = event.clientX
    this.y = event.clientY
    this.fine = event.shiftKey
    const far = Math.hypot(this.x - this.down.clientX, this.y - this.down.clientY)
    if (this.taken) this.show()
    else if (far > SLOP.touch && event.pointerType === 'touch') this.end()
    else if (far > SLOP.mouse && event.pointerType !== 'touch') this.take()
  }

  /** Near an edge the calendar comes along. */
  private follow(): void {
    const { scroller } = this.surface
    const box = scroller.getBoundingClientRect()
    const by = { left: pull(this.x, box.left, box.right), top: pull(this.y, box.top + 64, box.bottom) }
    if (by.left !== 0 || by.top !== 0) {
      scroller.scrollBy(by)
      this.show()
    }
    this.frame = requestAnimationFrame(() => this.follow())
  }

  private show(): void {
    const { store } = this.carrying
    const spot = this.spot()
    const before = store.get().carried?.spot
    if (spot === undefined || (before !== undefined && spot.from === before.from && spot.to === before.to && spot.clinician === before.clinician && spot.date === before.date)) return
    const crossing = crossedBy(spot, this.surface.tiles, this.tile?.entry.id).length > 0
    store.carry({ grip: this.grip, by: 'pointer', tile: this.tile, spot, crossing })
  }

  private spot(): Spot | undefined {
    const under = this.surface.under(this.x, this.y)
    if (under === undefined) return undefined
    if (this.tile === undefined) return drawnOver({ ...this.begun, minutes: this.begun.minutes ?? 0 }, under.minutes ?? 0)
    if (this.grip === 'end') return endingAt(spotOf(this.tile), this.tile.to + (under.minutes ?? 0) - (this.begun.minutes ?? 0))
    return movedTo(spotOf(this.tile), under, this.grab, this.fine ? FINE : COARSE)
  }

  private up(event: PointerEvent): void {
    if (event.pointerId !== this.down.pointerId) return
    const { carried } = this.carrying.store.get()
    const taken = this.taken
    this.end()
    if (!taken || carried === undefined) return
    swallowClick()
    if (this.tile === undefined) this.carrying.drawn(carried.spot)
    else this.carrying.put(this.tile, carried.spot, 'pointer')
  }

  /** Esc lets go: nothing is asked for. */
  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.taken) return
    event.preventDefault()
    event.stopPropagation()
    this.end()
    window.addEventListener('pointerup', swallowClick, { once: true, capture: true })
  }

  private end(): void {
    clearTimeout(this.wait)
    cancelAnimationFrame(this.frame)
    this.frame = 0
    this.ends.abort()
    delete document.documentElement.dataset.carrying
    if (this.carrying.store.get().carried !== undefined) this.carrying.store.carry(undefined)
  }
}

/** Letting go over a tile is no click on it. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', swallow, { once: true, capture: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}

/** How far to scroll in this frame, by how near the pointer is to an edge. */
function pull(at: number, low: number, high: number): number {
  if (at < low + EDGE) return -Math.min(18, (low + EDGE - at) / 3)
  return at > high - EDGE ? Math.min(18, (at - high + EDGE) / 3) : 0
}
