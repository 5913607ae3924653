import type { components } from '@/generated/notifications'
import { timeOfDay } from './clock'
import { nearDate, type PlainDate } from './dates'
import { wallTime } from './zoned'

export type Delivery = components['schemas']['Delivery']

/** One message in words: what it was, where it went, how it ended. */
export interface MessageLine {
  readonly id: string
  readonly title: string
  readonly detail: string
  /** Shown only after it was tried; hidden by the privacy key. */
  readonly to: string | undefined
  /** A person should look. */
  readonly needsAPerson: boolean
}

/** By its kind; one that this page does not know yet is still shown. */
const kinds: Readonly<Record<string, string>> = {
  REQUESTED: 'Word that it was asked for',
  APPROVED: 'Word that it is agreed',
  DECLINED: 'Word that it could not be',
  CONFIRMATION: 'Confirmation',
  REMINDER: 'Reminder',
  MOVED: 'Word of the new time',
  CHANGED: 'Word of what is new',
  CANCELLED: 'Word that it is cancelled',
}

export function messageLines(deliveries: readonly Delivery[], zone: string, today: PlainDate): MessageLine[] {
  return deliveries.map((delivery) => ({
    id: delivery.id,
    title: `${kinds[delivery.kind] ?? 'A message'} by ${delivery.channel === 'SMS' ? 'text' : 'e-mail'}`,
    detail: endOf(delivery, zone, today),
    to: delivery.to,
    needsAPerson: delivery.state === 'FAILED',
  }))
}

function endOf(delivery: Delivery, zone: string, today: PlainDate): string {
  switch (delivery.state) {
    case 'PLANNED':
      return `goes out ${when(delivery.dueAt, zone, today)}`
    case 'SENDING':
      return 'is going out now'
    case 'SENT':
      return `sent ${when(delivery.sentAt ?? delivery.dueAt, zone, today)}`
    case 'FAILED':
      return because('did not go out', delivery)
    case 'SUPERSEDED':
      return because('no longer needed', delivery)
  }
}

function because(what: string, delivery: Delivery): string {
  return delivery.reasonText === undefined ? what : `${what}. ${delivery.reasonText}`
}

function when(instant: string, zone: string, today: PlainDate): string {
  const wall = wallTime(instant, zone)
  return `${nearDate(wall.date, today)} at ${timeOfDay(wall.minutes)}`
}
