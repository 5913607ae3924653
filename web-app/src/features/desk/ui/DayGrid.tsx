import { useMemo } from 'react'
import { dayLine } from '../model/columns'
import { longDate, type PlainDate } from '../model/dates'
import { isAppointment, type Tile } from '../model/entries'
import { hereFirst, workedOn, type Opening } from '../model/opening'
import { zonePlace, zoneShift } from '../model/zoned'
import { useDesk } from './desk-context'
import { TimeGrid, type GridColumn } from './TimeGrid'

interface DayGridProps {
  date: PlainDate
  tiles: readonly Tile[]
  opening: Opening
  waiting: boolean
}

/** One day, a column for each clinician; those who are here stand first. */
export function DayGrid({ date, tiles, opening, waiting }: DayGridProps) {
  const { shown, wall, zone, now } = useDesk()
  // By the minute: what stands under a name follows the clock, and nothing renders in between.
  const minute = Math.floor(now / 60_000)
  const columns = useMemo(() => {
      const ownOf = (id: string) => tiles.filter((tile) => tile.clinician === id && tile.date === date)
      const worked = new Map(shown.map(({ id }) => [id, workedOn(opening, id, date, zone)]))
      const isHere = (id: string) => worked.get(id)?.length !== 0 || ownOf(id).some(isAppointment)
      return hereFirst(shown, isHere).map((one): GridColumn => {
        const own = ownOf(one.id)
        const shift = zoneShift(one.zone, zone, minute * 60_000)
        return {
          id: one.id,
          title: one.name,
          line: waiting ? '' : isHere(one.id) || own.some((tile) => tile.kind === 'out') ? dayLine(own, date, wall) : 'Not here',
          worked: worked.get(one.id),
          zone: shift === undefined ? undefined : `${zonePlace(one.zone)}: ${shift}`,
          date,
          clinician: one.id,
          tiles: own,
        }
      })
    }, [shown, tiles, date, waiting, wall, zone, minute, opening])
  return <TimeGrid label={`${longDate(date, wall.date)}, by clinician`} columns={columns} spread={tiles} waiting={waiting} />
}
