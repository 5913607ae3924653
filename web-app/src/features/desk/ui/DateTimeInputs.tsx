import { useId } from 'react'
import { isPlainDate, type PlainDate } from '../model/dates'
import './select-input.css'

interface DateInputProps {
  label: string
  value: PlainDate
  onChange: (date: PlainDate) => void
}

/** The browser's own field: typed in one go, spoken by every screen reader. What is no date yet is not passed on. */
export function DateInput({ label, value, onChange }: DateInputProps) {
  const id = useId()
  return (
    <div className="select-input">
      <label htmlFor={id} className="text-input-label">
        {label}
      </label>
      <input id={id} className="select-box figures" type="date" value={value} onChange={(event) => (isPlainDate(event.target.value) ? onChange(event.target.value) : undefined)} />
    </div>
  )
}

interface TimeInputProps {
  label: string
  value: string
  onChange: (time: string) => void
}

export function TimeInput({ label, value, onChange }: TimeInputProps) {
  const id = useId()
  return (
    <div className="select-input">
      <label htmlFor={id} className="text-input-label">
        {label}
      </label>
      <input id={id} className="select-box figures" type="time" step={300} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
