import type { components } from '@/generated/scheduling'
import type { FreeTime } from './slots'

type Clinician = components['schemas']['Clinician']

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** What somebody on the phone asks for; nothing chosen means that anything fits. */
export interface Wanted {
  readonly modality: string
  readonly language: string
  /** Where the client will be: only who is licensed there is offered. */
  readonly region: string
  /** 0 is Monday. */
  readonly weekdays: ReadonlySet<number>
  readonly parts: ReadonlySet<PartOfDay>
}

export const anything: Wanted = { modality: '', language: '', region: '', weekdays: new Set(), parts: new Set() }

export const parts: readonly { readonly part: PartOfDay; readonly word: string }[] = [
  { part: 'morning', word: 'Morning' },
  { part: 'afternoon', word: 'Afternoon' },
  { part: 'evening', word: 'Evening' },
]

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

export function partOf(minutes: number): PartOfDay {
  if (minutes < 12 * 60) return 'morning'
  return minutes < 17 * 60 ? 'afternoon' : 'evening'
}

/** Those on the weekdays and in the parts of the day that were asked for, as the desk's wall shows them. */
export function fitting(times: readonly FreeTime[], { weekdays: days, parts: asked }: Wanted): FreeTime[] {
  return times.filter(({ wall }) => (days.size === 0 || days.has(weekdayOf(wall.date))) && (asked.size === 0 || asked.has(partOf(wall.minutes))))
}

/** The first few of each day, so that several days are offered and not one with all its hours. */
export function firstOfEachDay(times: readonly FreeTime[], aDay: number, most: number): FreeTime[] {
  const counts = new Map<string, number>()
  const first = times.filter(({ wall }) => {
    const count = (counts.get(wall.date) ?? 0) + 1
    counts.set(wall.date, count)
    return count <= aDay
  })
  return first.slice(0, most)
}

function weekdayOf(date: string): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' })

export interface Choice {
  readonly value: string
  readonly word: string
}

/** What can be asked for here: what at least one of these people brings. */
export function choicesOf(clinicians: readonly Clinician[]): { readonly modality: Choice[]; readonly language: Choice[]; readonly region: Choice[] } {
  return {
    modality: choices(clinicians.flatMap((one) => one.modalities)),
    language: choices(
      clinicians.flatMap((one) => one.languages),
      (code) => languages.of(code) ?? code,
    ),
    region: choices(clinicians.flatMap((one) => one.regions)),
  }
}

function choices(values: readonly string[], wordOf = (value: string) => value): Choice[] {
  return [...new Set(values)].map((value) => ({ value, word: wordOf(value) })).sort((a, b) => a.word.localeCompare(b.word))
}
