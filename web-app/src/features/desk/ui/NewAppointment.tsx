import { useState, type FormEvent } from 'react'
import { newKey } from '@/platform/http/keys'
import { Button } from '@/ui/Button'
import { book } from '../api/appointment'
import { Intention, readDraft, type NewAppointment as NewAppointmentBody, type Who } from '../model/booking'
import { timeOfDay } from '../model/clock'
import type { Outcome } from '../model/outcome'
import type { Appointment } from '../model/standing'
import { lostWords, mayPass, type TakenReason } from '../model/taken'
import { wallTime } from '../model/zoned'
import { Booked } from './Booked'
import { DeskDialog } from './DeskDialog'
import { clinicianName, useDesk, type NewFrom } from './desk-context'
import { useFirstFocus } from './focus'
import { useGoTo } from './useGoTo'
import { useLast } from './useLast'
import './new-form.css'
import { ReadBack } from './ReadBack'
import { TimeChoice } from './TimeChoice'
import { troubleWords, useTelling } from './useTelling'
import { useTime } from './useTime'
import { useWhat } from './what'
import { WhatFields } from './WhatFields'
import { WhoFields } from './WhoFields'

const nobody: Who = { kind: 'caller', name: '', contactKind: 'phone', contact: '' }

/** Booking for somebody on the phone: who, what, when, and a line to read back. */
export function NewAppointment({ from }: { from: NewFrom }) {
  const desk = useDesk()
  const [who, setWho] = useState<Who>(from.person === undefined ? nobody : { kind: 'known', ...from.person })
  const last = useLast(who)
  const what = useWhat(desk, from, who, last.appointment)
  const { clinician, format, offering } = what
  const time = useTime({ offering: offering.id, clinician, format, from: from.at?.date ?? from.date ?? desk.place.date ?? desk.wall.date, at: from.at?.minutes })
  const { chosen } = time
  const draft = { who, offering: offering.id, clinician: chosen?.clinician ?? '', format, start: chosen?.start, pastLimits: chosen?.pastLimits ?? false }
  const reading = readDraft(draft, desk.zone)
  const { busy, asked, outcome, send, allTheSame } = useBooking(({ start, clinician: whose }, reason) =>
    time.change({ lost: { start, words: lostWords(reason, clinicianName(desk, whose)) }, picked: undefined, typed: '' }),
  )
  useFirstFocus()
  const goTo = useGoTo(!last.waiting && !time.slots.isPending)
  const troubles = asked && reading.kind === 'trouble' ? reading.troubles : {}

  /** Somebody known was found: what was booked last time stands here, and the times come next. */
  function choose(next: Who): void {
    setWho(next)
    if (next.kind === 'known') goTo({ start: '' })
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (reading.kind === 'trouble') goTo(reading.troubles)
    void send(reading)
  }

  if (outcome?.kind === 'done') return <Booked appointment={outcome.value} name={who.name} />
  return (
    <DeskDialog title="New appointment">
      <form className="new-form" onSubmit={submit} noValidate>
        {from.at === undefined ? null : (
          <p className="new-instead">
            <Button look="quiet" onPress={() => desk.setDialog({ kind: 'block', from })}>
              Block this time instead
            </Button>
          </p>
        )}
        <WhoFields who={who} onWho={choose} troubles={troubles} />
        <WhatFields what={what} onChange={time.forget} />
        <TimeChoice time={time} clinician={clinician} />
        <ReadBack who={who} what={what} chosen={chosen} />
        <Trouble words={troubles.start ?? (outcome === undefined || outcome.kind === 'slot-taken' ? undefined : troubleWords(outcome))} />
        {allTheSame === undefined || time.lost === undefined ? null : (
          <Button className="act" isDisabled={busy} onPress={() => void allTheSame()}>
            Book it at {timeOfDay(wallTime(time.lost.start, desk.zone).minutes)} all the same
          </Button>
        )}
        <Button look="go" type="submit" busy={busy}>
          Book it
        </Button>
      </form>
    </DeskDialog>
  )
}

function Trouble({ words }: { words: string | undefined }) {
  if (words === undefined) return null
  return (
    <p className="text-input-trouble" role="alert">
      {words}
    </p>
  )
}

/** Sends what is ready, once: the same booking sent again after a broken line carries the same key. */
function useBooking(onTaken: (body: NewAppointmentBody, reason: TakenReason) => void) {
  const telling = useTelling()
  const [intention] = useState(() => new Intention(newKey))
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome<Appointment>>()
  const [limited, setLimited] = useState<NewAppointmentBody>()

  async function sendBody(body: NewAppointmentBody): Promise<void> {
    setBusy(true)
    const ended = await book(body, intention.keyFor(body))
    setBusy(false)
    setOutcome(ended)
    const taken = ended.kind === 'slot-taken' ? ended.reason : undefined
    setLimited(taken !== undefined && mayPass(taken) && body.override === undefined ? { ...body, override: ['LIMITS'] } : undefined)
    if (taken !== undefined) onTaken(body, taken)
    telling.lookAgain()
  }

  async function send(reading: ReturnType<typeof readDraft>): Promise<void> {
    setAsked(true)
    if (reading.kind === 'ready' && !busy) await sendBody(reading.body)
  }

  return { busy, asked, outcome, send, allTheSame: limited === undefined ? undefined : () => sendBody(limited) }
}
