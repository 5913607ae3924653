import { useState } from 'react'
import { ChoiceCards } from '@/ui/ChoiceCards'
import { keyOf, optionsOf, readTyped, typedOf } from '../model/answers'
import type { AnswerValue, Item } from '../model/types'
import { SeveralCards } from './SeveralCards'
import { TypedInput } from './TypedInput'

interface AnswerInputProps {
  item: Item
  values: readonly AnswerValue[]
  onValues: (values: readonly AnswerValue[], typing: boolean) => void
}

const choices = ['choice', 'open-choice', 'boolean']
const typed = ['string', 'text', 'integer', 'decimal', 'date', 'dateTime', 'time', 'url', 'open-choice']

/** The field that fits the question's type. A type that a page cannot ask is left for the talk. */
export function AnswerInput(props: AnswerInputProps) {
  const { type, repeats } = props.item
  if (!choices.includes(type) && !typed.includes(type)) return <p className="soft">This one is easier to say than to write. We can talk about it.</p>
  return (
    <>
      {choices.includes(type) ? repeats === true ? <Several {...props} /> : <One {...props} /> : null}
      {typed.includes(type) ? <Typed key={props.item.linkId} {...props} /> : null}
    </>
  )
}

function One({ item, values, onValues }: AnswerInputProps) {
  const options = optionsOf(item)
  const [value] = values
  return (
    <ChoiceCards
      label={item.text ?? 'Your answer'}
      unseenLabel
      shape="list"
      value={value === undefined ? undefined : keyOf(value, options)}
      onChoose={(key: string) => onValues(options.filter((option) => option.key === key).map((option) => option.value), false)}
      choices={options.map((option) => ({ value: option.key, title: option.words }))}
    />
  )
}

function Several({ item, values, onValues }: AnswerInputProps) {
  const options = optionsOf(item)
  const own = values.filter((value) => keyOf(value, options) === undefined)
  return (
    <SeveralCards
      label={item.text ?? 'Your answers'}
      options={options}
      chosen={values.flatMap((value) => keyOf(value, options) ?? [])}
      onChoose={(keys) => onValues([...options.filter(({ key }) => keys.includes(key)).map(({ value }) => value), ...own], false)}
    />
  )
}

function Typed({ item, values, onValues }: AnswerInputProps) {
  const options = optionsOf(item)
  const fromList = values.filter((value) => keyOf(value, options) !== undefined)
  const [text, setText] = useState(() => typedOf(values.filter((value) => keyOf(value, options) === undefined)))
  const [trouble, setTrouble] = useState<string>()

  // Once a card is chosen the own words no longer stand, unless several may.
  const shownText = item.type === 'open-choice' && item.repeats !== true && fromList.length > 0 ? '' : text

  function type(next: string): void {
    setText(next)
    const reading = readTyped(item.type === 'open-choice' ? 'string' : item.type, next)
    setTrouble(reading.kind === 'trouble' ? reading.words : undefined)
    if (reading.kind === 'values') onValues(item.repeats === true ? [...fromList, ...reading.values] : reading.values, true)
  }

  return <TypedInput item={item} value={shownText} onChange={type} trouble={trouble} />
}
