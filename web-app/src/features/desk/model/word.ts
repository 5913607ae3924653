import type { Delivery } from './messages'
import { timeOfDay } from './clock'
import { nearDate, type PlainDate } from './dates'
import { wallTime } from './zoned'

/** What waits to be said to a client about an appointment, or was just said; from the plan itself, never guessed here. */
export type Word =
  | { readonly kind: 'looking' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'waits'; readonly words: string; readonly dueAt: number }
  | { readonly kind: 'said'; readonly words: string }

export interface Hearing {
  readonly zone: string
  readonly today: PlainDate
  /** What was sent before this belongs to an earlier change. */
  readonly from: number
  /** Whether the plan had time to hear of the change. */
  readonly settled: boolean
}

const words: readonly Delivery['kind'][] = ['REQUESTED', 'APPROVED', 'DECLINED', 'CONFIRMATION', 'MOVED', 'CHANGED', 'CANCELLED']

/** The newest word in the plan. Until the plan had time to hear of the change, nothing is no answer yet. */
export function wordOf(deliveries: readonly Delivery[] | undefined, hearing: Hearing): Word {
  const own = deliveries?.filter(({ kind }) => words.includes(kind)) ?? []
  const waits = own.filter(({ state }) => state === 'PLANNED' || state === 'SENDING').at(-1)
  if (waits !== undefined) return { kind: 'waits', dueAt: Date.parse(waits.dueAt), words: `They will be told by ${way(waits)}, ${moment(waits.dueAt, hearing)}.` }
  const failed = own.filter(({ state, dueAt }) => state === 'FAILED' && Date.parse(dueAt) >= hearing.from).at(-1)
  if (failed !== undefined) return { kind: 'said', words: `They could not be told by ${way(failed)}. ${failed.reasonText ?? ''}`.trim() }
  const said = own.filter(({ sentAt }) => sentAt !== undefined && Date.parse(sentAt) >= hearing.from).at(-1)
  if (said?.sentAt !== undefined) return { kind: 'said', words: `They were told by ${way(said)}, ${moment(said.sentAt, hearing)}.` }
  return hearing.settled && deliveries !== undefined ? { kind: 'nothing' } : { kind: 'looking' }
}

export function saidOf(word: Word): string {
  switch (word.kind) {
    case 'looking':
      return 'Looking at what they will be told…'
    case 'nothing':
      return 'Nothing is sent to them about it.'
    case 'waits':
    case 'said':
      return word.words
  }
}

function way({ channel }: Delivery): string {
  return channel === 'SMS' ? 'text' : 'e-mail'
}

function moment(at: string, { zone, today }: Hearing): string {
  const wall = wallTime(at, zone)
  return `${wall.date === today ? '' : `${nearDate(wall.date, today)} `}at ${timeOfDay(wall.minutes)}`
}

/** What a client relies on: when, with whom, how, and that it stands. Only a new length leaves all of that. */
export interface Relied {
  readonly start: string
  readonly clinician: string
  readonly format?: string | undefined
  readonly status?: string | undefined
}

/** Whether a change may stay untold. */
export function isOnlyLength(before: Relied, now: Relied): boolean {
  const same = before.clinician === now.clinician && before.format === now.format && before.status === now.status
  return same && Date.parse(before.start) === Date.parse(now.start)
}
