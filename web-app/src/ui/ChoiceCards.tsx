import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import './choice-cards.css'

export interface Choice<T extends string> {
  readonly value: T
  readonly title: ReactNode
  readonly detail?: ReactNode
}

interface ChoiceCardsProps<T extends string> {
  label: string
  choices: readonly Choice<T>[]
  value: T | undefined
  onChoose: (value: T) => void
  /** `row`: small cards side by side. `list`: one under the other, with a circle. */
  shape?: 'row' | 'list'
  unseenLabel?: boolean
}

/** One of several, as cards: arrows move, space chooses. */
export function ChoiceCards<T extends string>(props: ChoiceCardsProps<T>) {
  const { label, choices, value, onChoose, shape = 'row', unseenLabel = false } = props
  return (
    <RadioGroup className={`choices choices-${shape}`} value={value ?? null} onChange={(chosen) => onChoose(chosen as T)}>
      <Label className={unseenLabel ? 'unseen' : 'choices-label'}>{label}</Label>
      <div className="choices-cards">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="choice">
            {shape === 'list' ? <span className="choice-circle" aria-hidden="true" /> : null}
            <span className="choice-words">
              <span className="choice-title">{choice.title}</span>
              {choice.detail === undefined ? null : <span className="choice-detail">{choice.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
