import { bareTime, timeOfDay } from './clock'
import type { PlainDate } from './dates'
import { isAppointment, type Tile } from './entries'
import type { WallTime } from './zoned'

/** What stands under a clinician's name on one day: how much, and whether they are out. */
export function dayLine(tiles: readonly Tile[], date: PlainDate, now: WallTime): string {
  const counted = countLine(tiles.filter(isAppointment), date, now)
  const out = outLine(tiles, date, now)
  return out === undefined ? counted : `${capital(out)} · ${counted.toLowerCase()}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function countLine(appointments: readonly Tile[], date: PlainDate, now: WallTime): string {
  const all = appointments.length
  if (all === 0) return 'Nothing booked'
  if (date !== now.date) return `${all} booked`
  const toCome = appointments.filter((tile) => tile.to > now.minutes && !isSettled(tile)).length
  return toCome === all ? `${all} today` : `${toCome} of ${all} to come`
}

function isSettled(tile: Tile): boolean {
  return tile.entry.attendance === 'FULFILLED' || tile.entry.attendance === 'NO_SHOW'
}

function outLine(tiles: readonly Tile[], date: PlainDate, now: WallTime): string | undefined {
  const outs = tiles.filter((tile) => tile.kind === 'out')
  const whole = outs.find((tile) => tile.from === 0 && tile.to === 1440)
  if (whole !== undefined) return whole.entry.note ?? 'out'
  if (date !== now.date) return undefined
  const current = outs.find((tile) => tile.from <= now.minutes && now.minutes < tile.to)
  if (current === undefined) return undefined
  return current.to === 1440 ? 'out for today' : `out until ${bareTime(current.to)}`
}

/** Those who are still to come today, out of all of it. */
export function stillToCome(tiles: readonly Tile[], now: WallTime): Tile[] {
  return tiles.filter((tile) => (tile.entry.attendance ?? 'EXPECTED') === 'EXPECTED' && tile.to > now.minutes)
}

/** Who comes next anywhere, from now on. */
export function nextUp(tiles: readonly Tile[], now: WallTime, most: number): Tile[] {
  return tiles.filter((tile) => isAppointment(tile) && tile.date === now.date && tile.from >= now.minutes - 10 && tile.entry.attendance === 'EXPECTED').slice(0, most)
}

/** "now", "in 5 min", "at 3:30 pm" */
export function untilWords(tile: Tile, now: WallTime): string {
  const minutes = tile.from - now.minutes
  if (minutes <= 0) return 'now'
  return minutes <= 60 ? `in ${minutes} min` : `at ${timeOfDay(tile.from)}`
}
