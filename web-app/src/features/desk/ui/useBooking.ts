import { useState } from 'react'
import { newKey } from '@/platform/http/keys'
import { book } from '../api/appointment'
import { Intention, type DraftReading, type NewAppointment } from '../model/booking'
import type { Outcome } from '../model/outcome'
import type { Appointment } from '../model/standing'
import { mayPass, type TakenReason } from '../model/taken'
import { useDesk } from './desk-context'
import { useShelved } from './shelf'
import { useTelling } from './useTelling'

/** Sends what is ready, once: the same booking sent again after a broken line, or a closed form, carries the same key. */
export function useBooking(form: string, onTaken: (body: NewAppointment, reason: TakenReason) => void) {
  const { shelf } = useDesk()
  const telling = useTelling()
  const [intention, keep] = useShelved(`${form}.intention`, () => new Intention(newKey))
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome<Appointment>>()
  const [limited, setLimited] = useState<NewAppointment>()

  async function sendBody(body: NewAppointment): Promise<void> {
    setBusy(true)
    keep(() => intention)
    const ended = await book(body, intention.keyFor(body))
    setBusy(false)
    setOutcome(ended)
    if (ended.kind === 'done') shelf.forget(form)
    const taken = ended.kind === 'slot-taken' ? ended.reason : undefined
    setLimited(taken !== undefined && mayPass(taken) && body.override === undefined ? { ...body, override: ['LIMITS'] } : undefined)
    if (taken !== undefined) onTaken(body, taken)
    telling.lookAgain()
  }

  async function send(reading: DraftReading): Promise<void> {
    setAsked(true)
    if (reading.kind === 'ready' && !busy) await sendBody(reading.body)
  }

  return { busy, asked, outcome, send, allTheSame: limited === undefined ? undefined : () => sendBody(limited) }
}
