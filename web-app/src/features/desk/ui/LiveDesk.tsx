import { useQueryClient } from '@tanstack/react-query'
import { createContext, useEffect, useState, type ReactNode } from 'react'
import { lookAtChanges, openChanges } from '../api/changes'
import { LiveContext } from '../api/looking'
import { useStillSignedIn } from '../api/session'
import { Coalescing } from '../model/coalescing'
import { Following } from '../model/following'

const APART = 300

/** What asks for looks; whoever carries something over the calendar holds it until they let go. */
export const LooksContext = createContext<Pick<Coalescing, 'hold' | 'letGo'>>({ hold: () => undefined, letGo: () => undefined })

/** While the desk can be seen it hears of changes and shows them; each page of it shows a calendar, or counts. */
export function LiveDesk({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const [live, setLive] = useState(false)
  const [looks] = useState(() => new Coalescing(() => lookAtChanges(queries), APART))

  useStillSignedIn(live)

  useEffect(() => {
    const following = new Following(openChanges, { look: () => looks.ask(), live: setLive })
    const turn = (): void => (document.visibilityState === 'visible' ? following.start() : following.stop())
    turn()
    document.addEventListener('visibilitychange', turn)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      following.stop()
      looks.stop()
    }
  }, [looks])

  return (
    <LooksContext value={looks}>
      <LiveContext value={live}>{children}</LiveContext>
    </LooksContext>
  )
}
