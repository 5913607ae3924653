import { useState } from 'react'
import { Link } from 'wouter'
import { wordsFor, type Words } from '@/platform/problem/words'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import { submit } from '../api/intake'
import './intake.css'

interface EndPageProps {
  id: string
  place: string
  /** Questions without a written answer. */
  open: number
  /** Answers that are not saved yet. */
  waiting: number
  readBy: string
  sendNow: () => Promise<void>
  onBack: () => void
  onSubmitted: (next: string) => void
}

/** The end of a part: hand it in, or leave it open. Nothing is counted against anyone. */
export function EndPage({ id, place, open, waiting, readBy, sendNow, onBack, onSubmitted }: EndPageProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Words>()

  async function handIn(): Promise<void> {
    setBusy(true)
    setTrouble(undefined)
    await sendNow()
    const outcome = await submit(id)
    setBusy(false)
    if (outcome.kind === 'submitted') onSubmitted(outcome.next)
    else setTrouble(wordsFor(outcome.failure))
  }

  return (
    <ClientPage
      title="Questions"
      screen="end"
      place={<span className="soft">{place}</span>}
      foot={
        <>
          <Button look="go" busy={busy} isDisabled={waiting > 0} onPress={() => void handIn()}>
            Hand it in
          </Button>
          <Link href="/me" className="button button-plain">
            Leave it open for now
          </Link>
        </>
      }
    >
      <h1>That’s the end of this part</h1>
      <div className="reading">
        <p>{openWords(open)}</p>
        <p>When you hand it in, it stays as it is. If you leave it open, you can still change every answer. {readBy}</p>
        {waiting === 0 ? null : (
          <Notice title="Some answers aren’t saved yet.">
            <p>We keep them on this device and send them when you’re online again. Then you can hand it in.</p>
          </Notice>
        )}
        {trouble === undefined ? null : (
          <Notice title={trouble.title}>
            <p>{trouble.next}</p>
          </Notice>
        )}
      </div>
      <Button look="quiet" onPress={onBack}>
        Look at the answers again
      </Button>
    </ClientPage>
  )
}

function openWords(open: number): string {
  if (open === 0) return 'You answered all of it. Thank you.'
  return open === 1 ? 'You left one for later. That’s fine.' : `You left ${open} for later. That’s fine.`
}
