import { askedWords, zoneOf } from '@/features/appointment/model/asked'
import { limitsOf, limitWords } from '@/features/appointment/model/limits'
import { contactText, wayOf, type Contact } from '@/platform/contact/contact'
import { momentIn } from '@/platform/time/instant'
import type { Appointment } from './types'

type Booked = Pick<Appointment, 'start' | 'status' | 'format' | 'confirm' | 'moveUntil' | 'cancelUntil' | 'request' | 'client' | 'clinicianZone'>

/** What happens next; of a time that is only asked for nothing is promised but an answer. */
export function nextWords(appointment: Booked, contact: Contact | undefined, now: Date): readonly string[] {
  const limits = limitWords(limitsOf(appointment, now), (at) => momentIn(at, zoneOf(appointment), now))
  const message = messageWords(appointment, contact)
  if (appointment.status === 'REQUESTED') {
    return [askedWords(appointment, now), message, 'We tell you as soon as it is answered. Your page shows it, too.', limits ?? 'You can move it or take it back, any time. Nobody asks why.']
  }
  const changes = limits ?? `You can ${changesOf(appointment)}, any time. Nobody asks why.`
  return isSurelyReminded(appointment, now) ? [message, 'Two days before, one short message reminds you, unless you asked for something else.', changes] : [message, changes]
}

/** Sooner than this, the reminder can fall so close to the note about the booking that none is sent. */
function isSurelyReminded({ start }: Booked, now: Date): boolean {
  return Date.parse(start) - now.getTime() >= 3 * 24 * 3600_000
}

/** A call is the smallest step there is: who has one is offered none. */
function changesOf({ format }: Booked): string {
  return format === 'PHONE' ? 'move it or cancel it' : 'move it, make it a call or cancel it'
}

function messageWords({ confirm, status }: Booked, contact: Contact | undefined): string {
  const where = contact === undefined ? '' : ` by ${wayOf(contact)} to ${contactText(contact)}`
  const asked = status === 'REQUESTED'
  switch (confirm) {
    case 'NOW':
      return asked ? `A short note about it is on its way${where}.` : `The details are on their way${where}.`
    case 'MORNING':
      return asked ? `A short note about it comes in the morning${where}.` : `The details come in the morning${where}.`
    case 'NONE':
      return asked ? 'We don’t send a note about it now, as you asked. Keep this page.' : 'We don’t send the details, as you asked. Keep this page, or add it to your calendar.'
  }
}
