import type { components } from '@/generated/scheduling'
import { momentIn } from '@/platform/time/instant'

type Appointment = components['schemas']['Appointment']

export function zoneOf({ client, clinicianZone }: Pick<Appointment, 'client' | 'clinicianZone'>): string {
  return client?.zone ?? clinicianZone
}

/** For who asked for a time: it is kept, and by when a person answers. Said plainly also where we are behind. */
export function askedWords(appointment: Pick<Appointment, 'request' | 'client' | 'clinicianZone'>, now: Date): string {
  const { request } = appointment
  if (request === undefined) return 'It is kept for you. A person here looks at it and answers, usually within a day.'
  const say = (at: string): string => momentIn(at, zoneOf(appointment), now)
  const overdue = request.overdue || Date.parse(request.dueAt) <= now.getTime()
  if (overdue) return `It is still kept for you. We meant to answer by ${say(request.dueAt)} and are behind. If there is no answer by ${say(request.endsAt)}, we let the time go and tell you.`
  return `It is kept for you. A person here answers by ${say(request.dueAt)}. There is nothing more to do.`
}
