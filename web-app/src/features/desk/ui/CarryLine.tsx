import { useSyncExternalStore } from 'react'
import { wholeSpotWords } from '../model/wish'
import { useCarrying } from './carry-context'
import { clinicianName, useDesk } from './desk-context'
import { Name } from './Name'

/** While something is carried by keys: where it is over, and what the keys do. Read aloud at each step. */
export function CarryLine({ hasHours }: { hasHours: boolean }) {
  const desk = useDesk()
  const { store } = useCarrying()
  const carried = useSyncExternalStore(store.subscribe, () => store.get().carried)
  const mine = carried?.by === 'keys' ? carried : undefined
  return (
    <div className="told" role="status">
      {mine === undefined ? null : (
        <div className="told-line carry-line">
          <span>
            <strong>
              <Name>{mine.tile?.entry.client?.preferredName}</Name>
            </strong>{' '}
            {wholeSpotWords(mine.spot, { today: desk.wall.date, nameOf: (id) => clinicianName(desk, id) })}
            {mine.crossing ? '. Something stands there' : ''}.
          </span>
          <span className="carry-keys">
            <kbd className="key">Enter</kbd> puts it there <kbd className="key">Esc</kbd> leaves it
            {hasHours ? (
              <>
                {' '}
                <kbd className="key">Shift ↑ ↓</kbd> length
              </>
            ) : null}
          </span>
        </div>
      )}
    </div>
  )
}
