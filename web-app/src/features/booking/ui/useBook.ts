import { useRef, useState } from 'react'
import { newKey } from '@/platform/http/keys'
import { wordsFor, type Words } from '@/platform/problem/words'
import { isQuietHour } from '@/platform/time/zones'
import { book, type BookingOutcome, type BookingRequest } from '../api/book'
import { holdSlot } from '../api/holds'
import type { Draft } from '../model/draft'
import { readPerson } from '../model/person'
import type { Appointment, BookedClient, Hold } from '../model/types'

type Result = BookingOutcome | { readonly kind: 'gone' }

interface Booking {
  readonly busy: boolean
  /** The service found the contact odd although the page did not. */
  readonly contactRefused: boolean
  readonly trouble: Words | undefined
}

const idle: Booking = { busy: false, contactRefused: false, trouble: undefined }

export function useBook(draft: Draft, onBooked: (appointment: Appointment) => void, onGone: () => void) {
  const [state, setState] = useState<Booking>(idle)
  const sent = useRef({ body: '', key: '' })

  /** The same words again carry the same key, so that a lost answer never books twice. */
  function keyFor(request: BookingRequest): string {
    const body = JSON.stringify(request)
    if (sent.current.body !== body) sent.current = { body, key: newKey() }
    return sent.current.key
  }

  async function attempt(hold: Hold, client: BookedClient): Promise<BookingOutcome> {
    const quiet = isQuietHour(draft.zone, new Date())
    const request: BookingRequest = { hold: hold.id, client, ...(quiet ? { confirm: draft.confirm } : {}) }
    return book(hold, keyFor(request), request)
  }

  /** An expired hold is taken again and booked, as if it had never gone. */
  async function bookOrTakeAgain(client: BookedClient): Promise<Result> {
    const { hold, offering, format, slot } = draft
    if (hold === undefined || offering === undefined || format === undefined || slot === undefined) return { kind: 'gone' }
    const outcome = await attempt(hold, client)
    if (outcome.kind !== 'hold-expired') return outcome
    const again = await holdSlot(offering, format, slot)
    return again.kind === 'held' ? attempt(again.hold, client) : again
  }

  async function submit(): Promise<void> {
    const person = readPerson(draft)
    if (person.kind === 'trouble' || state.busy) return
    setState({ ...idle, busy: true })
    const result = await bookOrTakeAgain(person.client)
    switch (result.kind) {
      case 'booked':
        return onBooked(result.appointment)
      case 'gone':
      case 'hold-expired':
        return onGone()
      case 'contact-refused':
        return setState({ ...idle, contactRefused: true })
      case 'failed':
        return setState({ ...idle, trouble: wordsFor(result.failure) })
    }
  }

  return { ...state, submit, forgetRefusal: () => setState(idle) }
}
