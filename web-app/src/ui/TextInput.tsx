import type { HTMLInputAutoCompleteAttribute } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField } from 'react-aria-components/TextField'
import './text-input.css'

interface TextInputProps {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  /** What does not fit yet, in kind words; undefined when all is well. */
  trouble?: string | undefined
  type?: 'text' | 'email' | 'tel'
  inputMode?: 'text' | 'email' | 'tel' | 'numeric' | 'decimal'
  autoComplete?: HTMLInputAutoCompleteAttribute
  maxLength?: number
  className?: string
}

export function TextInput({ label, hint, trouble, inputMode, className = '', ...field }: TextInputProps) {
  return (
    <TextField {...field} validationBehavior="aria" isInvalid={trouble !== undefined} className={`text-input ${className}`}>
      <Label className="text-input-label">{label}</Label>
      <Input className="text-input-box" inputMode={inputMode} />
      {hint === undefined ? null : (
        <Text slot="description" className="text-input-hint">
          {hint}
        </Text>
      )}
      <FieldError className="text-input-trouble">{trouble}</FieldError>
    </TextField>
  )
}
