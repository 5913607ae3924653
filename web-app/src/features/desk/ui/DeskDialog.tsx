import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useDesk } from './desk-context'
import './desk-dialog.css'

interface DeskDialogProps {
  title: string
  narrow?: boolean
  children: ReactNode
}

/** A dialog over the desk; Esc and the cross close it, and the focus goes back to where it was. */
export function DeskDialog({ title, narrow = false, children }: DeskDialogProps) {
  const { setDialog } = useDesk()
  const close = () => setDialog({ kind: 'none' })
  return (
    <ModalOverlay className="veil" isOpen isDismissable={narrow} onOpenChange={(open) => (open ? undefined : close())}>
      <Modal className={narrow ? 'sheet sheet-narrow' : 'sheet'}>
        <Dialog className="sheet-dialog">
          <div className="sheet-head">
            <Heading slot="title" className="sheet-title">
              {title}
            </Heading>
            <button type="button" className="sheet-close" onClick={close}>
              <X aria-hidden="true" size={20} />
              <span className="unseen">Close</span>
            </button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
