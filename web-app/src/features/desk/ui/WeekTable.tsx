import { memo, useMemo, useRef } from 'react'
import { dayLine } from '../model/columns'
import { isWeekend, shortDate, weekTitle, type PlainDate } from '../model/dates'
import type { Tile } from '../model/entries'
import { freeLine } from '../model/free'
import { holidayOn, workedOn, type Opening } from '../model/opening'
import { entryPoint } from '../model/steps'
import type { WallTime } from '../model/zoned'
import { CarryLine } from './CarryLine'
import { useDesk } from './desk-context'
import { Ghosts } from './GhostTile'
import { LineTile } from './LineTile'
import { useTileKeys } from './useTileKeys'
import { useWeekCarry } from './useWeekCarry'
import './week-table.css'

const none: readonly Tile[] = []

/** A week of several clinicians: a row for each, a cell for each day, a line for each appointment. */
export function WeekTable({ week, tiles, opening, waiting }: { week: readonly PlainDate[]; tiles: readonly Tile[]; opening: Opening; waiting: boolean }) {
  const { shown, wall, place, zone, go } = useDesk()
  const days = useMemo(() => week.filter((date) => !isWeekend(date) || tiles.some((tile) => tile.date === date)), [week, tiles])
  const cells = useMemo(() => cellsOf(tiles), [tiles])
  // Down a day through everybody, sideways to another day.
  const steps = useMemo(() => days.map((date) => shown.flatMap((one) => cells.get(cellKey(date, one.id)) ?? none)), [days, shown, cells])
  const today = steps[days.indexOf(wall.date)]
  const { current, onKeyDown, onFocus } = useTileKeys(steps, today === undefined ? entryPoint(steps, undefined) : entryPoint([today], wall.minutes))
  const scroller = useRef<HTMLDivElement>(null)
  const carry = useWeekCarry(scroller, days, shown, tiles)
  const opened = place.opened.kind === 'nothing' ? undefined : place.opened.id

  return (
    <>
      {/* The arrows only move the focus between the buttons inside; M carries by keys what a pointer carries. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className="week-scroll"
        ref={scroller}
        onPointerDown={carry.onPointerDown}
        onKeyDown={(event) => (carry.onKeyDown(event) ? undefined : onKeyDown(event))}
        onFocus={onFocus}
      >
        <table className="week" aria-label={`${weekTitle(week[0] ?? '')}, by clinician`} aria-busy={waiting}>
          <thead>
            <tr>
              <th scope="col" className="week-corner">
                <span className="unseen">Clinician</span>
              </th>
              {days.map((date) => (
                <th key={date} scope="col" className={date === wall.date ? 'week-day week-today' : 'week-day'} aria-current={date === wall.date ? 'date' : undefined}>
                  {shortDate(date)}
                  {holidayOn(opening, date) === undefined ? null : <span className="week-holiday">{holidayOn(opening, date)}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id}>
                <th scope="row" className="week-who">
                  <button type="button" className="column-open" onClick={() => go({ whose: one.id })}>
                    {one.name}
                  </button>
                </th>
                {days.map((date) => {
                  const own = cells.get(cellKey(date, one.id)) ?? none
                  return (
                    <WeekCell
                      key={date}
                      date={date}
                      clinician={one.id}
                      tiles={own}
                      free={freeLine(workedOn(opening, one.id, date, zone), own)}
                      wall={wall}
                      current={own.some((tile) => tile.key === current) ? current : undefined}
                      opened={own.some((tile) => tile.entry.id === opened) ? opened : undefined}
                      waiting={waiting}
                    />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CarryLine hasHours={false} />
    </>
  )
}

const cellKey = (date: PlainDate, clinician: string) => `${clinician}@${date}`

function cellsOf(tiles: readonly Tile[]): Map<string, Tile[]> {
  const cells = new Map<string, Tile[]>()
  for (const tile of tiles) {
    const key = cellKey(tile.date, tile.clinician)
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [tile])
    else cell.push(tile)
  }
  return cells
}

interface WeekCellProps {
  date: PlainDate
  clinician: string
  tiles: readonly Tile[]
  /** How much of the working time is free, in words; empty while nobody knows. */
  free: string
  wall: WallTime
  current: string | undefined
  opened: string | undefined
  waiting: boolean
}

const WeekCell = memo(function WeekCell({ date, clinician, tiles, free, wall, current, opened, waiting }: WeekCellProps) {
  return (
    <td className={date === wall.date ? 'week-cell week-today' : 'week-cell'}>
      {tiles.length === 0 && !waiting ? <span className="unseen">{dayLine(tiles, date, wall)}</span> : null}
      <ul className="week-lines">
        {tiles.map((tile) => (
          <LineTile key={tile.key} tile={tile} inTabOrder={tile.key === current} here={tile.entry.id === opened} />
        ))}
        <Ghosts clinician={clinician} date={date} />
      </ul>
      {free === '' || waiting ? null : <p className="week-free">{free}</p>}
    </td>
  )
})
