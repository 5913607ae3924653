import { chosenOf } from '../model/choice'
import { closeTo, onDate } from '../model/slots'
import { DateInput, TimeInput } from './DateTimeInputs'
import { FreeTimes } from './FreeTimes'
import { NoFreeTimes } from './NoFreeTimes'
import './time-choice.css'
import { TypedTime } from './TypedTime'
import type { Time } from './useTime'

/** A date, its free times, and a field for another time. */
export function TimeChoice({ time, clinician }: { time: Time; clinician: string | undefined }) {
  const { lost, free, date, slots } = time
  const offered = lost === undefined ? onDate(free, date) : closeTo(free, lost, 6)
  return (
    <div className="time-choice">
      <div className="form-row">
        <DateInput label="Day" value={date} onChange={(next) => time.change({ date: next, typed: '', picked: undefined, allTheSame: false, lost: undefined })} />
        <TimeInput label="Another time" value={time.typed} onChange={(typed) => time.change({ typed, picked: undefined, allTheSame: false, lost: undefined })} />
      </div>
      {lost === undefined ? null : (
        <p className="time-lost" role="status">
          Someone just took that time. {offered.length === 0 ? 'Nothing close to it is free.' : 'These are close to it:'}
        </p>
      )}
      <FreeTimes
        times={offered}
        anybody={clinician === undefined}
        withDay={lost !== undefined}
        chosen={time.chosen}
        onPick={(picked) => time.change({ date: picked.wall.date, typed: '', picked: chosenOf(picked), allTheSame: false, lost: undefined })}
      />
      {offered.length > 0 ? null : (
        <NoFreeTimes waiting={slots.isPending} failed={slots.isError} all={free} date={date} onDate={(next) => time.change({ date: next, typed: '', lost: undefined })} />
      )}
      <TypedTime time={time} clinician={clinician} />
    </div>
  )
}
