import { bareTime } from '../model/clock'
import type { Tile } from '../model/entries'
import { tileWords } from '../model/tile-words'
import { clinicianName, useDesk } from './desk-context'
import { openedOf } from './opened'

/** A tile of one line: when, and who. */
export function LineTile({ tile, inTabOrder }: { tile: Tile; inTabOrder: boolean }) {
  const desk = useDesk()
  const words = tileWords(tile, clinicianName(desk, tile.clinician))
  const here = desk.place.opened.kind !== 'nothing' && desk.place.opened.id === tile.entry.id
  return (
    <li>
      <button
        type="button"
        className={`week-line tile-${tile.kind}`}
        data-tile={tile.key}
        data-attendance={tile.entry.attendance}
        data-status={tile.entry.status}
        tabIndex={inTabOrder ? 0 : -1}
        aria-pressed={here}
        onClick={() => desk.open(openedOf(tile))}
      >
        {tile.kind === 'out' ? null : <span className="week-time">{bareTime(tile.from)} </span>}
        <span className={words.isName ? 'week-name name' : 'week-name'}>{tile.kind === 'held' ? 'held' : words.title}</span>
        {tile.kind === 'out' ? <span className="week-time"> {words.detail}</span> : null}
        <span className="unseen">
          , {[words.detail, words.unseen].filter(Boolean).join(', ')}
        </span>
      </button>
    </li>
  )
}
