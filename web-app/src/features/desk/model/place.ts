import { isPlainDate, type PlainDate } from './dates'
import type { View } from './keys'

/** What lies open in the panel; ids only, an address never holds a name. */
export type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'appointment'; readonly id: string }
  | { readonly kind: 'time-off'; readonly id: string }
  | { readonly kind: 'hold'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string }

/** Where the desk is, as its address says; `date` is undefined while it follows today. */
export interface Place {
  readonly view: View
  readonly date: PlainDate | undefined
  readonly opened: Opened
  /** Whose calendar alone is looked at, for now. */
  readonly whose?: string | undefined
}

const views: readonly View[] = ['day', 'week', 'list']
const openable = ['appointment', 'time-off', 'hold', 'person'] as const

export function readPlace(search: string): Place {
  const params = new URLSearchParams(search)
  const date = params.get('date') ?? ''
  return {
    view: views.find((view) => view === params.get('view')) ?? 'day',
    date: isPlainDate(date) ? date : undefined,
    opened: readOpened(params),
    whose: params.get('whose') ?? undefined,
  }
}

function readOpened(params: URLSearchParams): Opened {
  for (const kind of openable) {
    const id = params.get(kind)
    if (id !== null && id !== '') return { kind, id }
  }
  return { kind: 'nothing' }
}

/** The query part of the address, with what is usual left out. */
export function searchOf(place: Place): string {
  const params = new URLSearchParams()
  if (place.view !== 'day') params.set('view', place.view)
  if (place.date !== undefined) params.set('date', place.date)
  if (place.whose !== undefined && place.whose !== '') params.set('whose', place.whose)
  if (place.opened.kind !== 'nothing') params.set(place.opened.kind, place.opened.id)
  const search = params.toString()
  return search === '' ? '' : `?${search}`
}
