import { useId, useState } from 'react'
import { wordsFor } from '@/platform/problem/words'
import { CallFailed } from '@/platform/http/call'
import { Button } from '@/ui/Button'
import { useHistory } from '../api/appointment'
import { historyLines } from '../model/history'
import { readerOf, useDesk } from './desk-context'

/** What happened to it, and who did it. Asked for only when somebody opens it: each look is written down, too. */
export function History({ appointment }: { appointment: string }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className="panel-part">
      <h3 className="panel-sub">
        <button type="button" className="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          What happened
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open ? <Told appointment={appointment} /> : null}
      </div>
    </section>
  )
}

function Told({ appointment }: { appointment: string }) {
  const desk = useDesk()
  const history = useHistory(appointment)
  if (history.data === undefined) {
    if (!history.isError) return <p className="soft" role="status">Looking…</p>
    const words = history.error instanceof CallFailed ? wordsFor(history.error.call) : undefined
    return (
      <div className="history-failed" role="status">
        <p className="soft">{words?.title ?? 'Something went wrong on our side.'} The appointment is not touched by that.</p>
        <Button className="act" onPress={() => void history.refetch()}>
          Try again
        </Button>
      </div>
    )
  }
  const lines = historyLines(history.data.changes, readerOf(desk))
  if (lines.length === 0) return <p className="soft">Nothing is written down yet.</p>
  return (
    <ol className="message-list" aria-label="What happened, the newest first">
      {lines.map((line, index) => (
        <li key={lines.length - index} className="message">
          {line.words} <span className="message-end">{line.when}</span>
        </li>
      ))}
    </ol>
  )
}
