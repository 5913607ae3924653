import { useMemo } from 'react'
import { dayLine } from '../model/columns'
import { isWeekend, shortDate, weekTitle, type PlainDate } from '../model/dates'
import type { Tile } from '../model/entries'
import { entryPoint } from '../model/steps'
import { useDesk } from './desk-context'
import { LineTile } from './LineTile'
import { useTileKeys } from './useTileKeys'
import './week-table.css'

/** A week of several clinicians: a row for each, a cell for each day, a line for each appointment. */
export function WeekTable({ week, tiles, waiting }: { week: readonly PlainDate[]; tiles: readonly Tile[]; waiting: boolean }) {
  const { shown, wall } = useDesk()
  const days = useMemo(() => week.filter((date) => !isWeekend(date) || tiles.some((tile) => tile.date === date)), [week, tiles])
  // Down a day through everybody, sideways to another day.
  const steps = useMemo(
    () => days.map((date) => shown.flatMap((one) => tiles.filter((tile) => tile.date === date && tile.clinician === one.id))),
    [days, shown, tiles],
  )
  const today = steps[days.indexOf(wall.date)]
  const { current, onKeyDown, onFocus } = useTileKeys(steps, today === undefined ? entryPoint(steps, undefined) : entryPoint([today], wall.minutes))

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows only move the focus between the buttons inside
    <div className="week-scroll" onKeyDown={onKeyDown} onFocus={onFocus}>
      <table className="week" aria-label={`${weekTitle(week[0] ?? '')}, by clinician`} aria-busy={waiting}>
        <thead>
          <tr>
            <th scope="col" className="week-corner">
              <span className="unseen">Clinician</span>
            </th>
            {days.map((date) => (
              <th key={date} scope="col" className={date === wall.date ? 'week-day week-today' : 'week-day'} aria-current={date === wall.date ? 'date' : undefined}>
                {shortDate(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id}>
              <th scope="row" className="week-who">
                {one.name}
              </th>
              {days.map((date) => (
                <WeekCell key={date} date={date} tiles={tiles.filter((tile) => tile.date === date && tile.clinician === one.id)} current={current} waiting={waiting} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface WeekCellProps {
  date: PlainDate
  tiles: readonly Tile[]
  current: string | undefined
  waiting: boolean
}

function WeekCell({ date, tiles, current, waiting }: WeekCellProps) {
  const { wall } = useDesk()
  return (
    <td className={date === wall.date ? 'week-cell week-today' : 'week-cell'}>
      {tiles.length === 0 && !waiting ? <span className="unseen">{dayLine(tiles, date, wall)}</span> : null}
      <ul className="week-lines">
        {tiles.map((tile) => (
          <LineTile key={tile.key} tile={tile} inTabOrder={tile.key === current} />
        ))}
      </ul>
    </td>
  )
}
