import { useState } from 'react'
import { snapshotOf } from '../model/difference'
import type { Tile } from '../model/entries'
import { mayAttend, type Attending } from '../model/standing'
import { useDesk } from './desk-context'
import { Name } from './Name'
import { useAttending } from './useAttending'

/** Arrived and didn't come, straight in the row, from an hour before. A slip is put right by the other one, or undone. */
export function RowActs({ tile }: { tile: Tile }) {
  const { now } = useDesk()
  const { entry } = tile
  const name = entry.client?.preferredName ?? 'They'
  const attend = useAttending(name)
  const [busy, setBusy] = useState(false)
  if (entry.status !== 'BOOKED' || entry.revision === undefined || entry.attendance === 'FULFILLED' || !mayAttend(entry, now)) return null

  async function run(action: Attending): Promise<void> {
    setBusy(true)
    await attend(action, snapshotOf(entry))
    setBusy(false)
  }

  return (
    <>
      {entry.attendance === 'ARRIVED' ? null : (
        <button type="button" className="row-act" disabled={busy} onClick={() => void run('arrive')}>
          Arrived<span className="unseen">: <Name>{name}</Name></span>
        </button>
      )}
      {entry.attendance === 'NO_SHOW' ? null : (
        <button type="button" className="row-act" disabled={busy} onClick={() => void run('no-show')}>
          Didn’t come<span className="unseen">: <Name>{name}</Name></span>
        </button>
      )}
    </>
  )
}
