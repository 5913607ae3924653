import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { BlockTime } from './BlockTime'
import { ConflictDialog } from './ConflictDialog'
import { useDesk } from './desk-context'
import { KeysList } from './KeysList'
import { NewAppointment } from './NewAppointment'
import { PrintLine } from './PrintLine'
import { SideBar } from './SideBar'
import { SidePanel } from './SidePanel'
import { ToldLine } from './ToldLine'
import { useDeskKeys } from './useDeskKeys'
import { useSheet } from './useSheet'
import { VeilLine } from './VeilLine'

/** What stands around every page of the desk: the side, the panel, the dialogs, and what was just done. */
export function DeskFrame({ children }: { children: ReactNode }) {
  const desk = useDesk()
  const [path] = useLocation()
  useDeskKeys(desk)
  const inSheet = useSheet()
  useEffect(() => {
    // Neutral words: a tab's title is seen by whoever passes.
    document.title = 'Front desk · Anteroom'
  }, [path])
  return (
    <div className="desk">
      <SideBar />
      <main className="desk-main" id="desk-main">
        <PrintLine />
        {children}
        {inSheet ? null : <ToldLine />}
        <VeilLine />
      </main>
      <SidePanel />
      {desk.dialog.kind === 'keys' ? <KeysList /> : null}
      {desk.dialog.kind === 'new' ? <NewAppointment from={desk.dialog.from} /> : null}
      {desk.dialog.kind === 'conflict' ? <ConflictDialog key={desk.dialog.conflict.now.revision} conflict={desk.dialog.conflict} /> : null}
      {desk.dialog.kind === 'block' ? <BlockTime from={desk.dialog.from} /> : null}
    </div>
  )
}
