import { bareTime, lengthOf, timeOfDay, timeRange } from './clock'
import type { CalendarEntry, Tile, TileKind } from './entries'

/** What a tile says: a name and a kind of time, nothing clinical. */
export interface TileWords {
  readonly title: string
  /** Whether `title` is somebody's name, which the privacy key hides. */
  readonly isName: boolean
  readonly detail: string
  /** For a tile of one line: what matters most of it. */
  readonly brief: string
  /** In a narrow column: the height says how long. */
  readonly narrow: string
  /** What only the look says, in words for a screen reader. */
  readonly unseen: string
}

export const kindWord: Record<TileKind, string> = { individual: '', first: 'first talk', couple: 'couple', long: 'long', held: 'held', out: 'out' }

export const formatWord: Record<NonNullable<CalendarEntry['format']>, string> = { VIDEO: 'video', PHONE: 'phone', IN_PERSON: 'in person' }

export function tileWords(tile: Tile, clinicianName: string): TileWords {
  const with_ = `with ${clinicianName}`
  if (tile.kind === 'out') {
    const title = tile.entry.note ?? 'Out'
    return { title, isName: false, detail: outDetail(tile), brief: outDetail(tile), narrow: outDetail(tile), unseen: `${timeRange(tile.from, tile.to)}, ${clinicianName} is out` }
  }
  if (tile.kind === 'held') {
    return { title: `${bareTime(tile.from)} held`, isName: false, detail: '', brief: '', narrow: '', unseen: `${timeRange(tile.from, tile.to)}, ${with_}, someone is choosing this time` }
  }
  const { client, format } = tile.entry
  const detail = [bareTime(tile.from), kindWord[tile.kind], lengthOf(tile.to - tile.from), stateWord(tile.entry)]
  const unseen = [timeRange(tile.from, tile.to), with_, format === undefined ? '' : formatWord[format]]
  return {
    title: client?.preferredName ?? 'Name not shown',
    isName: client !== undefined,
    detail: joined(detail, ' · '),
    brief: joined([bareTime(tile.from), stateWord(tile.entry) || kindWord[tile.kind] || lengthOf(tile.to - tile.from)], ' · '),
    narrow: joined([bareTime(tile.from), stateWord(tile.entry) || kindWord[tile.kind]], ' · '),
    unseen: joined(unseen, ', '),
  }
}

/** What is known beyond being booked; the quiet case says nothing. */
export function stateWord(entry: CalendarEntry): string {
  if (entry.status === 'REQUESTED') return 'asked for'
  if (entry.unproven === true) return 'not yet confirmed by them'
  switch (entry.attendance ?? 'EXPECTED') {
    case 'ARRIVED':
      return 'arrived'
    case 'FULFILLED':
      return 'took place'
    case 'NO_SHOW':
      return 'didn’t come'
    case 'EXPECTED':
      return ''
  }
}

function outDetail(tile: Tile): string {
  if (tile.from === 0 && tile.to === 1440) return 'all day'
  if (tile.from === 0) return `until ${bareTime(tile.to)}`
  return tile.to === 1440 ? `from ${timeOfDay(tile.from)}` : timeRange(tile.from, tile.to)
}

function joined(words: readonly string[], by: string): string {
  return words.filter((word) => word !== '').join(by)
}
