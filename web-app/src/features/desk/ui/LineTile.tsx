import { memo } from 'react'
import { mayMove } from '../model/carry'
import { lengthOf, shortTime } from '../model/clock'
import type { Tile } from '../model/entries'
import { tileWords } from '../model/tile-words'
import { useIsAway } from './carry-context'
import { Name } from './Name'
import { useTileDoor } from './tile-door'

interface LineTileProps {
  tile: Tile
  inTabOrder: boolean
  here: boolean
}

/** A tile of one line: when, and who. */
export const LineTile = memo(function LineTile({ tile, inTabOrder, here }: LineTileProps) {
  const { nameOf, open } = useTileDoor()
  const away = useIsAway(tile.entry.id)
  const words = tileWords(tile, nameOf(tile.clinician))
  return (
    <li>
      <button
        type="button"
        className={`week-line tile-${tile.kind}`}
        data-tile={tile.key}
        data-whose={tile.clinician}
        data-attendance={tile.entry.attendance}
        data-status={tile.entry.status}
        data-movable={mayMove(tile) || undefined}
        data-away={away || undefined}
        tabIndex={inTabOrder ? 0 : -1}
        aria-pressed={here}
        onClick={() => open(tile)}
      >
        {tile.kind === 'out' ? null : <span className="week-time">{shortTime(tile.from)} </span>}
        <span className="week-name">{words.isName ? <Name>{words.title}</Name> : tile.kind === 'held' ? 'held' : words.title}</span>
        <span className="week-time"> {tile.kind === 'out' ? words.detail : lengthOf(tile.to - tile.from)}</span>
        <span className="unseen">
          , {[words.detail, words.unseen].filter(Boolean).join(', ')}
        </span>
      </button>
    </li>
  )
})
