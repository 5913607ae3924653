import { useEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react'
import { hourOfDay } from '../model/clock'
import type { PlainDate } from '../model/dates'
import type { Tile } from '../model/entries'
import { hoursOf, linesOf } from '../model/hours'
import { entryPoint } from '../model/steps'
import { useDesk } from './desk-context'
import { GridColumnView } from './GridColumnView'
import './time-grid.css'
import { useTileKeys } from './useTileKeys'

export interface GridColumn {
  readonly id: string
  readonly title: string
  readonly line: string
  /** Where this person works, when another clock hangs there. */
  readonly zone?: string | undefined
  readonly date: PlainDate
  readonly clinician: string
  readonly tiles: readonly Tile[]
}

interface TimeGridProps {
  label: string
  columns: readonly GridColumn[]
  /** All tiles of the week: they decide the hours, so that turning the day does not change them. */
  spread: readonly Tile[]
  waiting: boolean
}

/** One pixel a minute and a fifth: an hour is 72 px. */
const SCALE = 1.2

/** Hours down, columns across. Columns scroll sideways when they are many; names and hours stay in sight. */
export function TimeGrid({ label, columns, spread, waiting }: TimeGridProps) {
  const { wall } = useDesk()
  const hours = useMemo(() => hoursOf(spread), [spread])
  const steps = useMemo(() => columns.map((column) => column.tiles), [columns])
  const isToday = columns.some((column) => column.date === wall.date)
  const { current, onKeyDown, onFocus } = useTileKeys(steps, entryPoint(steps, isToday ? wall.minutes : undefined))
  const scroller = useOpeningScroll((wall.minutes - hours.from - 90) * SCALE, !waiting)

  const tall = columns.some((column) => column.zone !== undefined)
  const size = { '--columns': columns.length, '--height': `${(hours.to - hours.from) * SCALE}px` } as CSSProperties
  return (
    // The arrows only move the focus between the buttons inside; each works without them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={tall ? 'time-grid time-grid-tall' : 'time-grid'} style={size} ref={scroller} role="group" aria-label={label} aria-busy={waiting} onKeyDown={onKeyDown} onFocus={onFocus}>
      <div className="hours" aria-hidden="true">
        <div className="hours-head" />
        <div className="hours-body">
          {linesOf(hours).map((line) => (
            <span key={line} className="hour" style={{ top: (line - hours.from) * SCALE }}>
              {hourOfDay(line)}
            </span>
          ))}
        </div>
      </div>
      {columns.map((column) => (
        <GridColumnView key={column.id} column={column} hours={hours} scale={SCALE} current={current} waiting={waiting} />
      ))}
    </div>
  )
}

/** Scrolls once to what matters, when the first tiles are there; afterwards the person scrolls. */
function useOpeningScroll(top: number, ready: boolean): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null)
  const done = useRef(false)
  useEffect(() => {
    if (!ready || done.current || scroller.current === null) return
    done.current = true
    scroller.current.scrollTop = Math.max(0, top)
  }, [ready, top])
  return scroller
}
