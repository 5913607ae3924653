import type { components } from '@/generated/notifications'
import { hourOfDay } from './clock'

type Answered = components['schemas']['Preferences']
export type Preferences = { readonly [K in Exclude<keyof Answered, 'callAs'>]-?: NonNullable<Answered[K]> } & { readonly callAs?: string | undefined }
type SafeTime = components['schemas']['SafeTime']

/** While it is not known, the careful answer. It stands where the wishes will stand. */
export const unknownReach = 'We don’t know yet how to reach them. Leave no message, and speak with nobody else.'

/** The generated type cannot say that each field is there; were one missing, the careful answer stands in for it. */
export function wishesOf(answered: Answered): Preferences {
  return {
    ...answered,
    channels: answered.channels ?? [],
    plainWords: answered.plainWords ?? false,
    zone: answered.zone ?? 'UTC',
    reminders: answered.reminders ?? [],
    safeTimes: answered.safeTimes ?? [],
    voicemail: answered.voicemail ?? 'NONE',
    doNotContact: answered.doNotContact ?? [],
    maySpeakWith: answered.maySpeakWith ?? [],
    changes: answered.changes ?? 'LINK',
    calendarInvites: answered.calendarInvites ?? false,
  }
}

type Channel = Preferences['channels'][number]

/** The channels that lead anywhere: what somebody never gave is no way to reach them. */
export function channelsTo(person: { email?: string | undefined; phone?: string | undefined }): readonly Channel[] {
  return [...(person.email === undefined ? [] : (['EMAIL'] as const)), ...(person.phone === undefined ? [] : (['SMS'] as const))]
}

/** The same while names are hidden: whom to ask for, and how many may be spoken with, without saying who. */
export function withoutNames(wishes: Preferences): Preferences {
  const callAs = wishes.callAs === undefined || wishes.callAs === '' ? undefined : 'a name that is hidden now'
  return { ...wishes, callAs, maySpeakWith: wishes.maySpeakWith.length === 0 ? [] : ['somebody whose name is hidden now'] }
}

/** The first line of the panel: how this person may be reached, and with whom we may speak. */
export function reachLine(wishes: Preferences, known: readonly Channel[] = wishes.channels): string {
  return [messages(wishes, known), calls(wishes), askFor(wishes), speakWith(wishes)].filter((sentence) => sentence !== '').join(' ')
}

function messages(wishes: Preferences, known: readonly Channel[]): string {
  const ways = wishes.channels
    .filter((channel) => known.includes(channel) && !wishes.doNotContact.includes(channel))
    .map((channel) => (channel === 'SMS' ? 'text' : 'e-mail'))
  const when = safeWords(wishes.safeTimes)
  if (ways.length === 0) return 'No messages.'
  const by = ways.length === 1 ? `${ways[0]} only` : `${ways[0]}, else ${ways[1]}`
  return `${capital(by)}${when === '' ? quietWords(wishes.quietHours) : `, ${when}`}.`
}

function calls(wishes: Preferences): string {
  if (wishes.doNotContact.includes('CALL')) return 'No calls.'
  switch (wishes.voicemail) {
    case 'NONE':
      return 'No voicemail.'
    case 'NEUTRAL':
      return 'Voicemail in neutral words only.'
    case 'OK':
      return 'Voicemail is fine.'
  }
}

function askFor(wishes: Preferences): string {
  return wishes.callAs === undefined || wishes.callAs === '' ? '' : `Ask for ${wishes.callAs}.`
}

function speakWith(wishes: Preferences): string {
  if (wishes.maySpeakWith.length === 0) return 'Speak with nobody else.'
  return `You may also speak with ${wishes.maySpeakWith.join(' and ')}.`
}

/** Quiet hours are said only where they are not the usual ones. */
function quietWords(quiet: Preferences['quietHours']): string {
  if (quiet.from === quiet.to || (quiet.from === '21:00' && quiet.to === '08:00')) return ''
  return `, not between ${hourWords(quiet.from)} and ${hourWords(quiet.to)}`
}

const week: readonly SafeTime['day'][] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

/** "after 6 pm" for every day alike, else "Mon and Wed 6 pm – 9 pm". */
function safeWords(times: readonly SafeTime[]): string {
  const byHours = new Map<string, SafeTime['day'][]>()
  for (const { day, from, to } of times) byHours.set(`${from}|${to}`, [...(byHours.get(`${from}|${to}`) ?? []), day])
  return [...byHours].map(([hours, days]) => `${dayWords(days)}${safeHours(hours)}`).join('; ')
}

function safeHours(hours: string): string {
  const [from = '', to = ''] = hours.split('|')
  if (from === '00:00' && to === '24:00') return 'any time'
  if (to === '24:00') return `after ${hourWords(from)}`
  return from === '00:00' ? `before ${hourWords(to)}` : `${hourWords(from)} – ${hourWords(to)}`
}

function dayWords(days: readonly SafeTime['day'][]): string {
  if (week.every((day) => days.includes(day))) return ''
  const names = week.filter((day) => days.includes(day)).map((day) => capital(day.slice(0, 3).toLowerCase()))
  return `${names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`} `
}

function hourWords(time: string): string {
  const [hour = '0', minute = '0'] = time.split(':')
  return hourOfDay(Number(hour) * 60 + Number(minute))
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
