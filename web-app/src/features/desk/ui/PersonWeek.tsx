import { useMemo } from 'react'
import { isWeekend, shortDate, weekTitle, type PlainDate } from '../model/dates'
import { isAppointment, type Tile } from '../model/entries'
import { useDesk } from './desk-context'
import { TimeGrid, type GridColumn } from './TimeGrid'

/** One clinician's week, a column for each day; a weekend without anything is left out. */
export function PersonWeek({ week, tiles, waiting }: { week: readonly PlainDate[]; tiles: readonly Tile[]; waiting: boolean }) {
  const { shown } = useDesk()
  const [person] = shown
  const columns = useMemo(
    () =>
      week
        .filter((date) => !isWeekend(date) || tiles.some((tile) => tile.date === date))
        .map((date): GridColumn => {
          const own = tiles.filter((tile) => tile.date === date)
          const booked = own.filter(isAppointment).length
          const line = waiting ? '' : booked === 0 ? 'Nothing booked' : `${booked} booked`
          return { id: date, title: shortDate(date), line, date, clinician: person?.id ?? '', tiles: own }
        }),
    [week, tiles, person, waiting],
  )
  return <TimeGrid label={`${person?.name ?? ''}, ${weekTitle(week[0] ?? '')}`} columns={columns} spread={tiles} waiting={waiting} />
}
