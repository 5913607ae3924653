import { Checkbox } from 'react-aria-components/Checkbox'
import { timeOfDay } from '../model/clock'
import { clinicianName, useDesk } from './desk-context'
import type { Time } from './useTime'

/** A typed time that is not offered is taken only when somebody says so, in words. It never passes a real conflict. */
export function TypedTime({ time, clinician }: { time: Time; clinician: string | undefined }) {
  const desk = useDesk()
  const { reading } = time
  if (reading.kind === 'nothing' || reading.kind === 'free' || time.waiting) return null
  if (reading.kind === 'gap') {
    return (
      <p className="text-input-trouble" role="status">
        The clocks jump over that time on that day. Take one an hour later.
      </p>
    )
  }
  const said = timeOfDay(reading.wall.minutes)
  if (clinician === undefined) {
    return (
      <p className="soft" role="status">
        Nobody offers {said}. Choose with whom, then it can be taken all the same.
      </p>
    )
  }
  return (
    <Checkbox className="past-limits" isSelected={time.allTheSame} onChange={(allTheSame) => time.change({ allTheSame })}>
      <span className="people-box" aria-hidden="true" />
      <span>
        {said} isn’t offered with {clinicianName(desk, clinician)}: it is outside the hours, or too soon, or taken. Take it all the same; a time that is
        taken stays theirs.
      </span>
    </Checkbox>
  )
}
