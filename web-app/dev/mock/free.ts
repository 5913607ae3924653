import { hours, worksAllWeek } from './practice.ts'
import { isOff } from './kept.ts'
import { instantOf, stamp } from './time.ts'

const ZONE = 'America/New_York'
const two = (n: number) => String(n).padStart(2, '0')

/** A desk's practice offers every half hour of an office day; a client's the few times of `practice.ts`. */
const officeDay = Array.from({ length: 18 }, (_, half) => [9 + Math.floor(half / 2), (half % 2) * 30] as const)

function timesOn(clinician: string, weekday: number): readonly (readonly [number, number])[] {
  if (worksAllWeek()) return weekday === 0 || weekday === 6 ? [] : officeDay
  return (hours[clinician] ?? []).filter(([day]) => day === weekday).map(([, hour, minute]) => [hour, minute] as const)
}

/** What a clinician's hours offer, whether or not it is taken. */
export function startsOf(clinician: string, from: string, to: string): number[] {
  const found: number[] = []
  for (let day = Date.parse(`${from}T12:00Z`); day <= Date.parse(`${to}T12:00Z`); day += 86_400_000) {
    const date = new Date(day)
    for (const [hour, minute] of timesOn(clinician, date.getUTCDay())) found.push(instantOf(`${date.toISOString().slice(0, 10)}T${two(hour)}:${two(minute)}:00`, ZONE))
  }
  return found
}

export function isOffered(clinician: string, start: number, minutes: number): boolean {
  const date = stamp(start, ZONE).slice(0, 10)
  return startsOf(clinician, date, date).includes(start) && !isOff(clinician, start, minutes)
}
