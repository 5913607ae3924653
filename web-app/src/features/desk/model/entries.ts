import type { components } from '@/generated/scheduling'
import { addDays, type PlainDate } from './dates'
import { minutesFrom, wallTime } from './zoned'

export type CalendarEntry = components['schemas']['CalendarEntry']

/** How a tile looks; what it means is said in words beside it, too. */
export type TileKind = 'individual' | 'first' | 'couple' | 'long' | 'held' | 'out'

/** One entry on one date of the desk's calendar. What runs over midnight becomes a tile on each of its dates. */
export interface Tile {
  /** Unique on the page: the entry and the date. */
  readonly key: string
  readonly entry: CalendarEntry
  readonly kind: TileKind
  readonly clinician: string
  readonly date: PlainDate
  /** Minutes from the date's midnight, on the desk's wall; `to` is exclusive and at most 1440. */
  readonly from: number
  readonly to: number
}

export function tilesOf(entries: readonly CalendarEntry[], zone: string): Tile[] {
  return entries.flatMap((entry) => tilesOfOne(entry, zone)).sort(inOrder)
}

function tilesOfOne(entry: CalendarEntry, zone: string): Tile[] {
  const [start, end] = [wallTime(entry.start, zone), wallTime(entry.end, zone)]
  const tiles: Tile[] = []
  for (let date = start.date; minutesFrom(date, end) > 0; date = addDays(date, 1)) {
    const [from, to] = [Math.max(0, minutesFrom(date, start)), Math.min(1440, minutesFrom(date, end))]
    tiles.push({ key: `${entry.id}@${date}`, entry, kind: kindOf(entry), clinician: entry.clinician, date, from, to })
  }
  return tiles
}

function inOrder(a: Tile, b: Tile): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.from - b.from || a.to - b.to || (a.key < b.key ? -1 : 1)
}

function kindOf(entry: CalendarEntry): TileKind {
  switch (entry.kind) {
    case 'TIME_OFF':
    case 'BLOCK':
      return 'out'
    case 'HOLD':
      return 'held'
    case 'APPOINTMENT':
      return kindOfOffering(entry.offeringKind)
  }
}

export function kindOfOffering(kind: CalendarEntry['offeringKind']): TileKind {
  switch (kind) {
    case 'CONSULTATION':
      return 'first'
    case 'COUPLES':
      return 'couple'
    case 'EXTENDED':
      return 'long'
    case 'INDIVIDUAL':
    case undefined:
      return 'individual'
  }
}

export function isAppointment(tile: Tile): boolean {
  return tile.entry.kind === 'APPOINTMENT'
}

/** The entries with one appointment as the service just said it is; a cancelled one stands there no more. */
export function withAnswer(entries: readonly CalendarEntry[], { id, status, start, end, clinician, format, attendance, confirmed, revision }: Answered): CalendarEntry[] {
  const stands = status === 'BOOKED' || status === 'REQUESTED'
  return entries.flatMap((entry) => {
    if (entry.id !== id) return [entry]
    return stands ? [{ ...entry, status, start, end, clinician, format, confirmed, revision, ...(attendance === undefined ? {} : { attendance }) }] : []
  })
}

type Answered = components['schemas']['Appointment']

/** A hold that ran out between two looks is not shown as living. */
export function livingAt(entries: readonly CalendarEntry[], now: number): CalendarEntry[] {
  return entries.filter((entry) => entry.kind !== 'HOLD' || entry.expiresAt === undefined || Date.parse(entry.expiresAt) > now)
}
