import { useEffect, useRef, useState } from 'react'
import { byFormat } from '@/features/booking/model/offer'
import { wordsFor } from '@/platform/problem/words'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import { sayWhoseItWas, type Appointment, type AppointmentRef } from '../api/appointments'
import { whenOf } from '../model/standing'

interface WasThisYouScreenProps {
  reference: AppointmentRef
  appointment: Appointment
  onSaid: (appointment: Appointment) => void
}

/** A time that somebody booked with no more than this person's contact. Opening the page says nothing; a tap does. */
export function WasThisYouScreen({ reference, appointment, onSaid }: WasThisYouScreenProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<{ title: string; next: string }>()
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (trouble !== undefined) notice.current?.focus()
  }, [trouble])

  async function say(mine: boolean): Promise<void> {
    setBusy(true)
    setTrouble(undefined)
    const outcome = await sayWhoseItWas(reference, mine)
    setBusy(false)
    if (outcome.kind === 'changed') {
      // What the link could do is done: it does not stay in the address bar.
      window.history.replaceState(null, '', `/a/${appointment.id}`)
      onSaid(outcome.appointment)
    } else setTrouble(outcome.kind === 'failed' ? wordsFor(outcome.failure) : { title: 'That did not work.', next: 'Please try again in a moment.' })
  }

  return (
    <ClientPage title="Was this you?" screen="was-this-you">
      <h1>Was this you?</h1>
      <div className="whose">
      <p className="coming-when">
        <b className="figures">{whenOf(appointment.start)}</b>
        <span>
          with {appointment.clinicianName}, {byFormat[appointment.format]}
        </span>
      </p>
      <p>Someone chose this time and gave your e‑mail address or number. Until you say that it was you, nobody sees anything of yours because of it, and nothing of yours changes.</p>
      {trouble === undefined ? null : (
        <div ref={notice} tabIndex={-1}>
          <Notice title={trouble.title}>
            <p>{trouble.next}</p>
          </Notice>
        </div>
      )}
      <div className="whose-steps">
        <Button look="go" isDisabled={busy} onPress={() => void say(true)}>
          Yes, it was me
        </Button>
        <Button look="soft" isDisabled={busy} onPress={() => void say(false)}>
          No, let it go
        </Button>
      </div>
      <p className="note">If you let it go, the time is free again. You don’t have to say why.</p>
      </div>
    </ClientPage>
  )
}

/** After "no": done, and nothing else to do. */
export function NotYoursScreen() {
  return (
    <ClientPage title="It is gone" screen="not-yours">
      <h1>It is gone</h1>
      <p role="status">The time is free again, and the links to it no longer work. There is nothing more to do.</p>
    </ClientPage>
  )
}
