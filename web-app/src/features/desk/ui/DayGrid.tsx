import { useMemo } from 'react'
import { dayLine } from '../model/columns'
import { longDate, type PlainDate } from '../model/dates'
import type { Tile } from '../model/entries'
import { zonePlace, zoneShift } from '../model/zoned'
import { useDesk } from './desk-context'
import { TimeGrid, type GridColumn } from './TimeGrid'

/** One day, a column for each clinician. */
export function DayGrid({ date, tiles, waiting }: { date: PlainDate; tiles: readonly Tile[]; waiting: boolean }) {
  const { shown, wall, zone, now } = useDesk()
  // By the minute: what stands under a name follows the clock, and nothing renders in between.
  const minute = Math.floor(now / 60_000)
  const columns = useMemo(
    () =>
      shown.map((one): GridColumn => {
        const own = tiles.filter((tile) => tile.clinician === one.id && tile.date === date)
        const shift = zoneShift(one.zone, zone, minute * 60_000)
        return {
          id: one.id,
          title: one.name,
          line: waiting ? '' : dayLine(own, date, wall),
          zone: shift === undefined ? undefined : `${zonePlace(one.zone)}: ${shift}`,
          date,
          clinician: one.id,
          tiles: own,
        }
      }),
    [shown, tiles, date, waiting, wall, zone, minute],
  )
  return <TimeGrid label={`${longDate(date, wall.date)}, by clinician`} columns={columns} spread={tiles} waiting={waiting} />
}
