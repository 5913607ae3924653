import { useQuery } from '@tanstack/react-query'
import { LOOK_AGAIN } from './looking'

/** How far the practice's clock is from this machine's, in milliseconds: 0 unless it was started to travel in time; undefined until known. */
export function usePracticeClock(): number | undefined {
  const clock = useQuery({
    queryKey: ['desk', 'clock'],
    queryFn: readShift,
    refetchInterval: (query) => (typeof query.state.data === 'number' ? LOOK_AGAIN : false),
    retry: false,
    staleTime: Infinity,
  })
  return clock.isPending ? undefined : (clock.data ?? 0)
}

/** `null`: this practice has no clock of its own, so nobody asks again. */
async function readShift(): Promise<number | null> {
  const answer = await fetch('/local/clock', { headers: { Accept: 'application/json' }, cache: 'no-store' })
  // A practice that cannot be reached keeps the time it had: falling back to this machine's would turn the page.
  if (answer.status >= 500) throw new Error(`no time: ${answer.status}`)
  if (!answer.ok || answer.headers.get('Content-Type')?.startsWith('application/json') !== true) return null
  const { now } = (await answer.json()) as { now: string }
  return Date.parse(now) - Date.now()
}
