import { beforeLeaving } from '@/features/help/model/leaving'
import { newKey } from '@/platform/http/keys'
import { sendAnswer } from '../api/intake'
import { Outbox, type Shelf } from '../model/outbox'

/** A browser that refuses storage still works; its answers then wait in memory only. */
function shelf(): Shelf {
  try {
    localStorage.setItem('anteroom.try', '1')
    localStorage.removeItem('anteroom.try')
    return localStorage
  } catch {
    const kept = new Map<string, string>()
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) }
  }
}

/** Names this page to the queue that it shares with other tabs. */
export const page = newKey()

export const outbox = new Outbox(shelf(), sendAnswer)

// Leaving gives every person's answers a last chance, then the device forgets them. What a browser would not take all at
// once (it bounds what may outlive a page) goes one by one.
beforeLeaving(async () => {
  await outbox.sendAll()
  for (const subject of new Set(outbox.waiting().map((one) => one.subject))) await outbox.flush(subject)
})
