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
  /** Said once it is closed before its end, where something typed is kept. */
  onLeft?: () => void
  children: ReactNode
}

/**
 * A dialog over the desk; Esc and the cross close it, and the focus goes back to where it was. The cross stands last for the
 * keyboard: what lost its place lands in the first field, and not where the next Enter closes all.
 */
export function DeskDialog({ title, narrow = false, onLeft, children }: DeskDialogProps) {
  const { setDialog } = useDesk()
  function close(): void {
    setDialog({ kind: 'none' })
    onLeft?.()
  }
  return (
    <ModalOverlay className="veil" isOpen isDismissable={narrow} onOpenChange={(open) => (open ? undefined : close())}>
      <Modal className={narrow ? 'sheet sheet-narrow' : 'sheet'}>
        <Dialog className="sheet-dialog">
          <Heading slot="title" className="sheet-title">
            {title}
          </Heading>
          {children}
          <button type="button" className="sheet-close" onClick={close}>
            <X aria-hidden="true" size={20} />
            <span className="unseen">Close</span>
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
