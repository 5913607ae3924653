import type { ReactNode } from 'react'
import { lengthOf, timeRange } from '../model/clock'
import type { Tile } from '../model/entries'
import { formatWord, kindWord, stateWord, tileWords } from '../model/tile-words'
import './day-table.css'
import { clinicianName, useDesk } from './desk-context'
import { Name } from './Name'
import { openedOf } from './opened'

interface DayTableProps {
  tiles: readonly Tile[]
  current: string | undefined
  /** What can be done at once in a row; the panel has the rest. */
  acts?: (tile: Tile) => ReactNode
}

/** A day's entries by time, one a row. */
export function DayTable({ tiles, current, acts }: DayTableProps) {
  return (
    <table className={acts === undefined ? 'day-table' : 'day-table day-table-acts'}>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Who</th>
          <th scope="col">With</th>
          <th scope="col">What</th>
          <th scope="col">State</th>
          {acts === undefined ? null : <th scope="col">Here?</th>}
        </tr>
      </thead>
      <tbody>
        {tiles.map((tile) => (
          <DayRow key={tile.key} tile={tile} inTabOrder={tile.key === current} acts={acts} />
        ))}
      </tbody>
    </table>
  )
}

interface DayRowProps {
  tile: Tile
  inTabOrder: boolean
  acts: DayTableProps['acts']
}

function DayRow({ tile, inTabOrder, acts }: DayRowProps) {
  const desk = useDesk()
  const words = tileWords(tile, clinicianName(desk, tile.clinician))
  const here = desk.place.opened.kind !== 'nothing' && desk.place.opened.id === tile.entry.id
  return (
    <tr className="day-row" data-here={here || undefined} data-attendance={tile.entry.attendance}>
      <td className="day-time figures">{tile.from === 0 && tile.to === 1440 ? 'All day' : timeRange(tile.from, tile.to)}</td>
      <th scope="row" className="day-who">
        <button type="button" className="day-open" data-tile={tile.key} data-whose={tile.clinician} tabIndex={inTabOrder ? 0 : -1} aria-pressed={here} onClick={() => desk.open(openedOf(tile))}>
          <span className={`day-mark tile-${tile.kind}`} aria-hidden="true" />
          <span>{words.isName ? <Name>{words.title}</Name> : tile.kind === 'held' ? 'Held' : words.title}</span>
        </button>
      </th>
      <td className="day-with">{clinicianName(desk, tile.clinician)}</td>
      <td className="day-what">{whatWords(tile)}</td>
      <td className="day-state">{stateWord(tile.entry)}</td>
      {acts === undefined ? null : <td className="day-acts">{acts(tile)}</td>}
    </tr>
  )
}

function whatWords(tile: Tile): string {
  if (tile.kind === 'out') return 'out'
  if (tile.kind === 'held') return 'someone is choosing'
  const { format } = tile.entry
  return [lengthOf(tile.to - tile.from), kindWord[tile.kind], format === undefined ? '' : formatWord[format]].filter(Boolean).join(' · ')
}
