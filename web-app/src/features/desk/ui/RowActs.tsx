import { useState } from 'react'
import { arrive, didNotCome } from '../api/appointment'
import { snapshotOf, type Snapshot } from '../model/difference'
import type { Tile } from '../model/entries'
import { actionDoes } from '../model/standing'
import { useDesk } from './desk-context'
import { Name } from './Name'
import { useTelling } from './useTelling'

/** Arrived and didn't come, straight in the row. A slip is put right by the other one. */
export function RowActs({ tile }: { tile: Tile }) {
  const desk = useDesk()
  const telling = useTelling()
  const [busy, setBusy] = useState(false)
  const { entry } = tile
  if (entry.status !== 'BOOKED' || entry.revision === undefined || entry.attendance === 'FULFILLED') return null
  const name = entry.client?.preferredName ?? 'They'

  async function run(action: 'arrive' | 'no-show', seen: Snapshot): Promise<void> {
    setBusy(true)
    const outcome = await (action === 'arrive' ? arrive(seen) : didNotCome(seen))
    setBusy(false)
    const words = action === 'arrive' ? 'arrived.' : 'didn’t come. Noted here only; nothing is sent to them.'
    await telling.settle(outcome, () => desk.tell({ who: name, words }), { seen, mine: actionDoes[action], again: (now) => run(action, now) })
  }

  return (
    <>
      {entry.attendance === 'ARRIVED' ? null : (
        <button type="button" className="row-act" disabled={busy} onClick={() => void run('arrive', snapshotOf(entry))}>
          Arrived<span className="unseen">: <Name>{name}</Name></span>
        </button>
      )}
      {entry.attendance === 'NO_SHOW' ? null : (
        <button type="button" className="row-act" disabled={busy} onClick={() => void run('no-show', snapshotOf(entry))}>
          Didn’t come<span className="unseen">: <Name>{name}</Name></span>
        </button>
      )}
    </>
  )
}
