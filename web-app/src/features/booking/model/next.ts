import type { components } from '@/generated/notifications'
import { askedWords, zoneOf } from '@/features/appointment/model/asked'
import { limitsOf, limitWords } from '@/features/appointment/model/limits'
import { contactText, wayOf, type Contact } from '@/platform/contact/contact'
import { momentIn } from '@/platform/time/instant'
import { isAtOnce, noteOf, reminderOf } from './announced'
import type { Appointment } from './types'

type Announcement = components['schemas']['Announcement']

type Booked = Pick<Appointment, 'start' | 'status' | 'format' | 'bookedAt' | 'moveUntil' | 'cancelUntil' | 'request' | 'client' | 'clinicianZone'>

/**
 * What happens next; of a time that is only asked for nothing is promised but an answer. What is sent when is the planner's
 * to say: until it has, nothing is said of it.
 */
export function nextWords(appointment: Booked, contact: Contact | undefined, announced: readonly Announcement[] | undefined, now: Date): readonly string[] {
  const limits = limitWords(limitsOf(appointment, now), (at) => momentIn(at, zoneOf(appointment), now))
  const told = announced === undefined ? [] : messageWords(appointment, contact, announced, now)
  if (appointment.status === 'REQUESTED') {
    return [askedWords(appointment, now), ...told, 'We tell you as soon as it is answered. Your page shows it, too.', limits ?? 'You can move it or take it back, any time. Nobody asks why.']
  }
  return [...told, ...reminderWords(appointment, announced ?? [], now), limits ?? `You can ${changesOf(appointment)}, any time. Nobody asks why.`]
}

function reminderWords(appointment: Booked, announced: readonly Announcement[], now: Date): string[] {
  const reminder = reminderOf(announced)
  return reminder === undefined ? [] : [`${capital(momentIn(reminder.at, zoneOf(appointment), now))}: one short message reminds you.`]
}

/** A call is the smallest step there is: who has one is offered none. */
function changesOf({ format }: Booked): string {
  return format === 'PHONE' ? 'move it or cancel it' : 'move it, make it a call or cancel it'
}

function messageWords(appointment: Booked, contact: Contact | undefined, announced: readonly Announcement[], now: Date): string[] {
  const asked = appointment.status === 'REQUESTED'
  const note = noteOf(announced)
  const where = contact === undefined || !goesThere(note, contact) ? '' : ` by ${wayOf(contact)} to ${contactText(contact)}`
  if (note === undefined) {
    return [asked ? 'We don’t send a note about it now. Keep this page.' : 'We don’t send the details. Keep this page, or add it to your calendar.']
  }
  if (note.channel === 'CALL') return ['That number can’t get text messages, so a person here calls you.']
  if (isAtOnce(note, appointment.bookedAt ?? now.toISOString())) return [asked ? `A short note about it is on its way${where}.` : `The details are on their way${where}.`]
  const when = momentIn(note.at, zoneOf(appointment), now)
  return [asked ? `A short note about it comes at ${when}${where}.` : `The details come at ${when}${where}.`]
}

/** Whoever is signed in may have asked for another way than the contact that they gave here. */
function goesThere(note: Announcement | undefined, contact: Contact): boolean {
  return note?.channel === ('email' in contact ? 'EMAIL' : 'SMS')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
