import { createContext, useContext, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { HelpDialog } from '@/features/help/ui/HelpDialog'
import { HelpNow } from '@/features/help/ui/HelpNow'
import { LeaveThisPage } from '@/features/help/ui/LeaveThisPage'

const PlaceSlot = createContext<HTMLElement | null>(null)

/** The bar of every client page. It stays while pages load, change or break: help and the way out never lose a tap. */
export function ClientShell({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  return (
    <PlaceSlot value={slot}>
      <HelpDialog />
      <div className="shell">
        <header className="page-bar">
          <div ref={setSlot} />
          <div className="page-ways">
            <HelpNow />
            <LeaveThisPage />
          </div>
        </header>
        {children}
      </div>
    </PlaceSlot>
  )
}

/** What a page puts at the beginning of the bar: where one is, or a way back. */
export function Place({ children }: { children: ReactNode }) {
  const slot = useContext(PlaceSlot)
  return slot === null ? null : createPortal(children, slot)
}
