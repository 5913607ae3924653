import { Check } from 'lucide-react'
import type { Tile } from '../model/entries'
import type { Lane } from '../model/lanes'
import { tileWords } from '../model/tile-words'
import { clinicianName, useDesk } from './desk-context'
import { openedOf } from './opened'

interface GridTileProps {
  tile: Tile
  box: { top: number; height: number }
  lane: Lane
  inTabOrder: boolean
}

/** A tile in the grid: a name and a kind of time. */
export function GridTile({ tile, box, lane, inTabOrder }: GridTileProps) {
  const desk = useDesk()
  const words = tileWords(tile, clinicianName(desk, tile.clinician))
  const here = desk.place.opened.kind !== 'nothing' && desk.place.opened.id === tile.entry.id
  const slim = box.height < 34
  const size = slim ? 'tile-slim' : box.height < 52 ? 'tile-low' : ''
  const detail = slim ? words.brief : words.detail
  const style = {
    top: box.top,
    height: Math.max(box.height - 2, 22),
    left: `calc((100% - 12px) * ${lane.lane / lane.lanes} + 5px)`,
    width: `calc((100% - 12px) / ${lane.lanes} - ${lane.lanes > 1 ? 2 : 0}px)`,
  }
  return (
    <li>
      <button
        type="button"
        className={`tile tile-${tile.kind} ${size}`}
        style={style}
        data-tile={tile.key}
        data-attendance={tile.entry.attendance}
        data-status={tile.entry.status}
        tabIndex={inTabOrder ? 0 : -1}
        aria-pressed={here}
        onClick={() => desk.open(openedOf(tile))}
      >
        <span className="tile-words">
          <span className={words.isName ? 'tile-title name' : 'tile-title'}>{words.title}</span>
          <span className="unseen">, </span>
          {detail === '' ? null : <span className="tile-detail">{detail}</span>}
          <span className="unseen">, {words.unseen}</span>
        </span>
        {tile.entry.attendance === 'ARRIVED' || tile.entry.attendance === 'FULFILLED' ? <Check className="tile-check" aria-hidden="true" size={16} /> : null}
      </button>
    </li>
  )
}
