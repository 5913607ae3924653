import { ChoiceCards } from '@/ui/ChoiceCards'
import type { Confirm } from '../model/types'

interface NightChoiceProps {
  value: Confirm
  /** A note in the morning would come too late for this time: it is not offered. */
  morningTooLate: boolean
  onChoose: (value: Confirm) => void
}

/** At night a message may wake or be seen: the person says when. */
export function NightChoice({ value, morningTooLate, onChoose }: NightChoiceProps) {
  const morning = morningTooLate ? [] : [{ value: 'MORNING' as const, title: 'In the morning', detail: 'After 8.' }]
  return (
    <ChoiceCards
      label={morningTooLate ? 'It’s late, and this time is soon: in the morning would be too late for the details. When may we send them?' : 'It’s late. When may we send the details?'}
      shape="list"
      value={morningTooLate && value === 'MORNING' ? 'NOW' : value}
      onChoose={onChoose}
      choices={[...morning, { value: 'NOW', title: 'Now' }, { value: 'NONE', title: 'Don’t send any', detail: 'You’ll see everything on the next page.' }]}
    />
  )
}
