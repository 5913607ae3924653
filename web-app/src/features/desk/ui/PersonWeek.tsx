import { useMemo } from 'react'
import { isWeekend, shortDate, weekTitle, type PlainDate } from '../model/dates'
import { isAppointment, type Tile } from '../model/entries'
import { holidayOn, workedOn, type Opening } from '../model/opening'
import { useDesk } from './desk-context'
import { TimeGrid, type GridColumn } from './TimeGrid'

/** One clinician's week, a column for each day; a weekend without anything is left out. */
export function PersonWeek({ week, tiles, opening, waiting }: { week: readonly PlainDate[]; tiles: readonly Tile[]; opening: Opening; waiting: boolean }) {
  const { shown, zone } = useDesk()
  const [person] = shown
  const columns = useMemo(
    () =>
      week
        .filter((date) => !isWeekend(date) || tiles.some((tile) => tile.date === date))
        .map((date): GridColumn => {
          const own = tiles.filter((tile) => tile.date === date)
          const booked = own.filter(isAppointment).length
          const worked = workedOn(opening, person?.id ?? '', date, zone)
          const line = waiting ? '' : (holidayOn(opening, date) ?? (booked > 0 ? `${booked} booked` : worked?.length === 0 ? 'Not here' : 'Nothing booked'))
          return { id: date, title: shortDate(date), line, date, clinician: person?.id ?? '', worked, tiles: own }
        }),
    [week, tiles, person, waiting, opening, zone],
  )
  return <TimeGrid label={`${person?.name ?? ''}, ${weekTitle(week[0] ?? '')}`} columns={columns} spread={tiles} waiting={waiting} />
}
