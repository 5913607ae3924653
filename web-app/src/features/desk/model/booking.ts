import { readContact, type ContactKind } from '@/platform/contact/contact'
import type { components } from '@/generated/scheduling'
import { lengthOf, timeOfDay } from './clock'
import { longDate, type PlainDate } from './dates'
import { formatWord } from './tile-words'
import { zonePlace, type WallTime } from './zoned'

export type NewAppointment = components['schemas']['BookDirectly']
export type Format = components['schemas']['Format']

/** Who it is for: somebody the practice knows, or a caller with a name and one way to reach them. */
export type Who =
  | { readonly kind: 'known'; readonly id: string; readonly name: string }
  | { readonly kind: 'caller'; readonly name: string; readonly contactKind: ContactKind; readonly contact: string; readonly more?: MoreOfCaller }

/** What is not as usual with a new caller: a second way to reach them, where they are, words that name the clinician. */
export interface MoreOfCaller {
  readonly other: string
  readonly zone: string
  readonly region: string
  readonly plainWords: boolean
}

/** What the form holds; `start` is an instant once a time is chosen. */
export interface Draft {
  readonly who: Who
  readonly offering: string
  readonly clinician: string
  readonly format: Format
  readonly start: string | undefined
  /** Somebody said knowingly that this time is outside the offered hours. */
  readonly pastLimits: boolean
  /** Somebody said knowingly that it may stand over another appointment. */
  readonly over?: boolean | undefined
}

export type Field = 'name' | 'contact' | 'other' | 'start'

export type DraftReading =
  | { readonly kind: 'ready'; readonly body: NewAppointment }
  | { readonly kind: 'trouble'; readonly troubles: Partial<Record<Field, string>> }

/** The body to send, or what is still missing. A caller's zone is the desk's until they say another one. */
export function readDraft(draft: Draft, zone: string): DraftReading {
  const troubles: Partial<Record<Field, string>> = {}
  const client = draft.who.kind === 'caller' ? readCaller(draft.who, zone, troubles) : undefined
  if (draft.start === undefined) troubles.start = 'Choose a time.'
  if (draft.start === undefined || Object.keys(troubles).length > 0) return { kind: 'trouble', troubles }
  const { offering, clinician, format, start } = draft
  return {
    kind: 'ready',
    body: {
      offering,
      clinician,
      format,
      start,
      ...(draft.who.kind === 'known' ? { clientId: draft.who.id } : {}),
      ...(client === undefined ? {} : { client }),
      ...(draft.pastLimits ? { override: draft.over === true ? ['LIMITS', 'OVERLAP'] : ['LIMITS'] } : {}),
    },
  }
}

function readCaller(who: Extract<Who, { kind: 'caller' }>, zone: string, troubles: Partial<Record<Field, string>>): NewAppointment['client'] {
  const name = who.name.trim()
  const { other = '', region = '', plainWords = false } = who.more ?? {}
  const reading = readContact(who.contactKind, who.contact)
  const second = other.trim() === '' ? undefined : readContact(who.contactKind === 'phone' ? 'email' : 'phone', other)
  if (name === '') troubles.name = 'A name they choose, any name.'
  if (reading.kind === 'trouble') troubles.contact = reading.words
  if (second?.kind === 'trouble') troubles.other = second.words
  if (reading.kind === 'trouble' || second?.kind === 'trouble') return undefined
  return { preferredName: name, zone: who.more?.zone ?? zone, plainWords, ...reading.contact, ...second?.contact, ...(region === '' ? {} : { region }) }
}

export interface ReadBack {
  readonly wall: WallTime
  readonly minutes: number
  readonly format: Format
  readonly clinicianName: string
  readonly zone: string
  readonly today: PlainDate
  /** The caller's own clock, where it is another one. */
  readonly theirs?: { readonly zone: string; readonly wall: WallTime } | undefined
}

/** The line to read to the caller, after their name. It names no offering. */
export function readBackLine({ wall, minutes, format, clinicianName, zone, today, theirs }: ReadBack): string {
  const how = format === 'IN_PERSON' ? 'in person' : `by ${formatWord[format]}`
  const clock = theirs === undefined || theirs.zone === zone ? { zone, wall } : theirs
  return `${longDate(clock.wall.date, today)} at ${timeOfDay(clock.wall.minutes)}, ${zonePlace(clock.zone)} time, ${lengthOf(minutes)} ${how} with ${clinicianName}.`
}

/** The same intention keeps its key over retries; another body is another intention. */
export class Intention {
  private said = ''
  private key = ''

  constructor(private readonly newKey: () => string) {}

  keyFor(body: unknown): string {
    const now = JSON.stringify(body)
    if (now !== this.said) {
      this.said = now
      this.key = this.newKey()
    }
    return this.key
  }
}

/** One field takes both: what has a letter or an @ is an address. */
export function contactKindOf(typed: string): ContactKind {
  return /[@a-z]/i.test(typed) ? 'email' : 'phone'
}

/** Whether there is somebody in the form whom nobody wants to type twice. */
export function isTyped(who: Who | undefined): boolean {
  return who !== undefined && (who.kind === 'known' || who.name.trim() !== '' || who.contact.trim() !== '')
}
