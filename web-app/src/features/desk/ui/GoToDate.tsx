import { CalendarSearch } from 'lucide-react'
import type { ChangeEvent, MouseEvent } from 'react'
import { isPlainDate, type PlainDate } from '../model/dates'
import { useDesk } from './desk-context'

/** A far day in one step: the browser's own picker, or the date typed. */
export function GoToDate({ date }: { date: PlainDate }) {
  const desk = useDesk()

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    // A year that is still being typed leads nowhere yet.
    if (isPlainDate(target.value) && target.value >= '2000') desk.go({ date: target.value })
  }

  return (
    <label className="segment segment-turn go-date">
      <CalendarSearch aria-hidden="true" size={18} />
      <span className="unseen">Go to a date</span>
      <input className="go-date-box" type="date" value={date} data-go-date aria-keyshortcuts="G" onChange={choose} onClick={openPicker} />
    </label>
  )
}

function openPicker({ currentTarget }: MouseEvent<HTMLInputElement>): void {
  try {
    currentTarget.showPicker()
  } catch {
    // A browser without a picker still takes what is typed.
  }
}
