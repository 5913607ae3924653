import { acknowledged, enqueued, isWaiting, readQueue, rebased, waitingFor, type Queue, type Unsent } from './queue'
import type { Support } from './support'
import type { IntakeResponse, SavedAnswer } from './types'

export type SendOutcome =
  | {
      readonly kind: 'saved'
      readonly savedAt: string
      readonly revision: number
      /** What else is kept at that question and this page did not know of. */
      readonly beside: readonly SavedAnswer[]
      readonly progress: IntakeResponse['progress']
      readonly support: Support | undefined
    }
  /** Nobody answered; it is tried again later. */
  | { readonly kind: 'unreachable' }
  /** The session ended; it waits until the person signs in again. */
  | { readonly kind: 'locked' }
  /** The practice cannot take it, now or later. */
  | { readonly kind: 'refused'; readonly words: string }

export interface Sent {
  readonly unsent: Unsent
  readonly outcome: SendOutcome
}

/** Where the queue lies between two visits; `localStorage` fits. */
export interface Shelf {
  getItem: (key: string) => string | null
  setItem: (key: string, value: string) => void
  removeItem: (key: string) => void
}

const KEY = 'anteroom.unsent'

/** Keeps every answer on the device until the practice acknowledged it, and sends them one after the other. */
export class Outbox {
  private readonly listeners = new Set<(sent: Sent) => void>()
  private running: Promise<void> | undefined
  private onItsWay: { readonly unsent: Unsent; readonly done: Promise<void> } | undefined

  constructor(
    private readonly shelf: Shelf,
    private readonly send: (unsent: Unsent) => Promise<SendOutcome>,
  ) {}

  waiting(): Queue {
    return readQueue(this.shelf.getItem(KEY))
  }

  /** Kept at once, sent with the next `flush`. */
  add(unsent: Unsent): void {
    this.store(enqueued(this.waiting(), unsent))
  }

  onSent(listener: (sent: Sent) => void): () => void {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** Sends what this person gave, oldest first, until all is sent or something stands in the way. One run at a time. */
  flush(subject: string): Promise<void> {
    this.running ??= this.run(subject).finally(() => {
      this.running = undefined
    })
    return this.running
  }

  /**
   * Everything at once, for a page that is about to go. An answer to a question whose older answer is on its way follows it,
   * so that the newer one stands.
   */
  async sendAll(): Promise<void> {
    const before = this.onItsWay
    await Promise.all(
      this.waiting().map(async (one) => {
        if (before !== undefined && isWaiting([before.unsent], one.response, one.linkId)) {
          await before.done
          if (before.unsent.mark === one.mark) return
        }
        await this.attempt(one)
      }),
    )
  }

  private async run(subject: string): Promise<void> {
    for (;;) {
      const [next] = waitingFor(this.waiting(), subject)
      if (next === undefined) return
      const attempt = this.attempt(next)
      this.onItsWay = { unsent: next, done: attempt.then(() => undefined) }
      const outcome = await attempt
      this.onItsWay = undefined
      if (outcome.kind === 'unreachable' || outcome.kind === 'locked') return
    }
  }

  private async attempt(unsent: Unsent): Promise<SendOutcome> {
    const outcome = await this.send(unsent)
    if (outcome.kind === 'saved' || outcome.kind === 'refused') this.store(acknowledged(this.waiting(), unsent))
    if (outcome.kind === 'saved' && outcome.beside.length === 0) this.store(rebased(this.waiting(), unsent, outcome.revision))
    for (const listener of this.listeners) listener({ unsent, outcome })
    return outcome
  }

  /** Read and written as a whole each time: another tab may use the same shelf. */
  private store(queue: Queue): void {
    if (queue.length === 0) this.shelf.removeItem(KEY)
    else this.shelf.setItem(KEY, JSON.stringify(queue))
  }
}
