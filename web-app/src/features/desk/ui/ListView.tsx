import { useMemo } from 'react'
import { nearDate, longDate, type PlainDate } from '../model/dates'
import type { Tile } from '../model/entries'
import { entryPoint } from '../model/steps'
import { DayTable } from './DayTable'
import { useDesk } from './desk-context'
import './list-view.css'
import { Nothing } from './Nothing'
import { useTileKeys } from './useTileKeys'

/** The week as a list, day by day; days without anything are left out. */
export function ListView({ week, tiles, waiting }: { week: readonly PlainDate[]; tiles: readonly Tile[]; waiting: boolean }) {
  const { wall } = useDesk()
  const days = useMemo(() => week.map((date) => ({ date, tiles: tiles.filter((tile) => tile.date === date) })).filter((day) => day.tiles.length > 0), [week, tiles])
  const steps = useMemo(() => [days.flatMap((day) => day.tiles)], [days])
  const ahead = days.find((day) => day.date >= wall.date)
  const entry = ahead === undefined ? entryPoint(steps, undefined) : entryPoint([ahead.tiles], ahead.date === wall.date ? wall.minutes : undefined)
  const { current, onKeyDown, onFocus } = useTileKeys(steps, entry)
  if (days.length === 0 && !waiting) return <Nothing title="Nothing stands in this week yet" next="What is booked will be here. N starts a new appointment." />
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows only move the focus between the buttons inside
    <div className="list" onKeyDown={onKeyDown} onFocus={onFocus} aria-busy={waiting}>
      {days.map((day) => (
        <section key={day.date} className="list-day" aria-label={longDate(day.date, wall.date)}>
          <h2 className={day.date === wall.date ? 'list-head list-today' : 'list-head'}>
            {longDate(day.date, wall.date)}
            {Math.abs(Date.parse(day.date) - Date.parse(wall.date)) <= 86_400_000 ? <span className="list-near"> {nearDate(day.date, wall.date)}</span> : null}
          </h2>
          <DayTable tiles={day.tiles} current={current} />
        </section>
      ))}
    </div>
  )
}
