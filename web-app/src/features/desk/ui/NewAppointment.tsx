import { useState, type FormEvent } from 'react'
import { Button } from '@/ui/Button'
import { useGivers } from '../api/practice'
import { isTyped, readDraft, type Who } from '../model/booking'
import { minutesOf, timeOfDay } from '../model/clock'
import { lostWords } from '../model/taken'
import { wallTime } from '../model/zoned'
import { Booked } from './Booked'
import { DeskDialog } from './DeskDialog'
import { clinicianName, useDesk, type NewFrom } from './desk-context'
import { useFirstFocus } from './focus'
import { useGoTo } from './useGoTo'
import { useLast } from './useLast'
import './new-form.css'
import { ReadBack } from './ReadBack'
import { useShelved } from './shelf'
import { TimeChoice } from './TimeChoice'
import { Trouble } from './Trouble'
import { useBooking } from './useBooking'
import { troubleWords } from './useTelling'
import { useTime } from './useTime'
import { useWhat } from './what'
import { WhatFields } from './WhatFields'
import { WhoFields } from './WhoFields'

const nobody: Who = { kind: 'caller', name: '', contactKind: 'phone', contact: '' }

/** Booking for somebody on the phone. What was typed before the form was closed stands here again, until somebody starts over. */
export function NewAppointment({ from }: { from: NewFrom }) {
  const { shelf } = useDesk()
  const [round, setRound] = useState(0)
  const form = from.person === undefined ? 'new' : `new:${from.person.id}`
  const [again, setAgain] = useState(() => {
    // A place in the calendar that was pressed is meant instead of the time that was looked for; who calls is still the same.
    if (from.at !== undefined || from.clinician !== undefined) for (const part of ['what', 'time']) shelf.forget(`${form}.${part}`)
    return isTyped(shelf.get(`${form}.who`) as Who | undefined)
  })

  function startOver(): void {
    shelf.forget(form)
    setAgain(false)
    setRound(round + 1)
  }

  return <Form key={round} from={from} form={form} startOver={again ? startOver : undefined} />
}

interface FormProps {
  from: NewFrom
  form: string
  startOver: (() => void) | undefined
}

/** Who, what, when, and a line to read back. */
function Form({ from, form, startOver }: FormProps) {
  const desk = useDesk()
  const [who, setWho] = useShelved<Who>(`${form}.who`, () => (from.person === undefined ? nobody : { kind: 'known', ...from.person }))
  const last = useLast(who)
  const what = useWhat(desk, from, who, { last: last.appointment, gives: useGivers(desk.offerings), form })
  const { clinician, format, offering } = what
  const time = useTime({ offering: offering.id, clinician, format, from: from.at?.date ?? from.date ?? desk.place.date ?? desk.wall.date, at: from.at?.minutes, region: who.kind === 'caller' ? who.more?.region : undefined, form })
  const { chosen } = time
  const draft = { who, offering: offering.id, clinician: chosen?.clinician ?? '', format, start: chosen?.start, pastLimits: chosen?.pastLimits ?? false, over: chosen?.over }
  const reading = readDraft(draft, desk.zone)
  const { busy, asked, outcome, send, allTheSame } = useBooking(form, ({ start, clinician: whose }, reason) =>
    time.change({ lost: { start, words: lostWords(reason, clinicianName(desk, whose)) }, picked: undefined, typed: '' }),
  )
  useFirstFocus()
  const goTo = useGoTo(!last.waiting && !time.slots.isPending)
  const troubles = asked && reading.kind === 'trouble' ? reading.troubles : {}

  /** Somebody known was found: what was booked last time stands here, and the times come next. */
  function choose(next: Who): void {
    setWho(() => next)
    if (next.kind === 'known') goTo({ start: '' })
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (reading.kind === 'trouble') goTo(reading.troubles)
    void send(reading)
  }

  function left(): void {
    if (from.person !== undefined || !isTyped(who)) return desk.shelf.forget(form)
    const open = () => Promise.resolve(desk.setDialog({ kind: 'new', from: {} }))
    desk.tell({ words: 'What you typed is kept. N brings it back.', acts: [{ word: 'Bring it back', run: open }] })
  }

  if (outcome?.kind === 'done') return <Booked appointment={outcome.value} name={who.name} />
  return (
    <DeskDialog title="New appointment" onLeft={left}>
      <form className="new-form" onSubmit={submit} noValidate>
        {startOver === undefined ? null : (
          <p className="new-kept" role="status">
            Here is what you had typed.{' '}
            <Button look="quiet" onPress={startOver}>
              Start over
            </Button>
          </p>
        )}
        {from.at === undefined ? null : (
          <p className="new-instead">
            <Button look="quiet" onPress={() => desk.setDialog({ kind: 'block', from })}>
              Block this time instead
            </Button>
          </p>
        )}
        <WhoFields who={who} onWho={choose} troubles={troubles} />
        <WhatFields what={what} onChange={time.forget} />
        <TimeChoice time={time} clinician={clinician} minutes={minutesOf(offering.duration)} />
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
