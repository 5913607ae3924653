import { Check } from 'lucide-react'
import { memo } from 'react'
import { mayMove } from '../model/carry'
import type { Tile } from '../model/entries'
import { tileWords } from '../model/tile-words'
import { useIsAway } from './carry-context'
import { Name } from './Name'
import { SCALE } from './TimeGrid'
import { useTileDoor } from './tile-door'

interface GridTileProps {
  tile: Tile
  /** Minutes below the first hour, and how many of them are shown. */
  from: number
  length: number
  lane: number
  lanes: number
  narrow: boolean
  /** Stands in time that is blocked: it leaves the block's edge to be seen. */
  over: boolean
  inTabOrder: boolean
  here: boolean
}

/** A tile in the grid: a name and a kind of time. It renders when something about it changes, and not with the desk. */
export const GridTile = memo(function GridTile({ tile, from, length, lane, lanes, narrow, over, inTabOrder, here }: GridTileProps) {
  const { nameOf, open } = useTileDoor()
  const away = useIsAway(tile.entry.id)
  const words = tileWords(tile, nameOf(tile.clinician))
  const high = length * SCALE
  const slim = high < 34
  const detail = narrow ? words.narrow : slim ? words.brief : words.detail
  const style = { '--from': from, '--length': length, '--lane': lane, '--lanes': lanes }
  return (
    <li>
      <button
        type="button"
        className={`tile tile-${tile.kind} ${slim ? 'tile-slim' : high < 52 ? 'tile-low' : ''}`}
        style={style}
        data-tile={tile.key}
        data-whose={tile.clinician}
        data-attendance={tile.entry.attendance}
        data-status={tile.entry.status}
        data-over={over || undefined}
        data-unproven={tile.entry.unproven || undefined}
        data-movable={mayMove(tile) || undefined}
        data-away={away || undefined}
        tabIndex={inTabOrder ? 0 : -1}
        aria-pressed={here}
        onClick={() => open(tile)}
      >
        <span className="tile-words">
          <span className="tile-title">{words.isName ? <Name>{words.title}</Name> : words.title}</span>
          <span className="unseen">, </span>
          {detail === '' ? null : <span className="tile-detail">{detail}</span>}
          <span className="unseen">, {words.unseen}</span>
        </span>
        {tile.entry.attendance === 'ARRIVED' || tile.entry.attendance === 'FULFILLED' ? <Check className="tile-check" aria-hidden="true" size={16} /> : null}
        {mayMove(tile) ? <span className="tile-end" data-grip="end" aria-hidden="true" /> : null}
      </button>
    </li>
  )
})
