import { useEffect, useRef } from 'react'
import { holdSlot, renewHold } from '../api/holds'
import type { Draft } from '../model/draft'

const EVERY = 4 * 60_000

/**
 * Keeps the time while the page is open: every few minutes, and when the page comes back to the front. A hold that ended
 * meanwhile is taken again in silence; `onGone` only when someone else has the time now.
 */
export function useKeptHold(draft: Draft, change: (by: Partial<Draft>) => void, onGone: () => void): void {
  const latest = useRef({ draft, change, onGone })
  useEffect(() => {
    latest.current = { draft, change, onGone }
  })
  useEffect(() => {
    const keep = () => void keepHold(latest.current)
    const timer = setInterval(keep, EVERY)
    const back = () => (document.visibilityState === 'visible' ? keep() : undefined)
    document.addEventListener('visibilitychange', back)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', back)
    }
  }, [])
}

async function keepHold({ draft, change, onGone }: { draft: Draft; change: (by: Partial<Draft>) => void; onGone: () => void }): Promise<void> {
  const { hold, offering, format, slot, booked } = draft
  if (hold === undefined || offering === undefined || format === undefined || slot === undefined || booked !== undefined) return
  const renewed = await renewHold(hold)
  // Not reached: the hold may still live, and booking will tell.
  if (renewed.kind !== 'gone') return
  const again = await holdSlot(offering, format, slot)
  if (again.kind === 'held') change({ hold: again.hold })
  if (again.kind === 'gone') onGone()
}
