import { X } from 'lucide-react'
import { useState } from 'react'
import { useDesk, type ToldAct } from './desk-context'
import { Name } from './Name'
import './told-line.css'

/** What was just done, with the way back. It stays until it is closed or something else is done: nobody has to hurry. */
export function ToldLine() {
  const { told, tell } = useDesk()
  const [busy, setBusy] = useState(false)

  async function act(run: () => Promise<void>): Promise<void> {
    setBusy(true)
    await run()
    setBusy(false)
  }

  return (
    <div className="told" role="status">
      {told === undefined ? null : (
        <div className="told-line">
          <span>
            {told.who === undefined ? null : <Name>{told.who}</Name>} {told.words}
          </span>
          {told.acts?.map((one) => (
            <Act key={one.word} act={one} busy={busy} onAct={() => void act(one.run)} />
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

function Act({ act: { word, key }, busy, onAct }: { act: ToldAct; busy: boolean; onAct: () => void }) {
  return (
    <button type="button" className="told-act" data-told-act={key} disabled={busy} {...(key === undefined ? {} : { 'aria-keyshortcuts': key })} onClick={onAct}>
      {word}
      {key === undefined ? null : (
        <kbd className="key told-key" aria-hidden="true">
          {key}
        </kbd>
      )}
    </button>
  )
}
