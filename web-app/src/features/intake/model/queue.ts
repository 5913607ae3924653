import type { Given } from './types'

/** An answer that the practice has not acknowledged yet. Lies on this device only until then. */
export interface Unsent {
  /** Who gave it: on a shared device nobody sends another person's answer. */
  readonly subject: string
  readonly response: string
  readonly linkId: string
  readonly given: Given
  /** Tells a newer answer to the same question from the one that was just sent. */
  readonly mark: string
  /** The page that it was given on: two tabs share this device's queue, and do not know of each other's words. */
  readonly page: string
  /** The mark of one from an earlier page that this page showed, so that it was replaced knowingly. */
  readonly after?: string
  /** The newest revision of that answer that the page had shown: what it did not know of is never overwritten. */
  readonly basedOn?: number
  /** The line of who reads that the page showed. */
  readonly readers?: number
}

export type Queue = readonly Unsent[]

const same = (a: Unsent, b: Pick<Unsent, 'response' | 'linkId'>): boolean => a.response === b.response && a.linkId === b.linkId

const ofOnePage = (a: Unsent, b: Unsent): boolean => same(a, b) && a.page === b.page

/** The newest answer to a question replaces an older one of the same page that still waits; the order of questions stays. */
export function enqueued(queue: Queue, unsent: Unsent): Queue {
  return queue.some((one) => ofOnePage(one, unsent)) ? queue.map((one) => (ofOnePage(one, unsent) ? unsent : one)) : [...queue, unsent]
}

/** Takes out what was acknowledged, unless a newer answer stands in its place. */
export function acknowledged(queue: Queue, sent: Unsent): Queue {
  return queue.filter((one) => !(same(one, sent) && one.mark === sent.mark))
}

/** A newer answer from the same page knows what that page just saved, and one that was given over those words knows them. */
export function rebased(queue: Queue, sent: Unsent, revision: number): Queue {
  const knows = (one: Unsent): boolean => (ofOnePage(one, sent) && one.basedOn === sent.basedOn) || (same(one, sent) && one.after === sent.mark)
  return queue.map((one) => (knows(one) ? { ...one, basedOn: revision } : one))
}

export function waitingFor(queue: Queue, subject: string): Queue {
  return queue.filter((one) => one.subject === subject)
}

export function isWaiting(queue: Queue, response: string, linkId: string): boolean {
  return queue.some((one) => same(one, { response, linkId }))
}

/** What cannot be read is no queue; nothing half-read is ever sent. */
export function readQueue(text: string | null): Queue {
  if (text === null) return []
  try {
    const stored = JSON.parse(text) as unknown
    return Array.isArray(stored) ? stored.filter(isUnsent) : []
  } catch {
    return []
  }
}

function isUnsent(value: unknown): value is Unsent {
  if (typeof value !== 'object' || value === null) return false
  const { subject, response, linkId, given, mark, page } = value as Record<string, unknown>
  return [subject, response, linkId, mark, page].every((one) => typeof one === 'string') && typeof given === 'object' && given !== null
}
