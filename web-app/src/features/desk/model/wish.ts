import { wordsFor } from '@/platform/problem/words'
import { isSameSpot, spotOf, type Spot } from './carry'
import { timeOfDay, timeRange } from './clock'
import { nearDate, type PlainDate } from './dates'
import type { Snapshot } from './difference'
import type { Tile } from './entries'
import type { Outcome } from './outcome'
import { takenNext, takenWords } from './taken'
import { instantAt, type WallTime } from './zoned'

/** Where an appointment is to stand. `minutes` only where its length changes. */
export interface NewPlace {
  readonly start: string
  readonly clinician: string
  readonly minutes?: number | undefined
  readonly pastLimits: boolean
  readonly over?: boolean | undefined
}

export type Wish =
  | { readonly kind: 'nothing' }
  /** The clocks jump over that time. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'place'; readonly place: NewPlace }

/** What letting go of a tile over a spot asks for. */
export function wishOf(tile: Tile, spot: Spot, zone: string): Wish {
  const own = spotOf(tile)
  if (isSameSpot(own, spot)) return { kind: 'nothing' }
  // A new end leaves the start as the service said it: a wall shows some times twice.
  const moved = own.date !== spot.date || own.from !== spot.from
  const at = moved ? instantAt({ date: spot.date, minutes: spot.from }, zone) : { kind: 'instant' as const, iso: tile.entry.start }
  if (at.kind === 'gap') return { kind: 'gap' }
  const length = spot.to - spot.from
  const other = length !== own.to - own.from
  return {
    kind: 'place',
    place: { start: at.iso, clinician: spot.clinician, pastLimits: false, ...(other ? { minutes: length } : {}) },
  }
}

/** Undo: to where it stood when the change was made, which may be where somebody else had just put it. */
export function wayBack({ start, end, clinician }: Snapshot, { minutes }: Pick<NewPlace, 'minutes'>): NewPlace {
  const length = (Date.parse(end) - Date.parse(start)) / 60_000
  return { start, clinician, pastLimits: false, ...(minutes === undefined ? {} : { minutes: length }) }
}

export interface Seeing {
  readonly today: PlainDate
  readonly nameOf: (clinician: string) => string
}

/** "3:15 pm", "tomorrow, 3:15 pm", with whom where it is somebody else, until when where the length is another. */
export function spotWords(spot: Spot, before: Spot, { today, nameOf }: Seeing): string {
  const time = spot.to - spot.from === before.to - before.from ? timeOfDay(spot.from) : timeRange(spot.from, spot.to)
  const day = spot.date === before.date ? '' : `${nearDate(spot.date, today)}, `
  return `${day}${time}${spot.clinician === before.clinician ? '' : ` with ${nameOf(spot.clinician)}`}`
}

/** What was about to be done, and how it is told once it is: a new end is no move. What the client hears is said apart. */
export function changeWords(spot: Spot, before: Spot, seeing: Seeing): { readonly mine: string; readonly done: string } {
  const words = spotWords(spot, before, seeing)
  const stays = spot.from === before.from && spot.date === before.date && spot.clinician === before.clinician
  return stays ? { mine: `Make it ${words}`, done: `Now ${words}.` } : { mine: `Move it to ${words}`, done: `Moved to ${words}.` }
}

/** The whole of it, for whoever carries it by keys. */
export function wholeSpotWords(spot: Spot, { today, nameOf }: Seeing): string {
  return `${nearDate(spot.date, today)}, ${timeRange(spot.from, spot.to)}, with ${nameOf(spot.clinician)}`
}

/** What happened instead of a move, and what still stands. It names nobody. */
export function refusedWords(outcome: Exclude<Outcome<unknown>, { kind: 'done' | 'changed-meanwhile' }>, place: NewPlace, words: { wanted: string; stays: string; clinician: string }): string {
  const stays = `It stays at ${words.stays}.`
  switch (outcome.kind) {
    case 'slot-taken':
      return `${capital(words.wanted)} can’t be had: ${takenWords(outcome.reason, words.clinician)}. ${stays} ${takenNext(outcome.reason)}`
    case 'outside-limits':
      return place.pastLimits ? `${words.clinician} doesn’t give this kind of time. ${stays}` : `${capital(words.wanted)} isn’t one of the offered times. ${stays}`
    case 'failed':
      return outcome.failure.kind === 'unreachable'
        ? 'We can’t reach the practice, so we don’t know yet whether it was moved. The calendar will show it as soon as we can.'
        : `${wordsFor(outcome.failure).title} ${stays}`
  }
}

/** A wall time as the way back says it. */
export function placeWords(wall: WallTime, today: PlainDate): string {
  return `${wall.date === today ? '' : `${nearDate(wall.date, today)}, `}${timeOfDay(wall.minutes)}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
