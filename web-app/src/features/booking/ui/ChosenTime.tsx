import type { ReactNode } from 'react'
import { clockOfDay, dateOf, longDate } from '@/platform/time/stamp'
import type { Slot } from '../model/types'
import './chosen-time.css'

interface ChosenTimeProps {
  slot: Slot | undefined
  with: string | undefined
  detail: string
  /** Said while nothing is chosen. */
  none?: string
  children?: ReactNode
}

/** Always in sight while booking or moving. Keeps its height when nothing is chosen yet. */
export function ChosenTime({ slot, with: clinician, detail, none = 'Nothing is booked yet.', children }: ChosenTimeProps) {
  return (
    <div className="chosen" aria-live="polite" aria-atomic="true">
      {slot === undefined ? (
        <>
          <p className="chosen-when">Choose a day and a time</p>
          <p className="note">{none}</p>
        </>
      ) : (
        <>
          <p>
            <b className="chosen-when figures">
              {longDate(dateOf(slot.start))}, {clockOfDay(slot.start)}
            </b>
            {clinician === undefined ? null : ` with ${clinician}`}
          </p>
          <p className="note">{detail}</p>
        </>
      )}
      {children}
    </div>
  )
}
