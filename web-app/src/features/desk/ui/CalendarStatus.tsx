import { wordsFor } from '@/platform/problem/words'
import { CallFailed } from '@/platform/http/call'
import { Button } from '@/ui/Button'
import { timeOfDay } from '../model/clock'
import { wallTime } from '../model/zoned'
import './calendar-status.css'
import { useDesk } from './desk-context'

interface Asked {
  readonly isError: boolean
  readonly error: unknown
  readonly data: unknown
  readonly dataUpdatedAt: number
  readonly refetch: () => Promise<unknown>
}

/** While looking again does not work: what is still shown, and from when. It lies over the foot of the page, so that nothing moves. */
export function CalendarStatus({ query }: { query: Asked }) {
  const { zone } = useDesk()
  if (!query.isError) return <div className="status" role="status" />
  const words = query.error instanceof CallFailed ? wordsFor(query.error.call) : undefined
  return (
    <div className="status" role="status">
      <div className="status-line">
        <p>
          <strong>{words?.title ?? 'Something went wrong on our side.'}</strong>{' '}
          {query.data === undefined
            ? 'The calendar will be here when we can reach it.'
            : `This is how it was at ${timeOfDay(wallTime(query.dataUpdatedAt, zone).minutes)}. We keep trying.`}
        </p>
        <Button onPress={() => void query.refetch()}>Try again</Button>
      </div>
    </div>
  )
}
