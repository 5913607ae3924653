import type { components } from '@/generated/scheduling'
import { fromInputTime } from './clock'
import { addDays, type PlainDate } from './dates'
import { instantAt, type InstantOf } from './zoned'

type NewTimeOff = components['schemas']['NewTimeOff']

export interface BlockDraft {
  readonly clinician: string
  readonly allDay: boolean
  readonly fromDate: PlainDate
  readonly fromTime: string
  /** Inclusive when it is whole days. */
  readonly toDate: PlainDate
  readonly toTime: string
  readonly note: string
}

export type BlockReading = { readonly kind: 'ready'; readonly body: NewTimeOff } | { readonly kind: 'trouble'; readonly words: string }

export function readBlock(draft: BlockDraft, zone: string): BlockReading {
  if (draft.clinician === '') return { kind: 'trouble', words: 'Say whose time it is.' }
  const start = draft.allDay ? instantAt({ date: draft.fromDate, minutes: 0 }, zone) : typed(draft.fromDate, draft.fromTime, zone)
  const end = draft.allDay ? instantAt({ date: addDays(draft.toDate, 1), minutes: 0 }, zone) : typed(draft.toDate, draft.toTime, zone)
  if (start === undefined || end === undefined) return { kind: 'trouble', words: 'Say from when until when.' }
  if (start.kind === 'gap' || end.kind === 'gap') return { kind: 'trouble', words: 'The clocks jump over one of these times. Take one an hour later.' }
  if (Date.parse(end.iso) <= Date.parse(start.iso)) return { kind: 'trouble', words: 'The end lies before the beginning.' }
  const note = draft.note.trim()
  return { kind: 'ready', body: { clinician: draft.clinician, start: start.iso, end: end.iso, ...(note === '' ? {} : { note }) } }
}

function typed(date: PlainDate, time: string, zone: string): InstantOf | undefined {
  const minutes = fromInputTime(time)
  return minutes === undefined ? undefined : instantAt({ date, minutes }, zone)
}
