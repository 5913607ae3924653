import { fromInputTime } from './clock'
import type { PlainDate } from './dates'
import { onDate, type FreeTime } from './slots'
import { instantAt, type WallTime } from './zoned'

/** A time as somebody chose it; whether it is offered decides what it needs. */
export interface Chosen {
  readonly start: string
  readonly clinician: string
  readonly wall: WallTime
  readonly pastLimits: boolean
  /** Over what stands there, knowingly. */
  readonly over?: boolean
}

export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'gap' }
  /** It is offered: it can be taken like any free time. */
  | { readonly kind: 'free'; readonly time: FreeTime }
  /** It is not offered: it takes a word from a person that it may be all the same. */
  | { readonly kind: 'not-offered'; readonly start: string; readonly wall: WallTime }

/** What a typed time of day on a date means; `clinician` undefined = with anybody. */
export function readTyped(text: string, date: PlainDate, zone: string, times: readonly FreeTime[], clinician: string | undefined): Typed {
  const minutes = fromInputTime(text)
  if (minutes === undefined) return { kind: 'nothing' }
  const wall = { date, minutes }
  const instant = instantAt(wall, zone)
  if (instant.kind === 'gap') return { kind: 'gap' }
  const free = onDate(times, date).find((time) => time.wall.minutes === minutes && (clinician === undefined || time.clinician === clinician))
  return free === undefined ? { kind: 'not-offered', start: instant.iso, wall } : { kind: 'free', time: free }
}

export function chosenOf({ start, clinician, wall }: FreeTime): Chosen {
  return { start, clinician, wall, pastLimits: false }
}
