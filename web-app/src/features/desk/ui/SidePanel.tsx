import { PanelRightOpen } from 'lucide-react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { AppointmentPanel } from './AppointmentPanel'
import { useDesk } from './desk-context'
import { HoldPanel } from './HoldPanel'
import { NextUp } from './NextUp'
import './panel.css'
import { PersonPanel } from './PersonPanel'
import { TimeOffPanel } from './TimeOffPanel'
import { ToldLine } from './ToldLine'
import { useWide } from './useWide'

/** What is open: beside the calendar where there is room, else as a sheet over it. */
export function SidePanel() {
  const { place, close, sideOn, setSideOn } = useDesk()
  const wide = useWide()
  const isOpen = place.opened.kind !== 'nothing'
  if (wide && !isOpen && !sideOn) {
    return (
      <aside className="panel panel-folded" aria-label="Next">
        <button type="button" className="panel-close" aria-expanded={false} onClick={() => setSideOn(true)}>
          <PanelRightOpen aria-hidden="true" size={18} />
          <span className="unseen">Show who comes next</span>
        </button>
      </aside>
    )
  }
  if (wide) {
    return (
      <aside className="panel" aria-label={isOpen ? 'What is open' : 'Next'}>
        <Opened />
      </aside>
    )
  }
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={(open) => (open ? undefined : close())}>
      <Modal className="sheet">
        <Dialog className="panel panel-sheet" aria-label="What is open">
          <Opened />
        </Dialog>
        <ToldLine />
      </Modal>
    </ModalOverlay>
  )
}

function Opened() {
  const { opened } = useDesk().place
  switch (opened.kind) {
    case 'nothing':
      return <NextUp />
    case 'appointment':
      return <AppointmentPanel key={opened.id} id={opened.id} />
    case 'hold':
      return <HoldPanel key={opened.id} id={opened.id} />
    case 'time-off':
      return <TimeOffPanel key={opened.id} id={opened.id} />
    case 'person':
      return <PersonPanel key={opened.id} id={opened.id} />
  }
}
