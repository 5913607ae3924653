import type { PlainDate } from './dates'
import type { Tile } from './entries'

/** A place in the calendar that something is carried over: whose column, which day, from when until when. */
export interface Spot {
  readonly clinician: string
  readonly date: PlainDate
  /** Minutes from the date's midnight; `to` is exclusive and at most 1440. */
  readonly from: number
  readonly to: number
}

/** Where a pointer is: a column, and how far down. No `minutes` where the calendar shows no hours: the time of day stays. */
export interface Under {
  readonly clinician: string
  readonly date: PlainDate
  readonly minutes?: number | undefined
}

/** What is in hand: the whole tile, its lower edge, or free space that is being drawn over. */
export type Grip = 'move' | 'end' | 'draw'

export const COARSE = 15
export const FINE = 5

export function spotOf({ clinician, date, from, to }: Tile): Spot {
  return { clinician, date, from, to }
}

/** A moved tile: its beginning snaps, its length stays, and it stays within the day. `grab` is how far down it was gripped. */
export function movedTo(before: Spot, under: Under, grab: number, step: number): Spot {
  const length = before.to - before.from
  const wanted = under.minutes === undefined ? before.from : snap(under.minutes - grab, step)
  const from = clamp(wanted, 0, 1440 - length)
  return { clinician: under.clinician, date: under.date, from, to: from + length }
}

/** A longer or shorter tile: its length is a multiple of five, as the service asks, and at least that. */
export function endingAt(before: Spot, minutes: number): Spot {
  const longest = Math.floor((1440 - before.from) / FINE) * FINE
  return { ...before, to: before.from + clamp(snap(minutes - before.from, FINE), FINE, longest) }
}

/** Free space drawn over, up or down, within one column. */
export function drawnOver(begun: Under & { readonly minutes: number }, minutes: number): Spot {
  const [low, high] = [Math.min(begun.minutes, minutes), Math.max(begun.minutes, minutes)]
  const from = clamp(Math.floor(low / COARSE) * COARSE, 0, 1440 - COARSE)
  return { clinician: begun.clinician, date: begun.date, from, to: clamp(Math.ceil(high / COARSE) * COARSE, from + COARSE, 1440) }
}

/** A step by a key: later or earlier by minutes, or its end. */
export function nudged(spot: Spot, minutes: number): Spot {
  const from = clamp(snapAlong(spot.from, minutes), 0, 1440 - (spot.to - spot.from))
  return { ...spot, from, to: from + (spot.to - spot.from) }
}

export function isSameSpot(a: Spot, b: Spot): boolean {
  return a.clinician === b.clinician && a.date === b.date && a.from === b.from && a.to === b.to
}

/** The appointments that a spot would run into, as the calendar shows them now. The service decides. */
export function crossedBy(spot: Spot, tiles: readonly Tile[], own: string | undefined): readonly Tile[] {
  return tiles.filter(
    ({ entry, clinician, date, from, to }) => entry.kind !== 'TIME_OFF' && entry.id !== own && clinician === spot.clinician && date === spot.date && from < spot.to && spot.from < to,
  )
}

/** Only what the service will take: an appointment that is still to come about, and that stands on one day as a whole. */
export function mayMove({ entry, from, to }: Tile): boolean {
  const whole = Date.parse(entry.end) - Date.parse(entry.start) === (to - from) * 60_000
  return entry.kind === 'APPOINTMENT' && entry.revision !== undefined && (entry.attendance ?? 'EXPECTED') === 'EXPECTED' && whole
}

function snap(minutes: number, step: number): number {
  return Math.round(minutes / step) * step
}

/** From 2:20 a quarter later is 2:30: a key leads to the grid first, as a pointer does. */
function snapAlong(from: number, by: number): number {
  const step = Math.abs(by)
  return by > 0 ? Math.floor(from / step) * step + step : Math.ceil(from / step) * step - step
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
