import { Checkbox } from 'react-aria-components/Checkbox'
import { useCalendar } from '../api/calendar'
import { timeOfDay } from '../model/clock'
import { weekOf } from '../model/dates'
import { livingAt, tilesOf } from '../model/entries'
import { workedOn } from '../model/opening'
import { whyNot, whyNotWords, type WhyNot } from '../model/why-not'
import type { WallTime } from '../model/zoned'
import { clinicianName, useDesk } from './desk-context'
import type { Time } from './useTime'

interface TypedTimeProps {
  time: Time
  clinician: string | undefined
  /** How long it would be. */
  minutes: number
}

/** A typed time that is not offered is taken only when somebody says so, in words that say why it is not. */
export function TypedTime({ time, clinician, minutes }: TypedTimeProps) {
  const { reading } = time
  if (reading.kind === 'nothing' || reading.kind === 'free' || time.waiting) return null
  if (reading.kind === 'gap') {
    return (
      <p className="text-input-trouble" role="status">
        The clocks jump over that time on that day. Take one an hour later.
      </p>
    )
  }
  if (clinician === undefined) {
    return (
      <p className="soft" role="status">
        Nobody offers {timeOfDay(reading.wall.minutes)}. Choose with whom, then it can be taken all the same.
      </p>
    )
  }
  return <AllTheSame time={time} wall={reading.wall} start={reading.start} clinician={clinician} minutes={minutes} />
}

interface AllTheSameProps {
  time: Time
  wall: WallTime
  start: string
  clinician: string
  minutes: number
}

function AllTheSame({ time, wall, start, clinician, minutes }: AllTheSameProps) {
  const desk = useDesk()
  const why = useWhyNot(wall, start, clinician, minutes)
  return (
    <Checkbox className="past-limits" isSelected={time.allTheSame} onChange={(allTheSame) => time.change({ allTheSame, over: allTheSame && why.kind === 'taken' })}>
      <span className="people-box" aria-hidden="true" />
      <span>{whyNotWords(why, timeOfDay(wall.minutes), clinicianName(desk, clinician))}</span>
    </Checkbox>
  )
}

function useWhyNot({ date, minutes: from }: WallTime, start: string, clinician: string, minutes: number): WhyNot {
  const { zone, now } = useDesk()
  const week = weekOf(date)
  const calendar = useCalendar(week[0] ?? date, week[6] ?? date, zone)
  const tiles = tilesOf(livingAt(calendar.data?.entries ?? [], now), zone).filter((tile) => tile.clinician === clinician && tile.date === date)
  return whyNot({ from, to: from + minutes, isPast: Date.parse(start) < now, tiles, worked: workedOn(calendar.data ?? {}, clinician, date, zone) })
}
