import { useId, useMemo, type PointerEvent } from 'react'
import { within, type Hours } from '../model/hours'
import { lanesOf } from '../model/lanes'
import { useDesk } from './desk-context'
import { GridTile } from './GridTile'
import type { GridColumn } from './TimeGrid'

interface GridColumnViewProps {
  column: GridColumn
  hours: Hours
  scale: number
  current: string | undefined
  waiting: boolean
}

/** A column: its name, and a list of what stands in it by time. */
export function GridColumnView({ column, hours, scale, current, waiting }: GridColumnViewProps) {
  const desk = useDesk()
  const headId = useId()
  // Time off lies behind everything, so that what stands in it keeps its width.
  const lanes = useMemo(() => lanesOf(column.tiles.filter((tile) => tile.kind !== 'out')), [column.tiles])
  const isToday = column.date === desk.wall.date
  const now = desk.wall.minutes

  /** Pressing on free time starts a new appointment there; `N` does the same from the keyboard. */
  function startNew(event: PointerEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget || event.button !== 0 || event.pointerType !== 'mouse') return
    const minutes = hours.from + Math.floor(event.nativeEvent.offsetY / scale / 30) * 30
    desk.setDialog({ kind: 'new', from: { clinician: column.clinician, at: { date: column.date, minutes } } })
  }

  return (
    <section className={isToday ? 'column column-today' : 'column'} aria-labelledby={headId}>
      <header className="column-head">
        <h2 id={headId} className="column-name">
          {column.title}
        </h2>
        <p className="column-line">{column.line}</p>
        {column.zone === undefined ? null : <p className="column-zone">{column.zone}</p>}
      </header>
      <ul className="column-body" onPointerUp={startNew}>
        {column.tiles.map((tile) => {
          const shown = within(tile, hours)
          if (shown === undefined) return null
          return (
            <GridTile
              key={tile.key}
              tile={tile}
              box={{ top: (shown.from - hours.from) * scale, height: (shown.to - shown.from) * scale }}
              lane={lanes.get(tile.key) ?? { lane: 0, lanes: 1 }}
              inTabOrder={tile.key === current}
            />
          )
        })}
        {waiting ? <li className="column-waiting" aria-hidden="true" /> : null}
        {isToday && now >= hours.from && now <= hours.to ? (
          <li className="now" aria-hidden="true" style={{ top: (now - hours.from) * scale }} />
        ) : null}
      </ul>
    </section>
  )
}
