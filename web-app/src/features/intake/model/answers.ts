import type { AnswerOption, AnswerValue, Item } from './types'

/** One choice, with a key of its own: two options may share a code in different systems. */
export interface Option {
  readonly key: string
  readonly words: string
  readonly value: AnswerValue
}

export function optionsOf(item: Item): readonly Option[] {
  if (item.type === 'boolean') {
    return [
      { key: 'yes', words: 'Yes', value: { valueBoolean: true } },
      { key: 'no', words: 'No', value: { valueBoolean: false } },
    ]
  }
  return (item.answerOption ?? []).flatMap((option) => optionOf(option) ?? [])
}

function optionOf(option: AnswerOption): Option | undefined {
  if (option.valueCoding !== undefined) {
    const { system, code, display } = option.valueCoding
    return { key: `${system ?? ''}|${code}`, words: display ?? code, value: { valueCoding: { code, ...(system === undefined ? {} : { system }), ...(display === undefined ? {} : { display }) } } }
  }
  if (option.valueString !== undefined) return { key: `"${option.valueString}`, words: option.valueString, value: { valueString: option.valueString } }
  if (option.valueInteger !== undefined) return { key: `#${option.valueInteger}`, words: String(option.valueInteger), value: { valueInteger: option.valueInteger } }
  if (option.valueDate !== undefined) return { key: option.valueDate, words: option.valueDate, value: { valueDate: option.valueDate } }
  if (option.valueTime !== undefined) return { key: option.valueTime, words: option.valueTime.slice(0, 5), value: { valueTime: option.valueTime } }
  return undefined
}

/** Which of the options a value is; undefined for free words. */
export function keyOf(value: AnswerValue, options: readonly Option[]): string | undefined {
  return options.find((option) => sameValue(option.value, value))?.key
}

function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  if (a.valueCoding !== undefined && b.valueCoding !== undefined) {
    return a.valueCoding.code === b.valueCoding.code && (a.valueCoding.system ?? '') === (b.valueCoding.system ?? '')
  }
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The words of a typed answer, as they go into the field. */
export function typedOf(values: readonly AnswerValue[]): string {
  const [value] = values
  if (value === undefined) return ''
  const plain = value.valueString ?? value.valueInteger ?? value.valueDecimal ?? value.valueDate ?? localDateTime(value.valueDateTime) ?? value.valueUri ?? value.valueTime?.slice(0, 5)
  return plain === undefined ? '' : String(plain)
}

/** As a `datetime-local` field writes it, in the device's own zone. */
function localDateTime(instant: string | undefined): string | undefined {
  if (instant === undefined) return undefined
  const at = new Date(instant)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}

export type TypedReading =
  | { readonly kind: 'values'; readonly values: readonly AnswerValue[] }
  | { readonly kind: 'trouble'; readonly words: string }

/** Reads what was typed, by the question's type. Nothing typed takes the answer back. */
export function readTyped(type: Item['type'], typed: string): TypedReading {
  const text = typed.trim()
  if (text === '') return { kind: 'values', values: [] }
  switch (type) {
    case 'integer':
      return /^-?\d{1,9}$/.test(text) ? one({ valueInteger: Number(text) }) : trouble('A whole number fits here, like 7.')
    case 'decimal':
      return /^-?\d{1,9}([.,]\d{1,6})?$/.test(text) ? one({ valueDecimal: Number(text.replace(',', '.')) }) : trouble('A number fits here, like 7 or 7.5.')
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? one({ valueDate: text }) : trouble('A whole date fits here.')
    case 'time':
      return /^\d{2}:\d{2}/.test(text) ? one({ valueTime: `${text.slice(0, 5)}:00` }) : trouble('A time of day fits here.')
    case 'dateTime':
      return Number.isNaN(Date.parse(text)) ? trouble('A whole date and time fits here.') : one({ valueDateTime: new Date(text).toISOString() })
    case 'url':
      return one({ valueUri: text })
    case 'string':
    case 'text':
    case 'open-choice':
    case 'choice':
    case 'boolean':
    case 'display':
    case 'group':
    case 'attachment':
    case 'reference':
    case 'quantity':
      return one({ valueString: text })
  }
}

const one = (value: AnswerValue): TypedReading => ({ kind: 'values', values: [value] })
const trouble = (words: string): TypedReading => ({ kind: 'trouble', words })
