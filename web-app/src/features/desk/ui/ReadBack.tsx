import { readBackLine, type Who } from '../model/booking'
import type { Chosen } from '../model/choice'
import { minutesOf } from '../model/clock'
import { wallTime } from '../model/zoned'
import { clinicianName, useDesk } from './desk-context'
import { Name } from './Name'
import type { What } from './what'

/** The line to read to the caller before it is booked. */
export function ReadBack({ who, what, chosen }: { who: Who; what: What; chosen: Chosen | undefined }) {
  const desk = useDesk()
  const name = who.name.trim()
  const line =
    chosen === undefined
      ? 'Choose a time; what you read to them will stand here.'
      : readBackLine({
          wall: chosen.wall,
          minutes: minutesOf(what.offering.duration),
          format: what.format,
          clinicianName: clinicianName(desk, chosen.clinician),
          zone: desk.zone,
          today: desk.wall.date,
          theirs: who.kind === 'caller' && who.more !== undefined ? { zone: who.more.zone, wall: wallTime(chosen.start, who.more.zone) } : undefined,
        })
  return (
    <div className="read-back" role="status">
      <p className="read-back-head">Read it back</p>
      <p className={chosen === undefined ? 'soft' : 'read-back-line'}>
        {name === '' || chosen === undefined ? null : (
          <>
            <Name>{name}</Name>:{' '}
          </>
        )}
        {line}
      </p>
    </div>
  )
}
