import { useId } from 'react'
import './select-input.css'

export interface Option<T extends string> {
  readonly value: T
  readonly word: string
}

interface SelectInputProps<T extends string> {
  label: string
  value: T
  options: readonly Option<T>[]
  /** Where a dialog begins. */
  first?: boolean
  onChange: (value: T) => void
}

/** The browser's own list: one letter chooses, on a phone it is the phone's. */
export function SelectInput<T extends string>({ label, value, options, first = false, onChange }: SelectInputProps<T>) {
  const id = useId()
  return (
    <div className="select-input">
      <label htmlFor={id} className="text-input-label">
        {label}
      </label>
      <select
        id={id}
        className="select-box"
        data-first={first || undefined}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </div>
  )
}
