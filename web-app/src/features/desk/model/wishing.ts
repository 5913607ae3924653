import type { components } from '@/generated/notifications'
import type { Preferences } from './reach'

export type WishChange = components['schemas']['PreferencesChange']
type SafeTime = components['schemas']['SafeTime']
type Way = Preferences['doNotContact'][number]

/** What the desk writes down of how somebody wishes to be reached, as the form holds it. */
export interface WishDraft {
  readonly callAs: string
  readonly first: Preferences['channels'][number]
  readonly never: ReadonlySet<Way>
  readonly voicemail: Preferences['voicemail']
  /** `KEPT`: times that differ by day stand as they are. */
  readonly times: 'ANY' | 'DAILY' | 'KEPT'
  readonly from: string
  readonly to: string
  /** Names, parted by commas. */
  readonly speakWith: string
}

const week: readonly SafeTime['day'][] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

export function draftOf(wishes: Preferences): WishDraft {
  const [time] = wishes.safeTimes
  const daily = time !== undefined && week.every((day) => wishes.safeTimes.filter((one) => one.day === day && one.from === time.from && one.to === time.to).length === 1) && wishes.safeTimes.length === 7
  return {
    callAs: wishes.callAs ?? '',
    first: wishes.channels[0] ?? 'EMAIL',
    never: new Set(wishes.doNotContact),
    voicemail: wishes.voicemail,
    times: time === undefined ? 'ANY' : daily ? 'DAILY' : 'KEPT',
    from: daily ? time.from : '18:00',
    to: daily ? time.to : '21:00',
    speakWith: wishes.maySpeakWith.join(', '),
  }
}

/** Only what differs: a field that is left out keeps its value. */
export function changeOf(draft: WishDraft, wishes: Preferences): WishChange {
  const before = draftOf(wishes)
  return {
    ...(draft.callAs.trim() === before.callAs ? {} : { callAs: draft.callAs.trim() }),
    ...(draft.first === before.first ? {} : { channels: [draft.first, draft.first === 'EMAIL' ? 'SMS' : 'EMAIL'] }),
    ...(isSame(draft.never, before.never) ? {} : { doNotContact: [...draft.never].sort() }),
    ...(draft.voicemail === before.voicemail ? {} : { voicemail: draft.voicemail }),
    ...(hasSameTimes(draft, before) ? {} : { safeTimes: timesOf(draft) }),
    ...(namesOf(draft.speakWith).join() === wishes.maySpeakWith.join() ? {} : { maySpeakWith: namesOf(draft.speakWith) }),
  }
}

/** Whether more would be allowed than before: that takes a call to the number that we have; less counts at once. */
export function isWider(change: WishChange, wishes: Preferences): boolean {
  const rank = ['NONE', 'NEUTRAL', 'OK']
  const allowed = change.doNotContact !== undefined && wishes.doNotContact.some((way) => change.doNotContact?.includes(way) === false)
  const louder = change.voicemail !== undefined && rank.indexOf(change.voicemail) > rank.indexOf(wishes.voicemail)
  const others = change.maySpeakWith?.some((name) => !wishes.maySpeakWith.includes(name)) === true
  return allowed || louder || others || (change.safeTimes !== undefined && wishes.safeTimes.length > 0)
}

function timesOf({ times, from, to }: WishDraft): SafeTime[] {
  return times === 'ANY' ? [] : week.map((day) => ({ day, from, to: to === '00:00' ? '24:00' : to }))
}

function hasSameTimes(draft: WishDraft, before: WishDraft): boolean {
  return draft.times === before.times && (draft.times !== 'DAILY' || (draft.from === before.from && draft.to === before.to))
}

function namesOf(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function isSame(a: ReadonlySet<Way>, b: ReadonlySet<Way>): boolean {
  return a.size === b.size && [...a].every((way) => b.has(way))
}
