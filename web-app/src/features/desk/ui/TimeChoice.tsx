import { useRef } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { chosenOf } from '../model/choice'
import { firstOfEachDay } from '../model/finder'
import { closeTo, onDate, type FreeTime } from '../model/slots'
import { DateInput, TimeInput } from './DateTimeInputs'
import { Finder } from './Finder'
import { FreeTimes } from './FreeTimes'
import { NoFreeTimes } from './NoFreeTimes'
import './calendar-tools.css'
import './time-choice.css'
import { TypedTime } from './TypedTime'
import { useLead } from './useLead'
import type { Time } from './useTime'

/** How many of what fits are shown, of each day and in all. */
const A_DAY = 6
const AT_MOST = 24

/** A time: on a day, with a field for another one, or found by what somebody asks for. */
export function TimeChoice({ time, clinician, minutes }: { time: Time; clinician: string | undefined; minutes: number }) {
  const box = useRef<HTMLDivElement>(null)
  const lead = useLead(box, !time.slots.isPending)
  return (
    <div className="time-choice" ref={box} tabIndex={-1}>
      <ToggleButtonGroup
        className="segments time-ways"
        aria-label="How to look for a time"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[time.finding ? 'find' : 'day']}
        onSelectionChange={(keys) => time.change({ finding: keys.has('find'), picked: undefined, lost: undefined })}
      >
        <ToggleButton id="day" className="segment">
          On a day
        </ToggleButton>
        <ToggleButton id="find" className="segment">
          Find what fits
        </ToggleButton>
      </ToggleButtonGroup>
      {time.finding ? <Finder wanted={time.wanted} onChange={(wanted) => time.change({ wanted, picked: undefined, lost: undefined })} /> : <DayAndTime time={time} />}
      <Offered time={time} clinician={clinician} lead={lead} />
      {time.finding ? null : <TypedTime time={time} clinician={clinician} minutes={minutes} />}
    </div>
  )
}

function DayAndTime({ time }: { time: Time }) {
  return (
    <div className="form-row">
      <DateInput label="Day" value={time.date} onChange={(next) => time.change({ date: next, typed: '', picked: undefined, allTheSame: false, lost: undefined })} />
      <TimeInput label="Another time" value={time.typed} onChange={(typed) => time.change({ typed, picked: undefined, allTheSame: false, lost: undefined })} />
    </div>
  )
}

/** What is free: on that day, what fits, or what is close to a time that somebody else just took. */
function Offered({ time, clinician, lead }: { time: Time; clinician: string | undefined; lead: () => void }) {
  const { lost, free, fits, date, slots, waiting } = time
  const offered = lost !== undefined ? closeTo(free, lost.start, 6) : time.finding ? firstOfEachDay(fits, A_DAY, AT_MOST) : onDate(free, date)
  const pick = (picked: FreeTime) => time.change({ typed: '', picked: chosenOf(picked), allTheSame: false, lost: undefined, ...(time.finding ? {} : { date: picked.wall.date }) })
  return (
    <>
      {lost === undefined ? null : (
        <p className="time-lost" role="status">
          {lost.words} {offered.length === 0 ? 'Nothing close to it is free.' : 'These are close to it:'}
        </p>
      )}
      <FreeTimes times={offered} anybody={clinician === undefined} withDay={lost !== undefined || time.finding} chosen={time.chosen} onPick={pick} />
      {time.finding ? <HowMany time={time} shown={offered.length} /> : null}
      {offered.length > 0 || time.finding ? null : (
        <NoFreeTimes
          waiting={waiting}
          failed={slots.isError}
          all={free}
          date={date}
          onDate={(next) => {
            lead()
            time.change({ date: next, typed: '', lost: undefined })
          }}
        />
      )}
    </>
  )
}

function HowMany({ time, shown }: { time: Time; shown: number }) {
  const { slots, fits } = time
  return (
    <p className="soft" role="status">
      {howManyWords(time.waiting, slots.isError, fits.length, shown)} {slots.data?.note ?? ''}
    </p>
  )
}

function howManyWords(waiting: boolean, failed: boolean, all: number, shown: number): string {
  if (waiting) return 'Looking for what fits…'
  if (failed) return 'We can’t look for free times right now. You can still type one, on a day.'
  if (all === 0) return 'Nothing fits in the next six weeks. Ask for less, or type a time on a day.'
  return all > shown ? `${shown} of ${all} in the next six weeks, the first few of each day.` : `${all === 1 ? 'One fits' : `${all} fit`} in the next six weeks.`
}
