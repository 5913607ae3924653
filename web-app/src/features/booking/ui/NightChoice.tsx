import { ChoiceCards } from '@/ui/ChoiceCards'
import type { Confirm } from '../model/types'

/** At night a message may wake or be seen: the person says when. */
export function NightChoice({ value, onChoose }: { value: Confirm; onChoose: (value: Confirm) => void }) {
  return (
    <ChoiceCards
      label="It’s late. When may we send the details?"
      shape="list"
      value={value}
      onChoose={onChoose}
      choices={[
        { value: 'MORNING', title: 'In the morning', detail: 'After 8.' },
        { value: 'NOW', title: 'Now' },
        { value: 'NONE', title: 'Don’t send any', detail: 'You’ll see everything on the next page.' },
      ]}
    />
  )
}
