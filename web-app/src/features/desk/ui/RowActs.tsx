import { useState } from 'react'
import { arrive, didNotCome, type Seen } from '../api/appointment'
import type { Tile } from '../model/entries'
import type { Outcome } from '../model/outcome'
import type { Appointment } from '../model/standing'
import { useDesk } from './desk-context'
import { useTelling } from './useTelling'

/** Arrived and didn't come, straight in the row. A slip is put right by the other one. */
export function RowActs({ tile }: { tile: Tile }) {
  const desk = useDesk()
  const telling = useTelling()
  const [busy, setBusy] = useState(false)
  const { entry } = tile
  if (entry.status !== 'BOOKED' || entry.revision === undefined || entry.attendance === 'FULFILLED') return null
  const seen = { id: entry.id, revision: entry.revision }
  const name = entry.client?.preferredName ?? 'They'

  async function run(command: (seen: Seen) => Promise<Outcome<Appointment>>, words: string): Promise<void> {
    setBusy(true)
    const outcome = await command(seen)
    setBusy(false)
    telling.settle(outcome, () => desk.tell({ who: name, words }))
  }

  return (
    <>
      {entry.attendance === 'ARRIVED' ? null : (
        <button type="button" className="row-act" disabled={busy} onClick={() => void run(arrive, 'arrived.')}>
          Arrived<span className="unseen">: {name}</span>
        </button>
      )}
      {entry.attendance === 'NO_SHOW' ? null : (
        <button type="button" className="row-act" disabled={busy} onClick={() => void run(didNotCome, 'didn’t come. Noted here only; nothing is sent to them.')}>
          Didn’t come<span className="unseen">: {name}</span>
        </button>
      )}
    </>
  )
}
