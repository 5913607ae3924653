import { X } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from './desk-context'
import './told-line.css'

/** What was just done, with the way back. It stays until it is closed or something else is done: nobody has to hurry. */
export function ToldLine() {
  const { told, tell } = useDesk()
  const [busy, setBusy] = useState(false)

  async function goBack(undo: () => Promise<void>): Promise<void> {
    setBusy(true)
    await undo()
    setBusy(false)
  }

  return (
    <div className="told" role="status">
      {told === undefined ? null : (
        <div className="told-line">
          <span>
            {told.who === undefined ? null : <span className="name">{told.who}</span>} {told.words}
          </span>
          {told.undo === undefined ? null : (
            <button type="button" className="told-undo" disabled={busy} onClick={() => told.undo && void goBack(told.undo)}>
              Undo
            </button>
          )}
          <button type="button" className="told-close" onClick={() => tell(undefined)}>
            <X aria-hidden="true" size={16} />
            <span className="unseen">Close this line</span>
          </button>
        </div>
      )}
    </div>
  )
}
