import { memo, useId, useMemo, type MouseEvent } from 'react'
import { within, type Hours } from '../model/hours'
import { lanesOf } from '../model/lanes'
import { closedIn } from '../model/opening'
import { ColumnHead } from './ColumnHead'
import { useDesk } from './desk-context'
import { Ghosts } from './GhostTile'
import { GridTile } from './GridTile'
import { SCALE, type GridColumn } from './TimeGrid'

interface GridColumnViewProps {
  column: GridColumn
  hours: Hours
  current: string | undefined
  opened: string | undefined
  /** Minutes of the day now; undefined on another day. */
  now: number | undefined
  waiting: boolean
  narrow: boolean
}

/** A column: its name, and a list of what stands in it by time. */
export const GridColumnView = memo(function GridColumnView({ column, hours, current, opened, now, waiting, narrow }: GridColumnViewProps) {
  const headId = useId()
  // Time off lies behind everything, so that what stands in it keeps its width.
  const lanes = useMemo(() => lanesOf(column.tiles.filter((tile) => tile.kind !== 'out')), [column.tiles])
  return (
    <section className={now === undefined ? 'column' : 'column column-today'} aria-labelledby={headId}>
      <ColumnHead column={column} id={headId} />
      <FreeSpace column={column} hours={hours}>
        {closedIn(column.worked, hours).map(({ from, to }) => (
          <li key={from} className="closed" aria-hidden="true" style={{ '--from': from - hours.from, '--length': to - from }} />
        ))}
        {column.tiles.map((tile) => {
          const shown = within(tile, hours)
          if (shown === undefined) return null
          const { lane, lanes: all } = lanes.get(tile.key) ?? { lane: 0, lanes: 1 }
          return (
            <GridTile
              key={tile.key}
              tile={tile}
              from={shown.from - hours.from}
              length={shown.to - shown.from}
              lane={lane}
              lanes={all}
              narrow={narrow}
              over={tile.kind !== 'out' && column.tiles.some((one) => one.kind === 'out' && one.from < tile.to && tile.from < one.to)}
              inTabOrder={tile.key === current}
              here={tile.entry.id === opened}
            />
          )
        })}
        <Ghosts clinician={column.clinician} date={column.date} hours={hours} />
        {waiting ? <li className="column-waiting" aria-hidden="true" /> : null}
        {now !== undefined && now >= hours.from && now <= hours.to ? <li className="now" aria-hidden="true" style={{ '--from': now - hours.from }} /> : null}
      </FreeSpace>
    </section>
  )
})

/** A click on free space starts a new appointment there, drawing over it one of that length; `N` does it from the keyboard. */
function FreeSpace({ column, hours, children }: { column: GridColumn; hours: Hours; children: React.ReactNode }) {
  const desk = useDesk()
  function startNew(event: MouseEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return
    const minutes = hours.from + Math.floor(event.nativeEvent.offsetY / SCALE / 30) * 30
    desk.setDialog({ kind: 'new', from: { clinician: column.clinician, at: { date: column.date, minutes } } })
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- N is the key for it
    <ul className="column-body" data-free onClick={startNew}>
      {children}
    </ul>
  )
}
