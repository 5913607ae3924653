import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import type { Item } from '../model/types'
import '@/ui/text-input.css'

interface TypedInputProps {
  item: Item
  value: string
  onChange: (value: string) => void
  trouble: string | undefined
}

const htmlType: Partial<Record<Item['type'], string>> = { date: 'date', time: 'time', dateTime: 'datetime-local', url: 'url' }
const keyboard: Partial<Record<Item['type'], 'numeric' | 'decimal'>> = { integer: 'numeric', decimal: 'decimal' }

export function TypedInput({ item, value, onChange, trouble }: TypedInputProps) {
  const ownWords = item.type === 'open-choice'
  return (
    <TextField
      className="text-input typed"
      value={value}
      onChange={onChange}
      isInvalid={trouble !== undefined}
      validationBehavior="aria"
      maxLength={item.maxLength ?? 5000}
      type={htmlType[item.type] ?? 'text'}
      autoComplete="off"
    >
      <Label className={ownWords ? 'typed-own' : 'unseen'}>{ownWords ? 'Or in your own words' : item.text}</Label>
      {item.type === 'text' ? (
        <TextArea className="text-input-box typed-area" rows={5} />
      ) : (
        <Input className="text-input-box" inputMode={keyboard[item.type]} />
      )}
      <FieldError className="text-input-trouble">{trouble}</FieldError>
    </TextField>
  )
}
