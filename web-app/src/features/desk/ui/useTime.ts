import { useSlots } from '../api/practice'
import type { Format } from '../model/booking'
import { chosenOf, readTyped, type Chosen, type Typed } from '../model/choice'
import { inputTime } from '../model/clock'
import { addDays, type PlainDate } from '../model/dates'
import { anything, fitting, type Wanted } from '../model/finder'
import { freeTimes, type FreeTime } from '../model/slots'
import { useDesk } from './desk-context'
import { useShelved } from './shelf'

interface TimeSearch {
  readonly offering: string
  /** Undefined = whoever is free. */
  readonly clinician: string | undefined
  readonly format: Format
  readonly from: PlainDate
  /** Minutes of the day to begin with, when somebody pressed on a place in the calendar. */
  readonly at?: number | undefined
  /** Where the client will be, where that is known: only who is licensed there is offered. */
  readonly region?: string | undefined
  /** Under which name it is kept when its form is closed. */
  readonly form: string
}

export interface Held {
  /** Looking for what fits, in the next six weeks, instead of on a day. */
  readonly finding: boolean
  readonly wanted: Wanted
  readonly date: PlainDate
  readonly typed: string
  readonly picked: Chosen | undefined
  /** Somebody said that the typed time may be taken though it is not offered. */
  readonly allTheSame: boolean
  /** It is put over what stands there, knowingly. */
  readonly over: boolean
  /** A start that cannot be had, and why. */
  readonly lost: { readonly start: string; readonly words: string } | undefined
}

export interface Time extends Held {
  readonly reading: Typed
  readonly chosen: Chosen | undefined
  readonly free: readonly FreeTime[]
  /** Those of them that fit what is wanted. */
  readonly fits: readonly FreeTime[]
  readonly slots: ReturnType<typeof useSlots>
  /** Not all of what is free on that day is known yet. */
  readonly waiting: boolean
  readonly change: (change: Partial<Held>) => void
  /** After another offering or clinician: what was picked is not meant any more. */
  readonly forget: () => void
}

/** A time being chosen; what is chosen follows from what is picked, typed and free, nothing is kept twice. */
export function useTime({ offering, clinician, format, from, at, region: theirs, form }: TimeSearch): Time {
  const { zone } = useDesk()
  const usual = (): Held => ({ finding: false, wanted: anything, date: from, typed: at === undefined ? '' : inputTime(at), picked: undefined, allTheSame: false, over: false, lost: undefined })
  const [held, setHeld] = useShelved(`${form}.time`, usual)
  const { modality, language, region: asked } = held.finding ? held.wanted : anything
  const region = asked === '' ? (theirs ?? '') : asked
  const slots = useSlots({ offering, clinician, format, from: held.date, to: addDays(held.date, held.finding ? 41 : 13), zone, modality, language, region })
  const free = freeTimes(slots.data?.slots ?? [], zone)
  const reading = readTyped(held.typed, held.date, zone, free, clinician)
  const change = (next: Partial<Held>) => setHeld((before) => ({ ...before, ...next }))
  return {
    ...held,
    reading,
    chosen: held.picked ?? (held.finding ? undefined : typedChoice(reading, clinician, held)),
    free,
    fits: fitting(free, held.wanted),
    slots,
    waiting: slots.isPending || slots.isPlaceholderData,
    change,
    forget: () => change({ picked: undefined, allTheSame: false, over: false, lost: undefined }),
  }
}

function typedChoice(reading: Typed, clinician: string | undefined, { allTheSame, over }: Held): Chosen | undefined {
  if (reading.kind === 'free') return chosenOf(reading.time)
  if (reading.kind !== 'not-offered' || !allTheSame || clinician === undefined) return undefined
  return { start: reading.start, wall: reading.wall, clinician, pastLimits: true, ...(over ? { over } : {}) }
}
