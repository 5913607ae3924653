import type { Answers, AnswerValue, EnableWhen } from './types'

/** The conditions of one item: of all its rules or of any of them, by `enableBehavior`. */
export interface Condition {
  readonly rules: readonly EnableWhen[]
  readonly behavior: 'all' | 'any'
}

/** FHIR R4 `enableWhen`, of an item and of every group around it. "Not yet" and "when we talk" are no values. */
export function isEnabled(conditions: readonly Condition[], answers: Answers): boolean {
  return conditions.every(({ rules, behavior }) =>
    behavior === 'any' ? rules.some((rule) => holds(rule, answers)) : rules.every((rule) => holds(rule, answers)),
  )
}

function holds(rule: EnableWhen, answers: Answers): boolean {
  const answer = answers[rule.question]
  const values = answer?.state === 'given' ? (answer.answer ?? []) : []
  if (rule.operator === 'exists') return values.length > 0 === (rule.answerBoolean ?? true)
  // "!=" holds when no value is equal (and there is one); every other operator when any value fits.
  if (rule.operator === '!=') return values.length > 0 && values.every((value) => !fits('=', value, rule))
  const { operator } = rule
  return values.some((value) => fits(operator, value, rule))
}

type Operator = Exclude<EnableWhen['operator'], 'exists' | '!='>

function fits(operator: Operator, value: AnswerValue, rule: EnableWhen): boolean {
  if (value.valueCoding !== undefined && rule.answerCoding !== undefined) {
    const sameSystem = rule.answerCoding.system === undefined || rule.answerCoding.system === value.valueCoding.system
    return operator === '=' && sameSystem && rule.answerCoding.code === value.valueCoding.code
  }
  const [given, wanted] = [plainOf(value), wantedOf(rule)]
  if (given === undefined || wanted === undefined || typeof given !== typeof wanted) return false
  switch (operator) {
    case '=':
      return given === wanted
    case '>':
      return given > wanted
    case '<':
      return given < wanted
    case '>=':
      return given >= wanted
    case '<=':
      return given <= wanted
  }
}

/** Dates and times compare as text: they are written largest part first. */
function plainOf(value: AnswerValue): boolean | number | string | undefined {
  return (
    value.valueBoolean ??
    value.valueInteger ??
    value.valueDecimal ??
    value.valueDate ??
    value.valueDateTime ??
    value.valueTime ??
    value.valueString ??
    value.valueUri
  )
}

function wantedOf(rule: EnableWhen): boolean | number | string | undefined {
  return (
    rule.answerBoolean ??
    rule.answerInteger ??
    rule.answerDecimal ??
    rule.answerDate ??
    rule.answerDateTime ??
    rule.answerTime ??
    rule.answerString
  )
}
