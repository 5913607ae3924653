import { stillToCome } from '../model/columns'
import { longDate } from '../model/dates'
import { entryPoint } from '../model/steps'
import { CalendarStatus } from './CalendarStatus'
import './calendar-tools.css'
import { DayTable } from './DayTable'
import { useDesk } from './desk-context'
import { FindPerson } from './FindPerson'
import './list-view.css'
import { Nothing } from './Nothing'
import { RowActs } from './RowActs'
import { useTileKeys } from './useTileKeys'
import { useToday } from './useToday'

/** Everybody who is expected today, by time, with what the desk does most: they are here, or they didn't come. */
export function TodayPage() {
  const desk = useDesk()
  const { appointments, query } = useToday()
  const steps = [appointments]
  const { current, onKeyDown, onFocus } = useTileKeys(steps, entryPoint(steps, desk.wall.minutes))
  const expected = stillToCome(appointments, desk.wall).length
  return (
    <>
      <div className="tools">
        <div className="tools-title">
          <h1>Today</h1>
          <p className="tools-zone">
            {longDate(desk.wall.date, desk.wall.date)}
            {query.data === undefined ? '' : ` · ${appointments.length} ${appointments.length === 1 ? 'appointment' : 'appointments'}, ${expected} still to come`}
          </p>
        </div>
        <FindPerson />
      </div>
      <CalendarStatus query={query} />
      {query.data !== undefined && appointments.length === 0 ? <Nothing title="Nobody is expected today" next="Who is booked for today will be here, by time." /> : null}
      {appointments.length === 0 ? null : (
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows only move the focus between the buttons inside
        <div className="list" onKeyDown={onKeyDown} onFocus={onFocus}>
          <DayTable tiles={appointments} current={current} acts={(tile) => <RowActs tile={tile} />} />
        </div>
      )}
    </>
  )
}
