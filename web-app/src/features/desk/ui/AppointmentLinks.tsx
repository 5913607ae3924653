import { timeOfDay } from '../model/clock'
import { nearDate } from '../model/dates'
import { tagsOf, type Appointment } from '../model/standing'
import { wallTime } from '../model/zoned'
import { useDesk } from './desk-context'
import { Name } from './Name'

/** Appointments to open, by time; the calendar turns to their day as well. */
export function AppointmentLinks({ appointments, names = true }: { appointments: readonly Appointment[]; names?: boolean }) {
  const desk = useDesk()
  return (
    <ul className="links">
      {appointments.map((appointment) => {
        const wall = wallTime(appointment.start, desk.zone)
        const [tag] = tagsOf(appointment).slice(-1)
        return (
          <li key={appointment.id}>
            <button type="button" className="link" onClick={() => desk.go({ date: wall.date === desk.wall.date ? undefined : wall.date, opened: { kind: 'appointment', id: appointment.id } })}>
              <span className="figures">
                {nearDate(wall.date, desk.wall.date)}, {timeOfDay(wall.minutes)}
              </span>{' '}
              {names ? <span className="link-name"><Name>{appointment.client?.preferredName}</Name></span> : <span className="link-with">{appointment.clinicianName}</span>}
              {tag === undefined || tag.word === 'Booked' ? null : <span className="link-tag">{tag.word}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
