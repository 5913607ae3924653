import { X } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from './desk-context'
import { Name } from './Name'
import { TellingOf } from './TellingOf'
import './told-line.css'
import { Act } from './ToldAct'

/** What was just done, with the way back. It stays until it is closed or something else is done: nobody has to hurry. */
export function ToldLine() {
  const { told, tell } = useDesk()
  const [busy, setBusy] = useState(false)

  async function act(run: () => Promise<void>): Promise<void> {
    setBusy(true)
    await run()
    setBusy(false)
  }
  const onAct = (run: () => Promise<void>): void => void act(run)

  return (
    <div className="told" role="status">
      {told === undefined ? null : (
        <div className="told-line">
          <span>
            {told.who === undefined ? null : <Name>{told.who}</Name>} {told.words}
          </span>
          {told.about === undefined ? null : <TellingOf key={`${told.about.appointment.id} ${told.about.appointment.revision}`} about={told.about} busy={busy} onAct={onAct} />}
          {told.acts?.map((one) => (
            <Act key={one.word} act={one} busy={busy} onAct={onAct} />
          ))}
          <button type="button" className="told-close" onClick={() => tell(undefined)}>
            <X aria-hidden="true" size={16} />
            <span className="unseen">Close this line</span>
          </button>
        </div>
      )}
    </div>
  )
}
