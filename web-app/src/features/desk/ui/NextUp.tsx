import { PanelRightClose } from 'lucide-react'
import { nextUp, untilWords } from '../model/columns'
import { clinicianName, useDesk } from './desk-context'
import { Name } from './Name'
import { openedOf } from './opened'
import { useToday } from './useToday'
import { useWide } from './useWide'

const legend = [
  { kind: 'individual', word: 'Individual' },
  { kind: 'first', word: 'First talk' },
  { kind: 'couple', word: 'Couple' },
  { kind: 'long', word: 'Long' },
  { kind: 'held', word: 'Held' },
  { kind: 'out', word: 'Out' },
] as const

/** Nothing is open: who comes next anywhere, and what the tiles mean. */
export function NextUp() {
  const desk = useDesk()
  const wide = useWide()
  const { appointments, query } = useToday()
  const next = nextUp(appointments, desk.wall, 5)
  return (
    <>
      <div className="panel-head">
        <h2 className="panel-title">Next</h2>
        {wide ? (
          <button type="button" className="panel-close panel-fold" aria-expanded onClick={() => desk.setSideOn(false)}>
            <PanelRightClose aria-hidden="true" size={18} />
            <span className="unseen">Fold this away</span>
          </button>
        ) : null}
      </div>
      {query.data !== undefined && next.length === 0 ? <p className="soft">Nobody else is expected today.</p> : null}
      <ul className="links">
        {next.map((tile) => (
          <li key={tile.key}>
            <button type="button" className="link" onClick={() => desk.open(openedOf(tile))}>
              <span className="figures">{untilWords(tile, desk.wall)}</span> <span className="link-name"><Name>{tile.entry.client?.preferredName}</Name></span>
              <span className="link-with">{clinicianName(desk, tile.clinician)}</span>
            </button>
          </li>
        ))}
      </ul>
      <details className="panel-part legend">
        <summary className="panel-sub">What the tiles mean</summary>
        <ul className="legend-list">
          {legend.map(({ kind, word }) => (
            <li key={kind} className="legend-one">
              <span className={`legend-mark tile-${kind}`} aria-hidden="true" />
              {word}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
