import type { ReactNode } from 'react'
import './notice.css'

interface NoticeProps {
  /** `quiet` is part of the page; `told` is announced when it appears, without taking the focus. */
  tone?: 'quiet' | 'told'
  title?: string
  children?: ReactNode
}

/** Something happened: what, and what still works. Never red, never an alarm. */
export function Notice({ tone = 'told', title, children }: NoticeProps) {
  return (
    <div className="notice" role={tone === 'told' ? 'status' : undefined}>
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}
