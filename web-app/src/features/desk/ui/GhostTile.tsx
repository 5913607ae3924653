import { useEffect, useRef } from 'react'
import { timeRange } from '../model/clock'
import type { Hours } from '../model/hours'
import { useCarriedOver, usePending } from './carry-context'
import type { Carried, Pending } from './carry-store'
import { Name } from './Name'

interface GhostsProps {
  clinician: string
  date: string
  /** Undefined in a week's table, where a line has no height of its own. */
  hours?: Hours
}

/** What hangs over a column: in hand, or put there and not yet answered. */
export function Ghosts({ clinician, date, hours }: GhostsProps) {
  const carried = useCarriedOver(clinician, date)
  const pending = usePending().filter(({ spot }) => spot.clinician === clinician && spot.date === date)
  return (
    <>
      {pending.map((one) => (
        <Ghost key={one.tile.entry.id} of={one} hours={hours} />
      ))}
      {carried === undefined ? null : <Ghost of={carried} hours={hours} />}
    </>
  )
}

function Ghost({ of, hours }: { of: Carried | Pending; hours: Hours | undefined }) {
  const { spot, tile } = of
  const carried = 'grip' in of ? of : undefined
  const ghost = useRef<HTMLLIElement>(null)
  const byKeys = carried?.by === 'keys'
  useEffect(() => {
    if (byKeys) ghost.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [byKeys, spot])
  const place = hours === undefined ? undefined : { '--from': spot.from - hours.from, '--length': spot.to - spot.from }
  return (
    // The line at the foot says the same to a screen reader.
    <li
      ref={ghost}
      aria-hidden="true"
      className={`${hours === undefined ? 'week-line' : 'tile'} ghost tile-${tile?.kind ?? 'held'}`}
      style={place}
      data-ghost={tile?.entry.id ?? 'new'}
      data-state={carried === undefined ? 'pending' : 'carried'}
      data-crossing={carried?.crossing === true || undefined}
    >
      <span className="ghost-time">{timeRange(spot.from, spot.to)}</span>
      {tile === undefined ? null : (
        <span className="ghost-name">
          <Name>{tile.entry.client?.preferredName ?? ''}</Name>
        </span>
      )}
      {carried?.crossing === true ? <span className="ghost-note">something stands here</span> : null}
      {carried === undefined ? <span className="ghost-note">asking…</span> : null}
    </li>
  )
}
