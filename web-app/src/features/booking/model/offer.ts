import type { Format, Offering } from './types'

/** `PT1H20M` → 80 */
export function minutesOf(duration: string): number {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? []
  return Number(hours) * 60 + Number(minutes)
}

export const formatTitle: Record<Format, string> = { PHONE: 'Phone', VIDEO: 'Video', IN_PERSON: 'In person' }
export const formatDetail: Record<Format, string> = { PHONE: 'voice only', VIDEO: 'camera is up to you', IN_PERSON: 'at the practice' }
export const byFormat: Record<Format, string> = { PHONE: 'by phone', VIDEO: 'by video', IN_PERSON: 'in person' }

/** The smallest step first. */
const order: readonly Format[] = ['PHONE', 'VIDEO', 'IN_PERSON']

export function formatsOf(offering: Offering): readonly Format[] {
  return order.filter((format) => offering.formats.includes(format))
}

/** What it is, in one line that asks for nothing. */
export function leadOf(offering: Offering): string {
  const minutes = minutesOf(offering.duration)
  if (offering.firstContact) return `A first conversation of ${minutes} minutes. You don’t have to explain anything yet.`
  return `${offering.name}, ${minutes} minutes.`
}
