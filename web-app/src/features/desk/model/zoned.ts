import { addDays, daysBetween, type PlainDate } from './dates'

/** What a clock on the wall shows: the date, and the minutes since its midnight. */
export interface WallTime {
  readonly date: PlainDate
  readonly minutes: number
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(zone, made)
  return made
}

const QUARTER = 900_000
const offsets = new Map<string, number>()

/** Minutes east of UTC. Kept by quarter of an hour: offsets change only at one, and asking Intl costs 0.1 ms. */
export function offsetAt(instant: number, zone: string): number {
  const quarter = Math.floor(instant / QUARTER) * QUARTER
  const key = `${zone}@${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const part of clockIn(zone).formatToParts(quarter)) parts[part.type] = part.value
  const shown = Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:00Z`)
  if (offsets.size > 5_000) offsets.clear()
  offsets.set(key, (shown - quarter) / 60_000)
  return (shown - quarter) / 60_000
}

export function wallTime(instant: string | number, zone: string): WallTime {
  const time = typeof instant === 'number' ? instant : Date.parse(instant)
  const shown = new Date(time + offsetAt(time, zone) * 60_000).toISOString()
  return { date: shown.slice(0, 10), minutes: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)) }
}

/** The instant at which a wall shows this; `gap` where the clocks jump over it. Where it comes twice: the first. */
export type InstantOf = { readonly kind: 'instant'; readonly iso: string } | { readonly kind: 'gap' }

export function instantAt(wall: WallTime, zone: string): InstantOf {
  const asIfUtc = Date.parse(wall.date) + wall.minutes * 60_000
  // The offset can only be one of those shortly before and shortly after.
  const around = [offsetAt(asIfUtc - 86_400_000, zone), offsetAt(asIfUtc + 86_400_000, zone)]
  const fits = around.map((offset) => asIfUtc - offset * 60_000).filter((time) => same(wallTime(time, zone), wall))
  if (fits.length === 0) return { kind: 'gap' }
  return { kind: 'instant', iso: new Date(Math.min(...fits)).toISOString().replace('.000Z', 'Z') }
}

function same(a: WallTime, b: WallTime): boolean {
  const days = daysBetween(a.date, b.date)
  return a.minutes === b.minutes + days * 1440
}

/** Minutes from the midnight of `date` to `wall`; negative before it. Wall clock, not elapsed time. */
export function minutesFrom(date: PlainDate, wall: WallTime): number {
  return daysBetween(date, wall.date) * 1440 + wall.minutes
}

export function later(wall: WallTime, minutes: number): WallTime {
  const all = wall.minutes + minutes
  return { date: addDays(wall.date, Math.floor(all / 1440)), minutes: ((all % 1440) + 1440) % 1440 }
}

/** "New York" from America/New_York; "UTC" stays. */
export function zonePlace(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** "2 h earlier", "30 min later", or undefined where both clocks show the same. */
export function zoneShift(zone: string, desk: string, at: number): string | undefined {
  const shift = offsetAt(at, zone) - offsetAt(at, desk)
  if (shift === 0) return undefined
  const [hours, minutes] = [Math.floor(Math.abs(shift) / 60), Math.abs(shift) % 60]
  const amount = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : ''].filter(Boolean).join(' ')
  return `${amount} ${shift < 0 ? 'earlier' : 'later'}`
}
