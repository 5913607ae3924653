import { CallFailed, type Failure } from '@/platform/http/call'
import { wordsFor } from '@/platform/problem/words'
import { Button } from './Button'
import { Notice } from './Notice'

const unknown: Failure = { kind: 'problem', problem: { slug: '', status: 500, detail: '', fields: [], retryAfter: undefined } }

/** A query that failed: what happened, and a way to ask again. */
export function FailedNotice({ error, again }: { error: unknown; again: () => void }) {
  const words = wordsFor(error instanceof CallFailed ? error.call : unknown)
  return (
    <Notice title={words.title}>
      <p>{words.next}</p>
      <Button look="plain" onPress={again}>
        Try again
      </Button>
    </Notice>
  )
}
