import { describe, expect, it } from 'vitest'
import { isEnabled } from './enable'
import type { Answers, AnswerValue, EnableWhen } from './types'

const given = (...answer: AnswerValue[]): Answers => ({ q: { state: 'given', answer } })
const when = (rule: Omit<EnableWhen, 'question'>, answers: Answers): boolean =>
  isEnabled([{ rules: [{ question: 'q', ...rule } as EnableWhen], behavior: 'all' }], answers)

describe('a condition', () => {
  it('is met when there is none', () => {
    expect(isEnabled([], {})).toBe(true)
  })

  it('asks whether anything was answered', () => {
    expect(when({ operator: 'exists', answerBoolean: true }, given({ valueString: 'a' }))).toBe(true)
    expect(when({ operator: 'exists', answerBoolean: true }, {})).toBe(false)
    expect(when({ operator: 'exists', answerBoolean: false }, {})).toBe(true)
  })

  it.each(['notYet', 'inPerson'] as const)('does not take %s for a value', (state) => {
    expect(when({ operator: 'exists', answerBoolean: true }, { q: { state } })).toBe(false)
    expect(when({ operator: '!=', answerBoolean: true }, { q: { state } })).toBe(false)
  })

  it('compares yes and no', () => {
    expect(when({ operator: '=', answerBoolean: true }, given({ valueBoolean: true }))).toBe(true)
    expect(when({ operator: '=', answerBoolean: true }, given({ valueBoolean: false }))).toBe(false)
    expect(when({ operator: '=', answerBoolean: false }, given({ valueBoolean: false }))).toBe(true)
  })

  it('compares a choice by its code, and by its system when the rule names one', () => {
    const answer = given({ valueCoding: { system: 's', code: 'a' } })

    expect(when({ operator: '=', answerCoding: { code: 'a' } }, answer)).toBe(true)
    expect(when({ operator: '=', answerCoding: { system: 'other', code: 'a' } }, answer)).toBe(false)
    expect(when({ operator: '!=', answerCoding: { system: 's', code: 'b' } }, answer)).toBe(true)
  })

  it('is met by any of several values, and not-equal only by none', () => {
    const two = given({ valueString: 'a' }, { valueString: 'b' })

    expect(when({ operator: '=', answerString: 'b' }, two)).toBe(true)
    expect(when({ operator: '!=', answerString: 'b' }, two)).toBe(false)
    expect(when({ operator: '!=', answerString: 'c' }, two)).toBe(true)
  })

  it.each([
    ['>', 7, false],
    ['>=', 7, true],
    ['<', 8, true],
    ['<=', 6, false],
  ] as const)('orders numbers: 7 %s %i is %s', (operator, answerInteger, expected) => {
    expect(when({ operator, answerInteger }, given({ valueInteger: 7 }))).toBe(expected)
  })

  it('orders dates', () => {
    expect(when({ operator: '<', answerDate: '2026-11-24' }, given({ valueDate: '2026-09-30' }))).toBe(true)
  })

  it('never holds between different kinds of value', () => {
    expect(when({ operator: '=', answerString: '7' }, given({ valueInteger: 7 }))).toBe(false)
  })
})

describe('several conditions', () => {
  const rules: EnableWhen[] = [
    { question: 'q', operator: '=', answerBoolean: true },
    { question: 'r', operator: '=', answerBoolean: true },
  ]
  const one: Answers = { q: { state: 'given', answer: [{ valueBoolean: true }] } }

  it('need all, or any, as the item says', () => {
    expect(isEnabled([{ rules, behavior: 'all' }], one)).toBe(false)
    expect(isEnabled([{ rules, behavior: 'any' }], one)).toBe(true)
  })

  it('hold only when those of the group around hold too', () => {
    const closedGroup = { rules: [{ question: 'r', operator: 'exists', answerBoolean: true } as EnableWhen], behavior: 'all' as const }

    expect(isEnabled([closedGroup, { rules, behavior: 'any' }], one)).toBe(false)
  })
})
