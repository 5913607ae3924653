import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import type { Option } from '../model/answers'

interface SeveralCardsProps {
  label: string
  options: readonly Option[]
  chosen: string[]
  onChoose: (keys: string[]) => void
}

/** Several of several: as the single choice, with a square. */
export function SeveralCards({ label, options, chosen, onChoose }: SeveralCardsProps) {
  return (
    <CheckboxGroup className="choices choices-list" value={chosen} onChange={onChoose}>
      <Label className="unseen">{label}</Label>
      <p className="choices-label">As many as fit</p>
      <div className="choices-cards">
        {options.map(({ key, words }) => (
          <Checkbox key={key} value={key} className="choice">
            <span className="choice-square" aria-hidden="true">
              <Check size={16} strokeWidth={3} />
            </span>
            <span className="choice-title">{words}</span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
