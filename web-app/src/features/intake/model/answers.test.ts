import { describe, expect, it } from 'vitest'
import { keyOf, optionsOf, readTyped, typedOf } from './answers'
import type { Item } from './types'

const item = (more: Partial<Item>): Item => ({ linkId: 'q', type: 'choice', ...more })

describe('options', () => {
  it('are yes and no for a yes-or-no question', () => {
    expect(optionsOf(item({ type: 'boolean' })).map(({ value }) => value)).toEqual([{ valueBoolean: true }, { valueBoolean: false }])
  })

  it('keep their own key when two share a code', () => {
    const options = optionsOf(item({ answerOption: [{ valueCoding: { system: 'a', code: '1' } }, { valueCoding: { system: 'b', code: '1', display: 'One' } }] }))

    expect(new Set(options.map(({ key }) => key)).size).toBe(2)
    expect(options.map(({ words }) => words)).toEqual(['1', 'One'])
  })

  it('are found again in an answer, also when the display was left out', () => {
    const options = optionsOf(item({ answerOption: [{ valueCoding: { system: 's', code: 'a', display: 'A' } }, { valueString: 'Free' }] }))

    expect(keyOf({ valueCoding: { system: 's', code: 'a' } }, options)).toBe(options[0]?.key)
    expect(keyOf({ valueString: 'Free' }, options)).toBe(options[1]?.key)
    expect(keyOf({ valueString: 'My own' }, options)).toBeUndefined()
  })
})

describe('typed answers', () => {
  it.each([
    ['text', ' some words ', { valueString: 'some words' }],
    ['integer', '7', { valueInteger: 7 }],
    ['decimal', '7,5', { valueDecimal: 7.5 }],
    ['date', '2026-11-24', { valueDate: '2026-11-24' }],
    ['time', '17:30', { valueTime: '17:30:00' }],
  ] as const)('of type %s become a value', (type, typed, value) => {
    expect(readTyped(type, typed)).toEqual({ kind: 'values', values: [value] })
  })

  it.each([
    ['integer', '7.5'],
    ['integer', 'many'],
    ['decimal', 'a lot'],
    ['date', 'spring'],
  ] as const)('that do not fit a %s are asked about: %s', (type, typed) => {
    expect(readTyped(type, typed).kind).toBe('trouble')
  })

  it('are taken back when nothing is left', () => {
    expect(readTyped('integer', '  ')).toEqual({ kind: 'values', values: [] })
  })

  it('with a date and a time come back in the device’s own zone, whichever it is', () => {
    const reading = readTyped('dateTime', '2026-11-24T17:30')

    expect(reading.kind === 'values' && typedOf(reading.values)).toBe('2026-11-24T17:30')
  })

  it('come back into the field as they were', () => {
    expect([typedOf([{ valueTime: '17:30:00' }]), typedOf([{ valueInteger: 0 }]), typedOf([])]).toEqual(['17:30', '0', ''])
  })
})
