import type { ToldAct } from './desk-context'

interface ActProps {
  act: ToldAct
  busy: boolean
  onAct: (run: () => Promise<void>) => void
}

/** A step in the line at the foot. */
export function Act({ act: { word, key, run }, busy, onAct }: ActProps) {
  return (
    <button type="button" className="told-act" data-told-act={key} disabled={busy} {...(key === undefined ? {} : { 'aria-keyshortcuts': key })} onClick={() => onAct(run)}>
      {word}
      {key === undefined ? null : (
        <kbd className="key told-key" aria-hidden="true">
          {key}
        </kbd>
      )}
    </button>
  )
}
