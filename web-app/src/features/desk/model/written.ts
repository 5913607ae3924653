import type { components } from '@/generated/intake'
import { longDate, type PlainDate } from './dates'
import { wallTime } from './zoned'

/** What a client wrote, as somebody whom they told it to may read it. */
export type Written = components['schemas']['WrittenAnswers']
export type WrittenPart = Written['parts'][number]
export type WrittenItem = WrittenPart['items'][number]

/** What stands where no words are: each is an answer like any other, and none is a lack. */
export function insteadOf(state: Exclude<WrittenItem['state'], 'ANSWERED'>): string {
  switch (state) {
    case 'NOT_YET':
      return 'Not yet, they said.'
    case 'IN_PERSON':
      return 'For when you meet.'
    case 'OPEN':
      return 'Nothing here so far.'
    case 'CLOSED':
      return 'Written before you could read it. It opens when they say so.'
  }
}

/** "Handed in Monday, November 23", or that they may still go on. */
export function handedInWords({ handedIn }: Pick<WrittenPart, 'handedIn'>, zone: string, today: PlainDate): string {
  return handedIn === undefined ? 'Not handed in: they may still add to it or change it.' : `Handed in ${longDate(wallTime(handedIn, zone).date, today)}.`
}

/** What is for the room, in the order in which it was asked: the first thing that a clinician looks for before they meet. */
export function forTheRoom(parts: readonly WrittenPart[]): readonly string[] {
  return parts.flatMap(({ items }) => items.filter(({ state }) => state === 'IN_PERSON').map(({ text }) => text))
}
