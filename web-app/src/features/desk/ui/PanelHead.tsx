import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useDesk } from './desk-context'
import { Name } from './Name'

interface PanelHeadProps {
  /** Above the name: when, and how. */
  when: ReactNode
  title: string
  isName?: boolean
}

/** The head of what is open; it takes the focus, so that a screen reader begins here. */
export function PanelHead({ when, title, isName = false }: PanelHeadProps) {
  const { close } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className="panel-head">
      <div className="panel-when figures">{when}</div>
      <button type="button" className="panel-close" onClick={close}>
        <X aria-hidden="true" size={18} />
        <span className="unseen">Close</span>
      </button>
      <h2 className="panel-title" tabIndex={-1} ref={heading}>
        {isName ? <Name>{title}</Name> : title}
      </h2>
    </div>
  )
}
