import { Link } from 'wouter'
import { signInFor } from '@/features/signin/model/destination'
import type { Keeping } from './useAnswers'

interface SavedNoteProps {
  keeping: Keeping
  readBy: string
  page: string
}

/** What is saved, who reads it, and what can still be changed: all true at this moment. */
export function SavedNote({ keeping, readBy, page }: SavedNoteProps) {
  const known = keeping.kind === 'saved'
  return (
    <div className="saved">
      <span className={known ? 'saved-dot' : 'saved-dot saved-dot-open'} aria-hidden="true" />
      <div>
        <p role="status" className="saved-state">
          {stateWords(keeping)}
        </p>
        {keeping.kind === 'locked' ? <Link href={signInFor(page)}>Sign in to go on</Link> : null}
        <p>
          {readBy} {known ? 'You can change it until you hand it in, or stop here and come back on any device.' : ''}
        </p>
      </div>
    </div>
  )
}

function stateWords(keeping: Keeping): string {
  switch (keeping.kind) {
    case 'nothing':
      return 'Nothing is saved until you answer.'
    case 'saving':
      return 'Saving…'
    case 'saved':
      return 'Saved.'
    case 'two':
      return 'Both are saved.'
    case 'waiting':
      return 'Not saved yet. We keep it on this device and send it when you’re online again.'
    case 'locked':
      return 'You were away for a while, so we locked this page. What you wrote is kept on this device until you sign in.'
    case 'refused':
      return keeping.words
  }
}
