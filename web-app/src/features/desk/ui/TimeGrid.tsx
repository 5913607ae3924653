import { useEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react'
import { hourOfDay } from '../model/clock'
import type { PlainDate } from '../model/dates'
import type { Tile } from '../model/entries'
import { hoursOf, linesOf } from '../model/hours'
import type { Span } from '../model/opening'
import { entryPoint } from '../model/steps'
import { CarryLine } from './CarryLine'
import { useDesk } from './desk-context'
import { GridColumnView } from './GridColumnView'
import './time-grid.css'
import { useGridCarry } from './useGridCarry'
import { useTileKeys } from './useTileKeys'

export interface GridColumn {
  readonly id: string
  readonly title: string
  readonly line: string
  /** Where this person works, when another clock hangs there. */
  readonly zone?: string | undefined
  readonly date: PlainDate
  readonly clinician: string
  /** When they work that day; undefined while nobody knows. */
  readonly worked?: readonly Span[] | undefined
  readonly tiles: readonly Tile[]
}

interface TimeGridProps {
  label: string
  columns: readonly GridColumn[]
  /** All tiles of the week: they decide the hours, so that turning the day does not change them. */
  spread: readonly Tile[]
  waiting: boolean
}

/** One pixel a minute and a fifth: an hour is 72 px. The same as `--minute` in time-grid.css. */
export const SCALE = 1.2

/** Hours down, columns across. Columns scroll sideways when they are many; names and hours stay in sight. */
export function TimeGrid({ label, columns, spread, waiting }: TimeGridProps) {
  const desk = useDesk()
  const { wall } = desk
  const hours = useMemo(() => hoursOf(spread), [spread])
  const steps = useMemo(() => columns.map((column) => column.tiles), [columns])
  const isToday = columns.some((column) => column.date === wall.date)
  const { current, onKeyDown, onFocus } = useTileKeys(steps, entryPoint(steps, isToday ? wall.minutes : undefined))
  const scroller = useOpeningScroll((wall.minutes - hours.from - 90) * SCALE, !waiting)
  const carry = useGridCarry(scroller, columns, hours)
  const opened = desk.place.opened.kind === 'nothing' ? undefined : desk.place.opened.id

  const tall = columns.some((column) => column.zone !== undefined)
  const narrow = columns.length > 6
  const size = { '--columns': columns.length, '--minutes': hours.to - hours.from } as CSSProperties
  return (
    <>
      {/* The arrows only move the focus between the buttons inside; each works without them. A pointer that carries is one
          way among others: M does the same by keys, and the panel's form without either. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={`time-grid ${tall ? 'time-grid-tall' : ''} ${narrow ? 'time-grid-narrow' : ''} ${columns[0]?.id === columns[0]?.date ? 'time-grid-days' : ''}`}
        style={size}
        ref={scroller}
        role="group"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- while it loads nothing inside takes the keyboard, and it still scrolls
        tabIndex={waiting ? 0 : undefined}
        aria-label={label}
        aria-busy={waiting}
        onPointerDown={carry.onPointerDown}
        onKeyDown={(event) => (carry.onKeyDown(event) ? undefined : onKeyDown(event))}
        onFocus={onFocus}
      >
        <div className="hours" aria-hidden="true">
          <div className="hours-head" />
          <div className="hours-body">
            {linesOf(hours).map((line) => (
              <span key={line} className="hour" style={{ '--from': line - hours.from }}>
                {hourOfDay(line)}
              </span>
            ))}
          </div>
        </div>
        {columns.map((column) => (
          <GridColumnView
            key={column.id}
            column={column}
            hours={hours}
            current={column.tiles.some((tile) => tile.key === current) ? current : undefined}
            opened={column.tiles.some((tile) => tile.entry.id === opened) ? opened : undefined}
            now={column.date === wall.date ? wall.minutes : undefined}
            waiting={waiting}
            narrow={narrow}
          />
        ))}
      </div>
      <CarryLine hasHours />
    </>
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
