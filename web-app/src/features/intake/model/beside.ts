import type { AnswerValue, Given, SavedAnswer } from './types'

/** Two answers to one question, from pages that did not know of each other. Both are kept; the person says which it is. */
export interface TwoAnswers {
  readonly here: SavedAnswer
  readonly there: SavedAnswer
  /** The newest revision of all: a save based on it settles the question. */
  readonly newest: number
}

/** What stands and what lies beside it, if something does. */
export function twoOf(stands: SavedAnswer | undefined, beside: readonly SavedAnswer[] = stands?.beside ?? []): TwoAnswers | undefined {
  const there = beside.at(-1)
  if (stands === undefined || there === undefined) return undefined
  return { here: stands, there, newest: Math.max(stands.revision, ...beside.map((one) => one.revision)) }
}

/** To save one of them again as what stands. */
export function givenOf({ state, answer = [] }: Pick<SavedAnswer, 'state' | 'answer'>): Given {
  switch (state) {
    case 'given':
      return { answer: [...answer] }
    case 'notYet':
      return { notYet: true }
    case 'inPerson':
      return { inPerson: true }
    case 'takenBack':
      return { answer: [] }
  }
}

/** Both texts, one under the other, or in one line where there is no more room; only where both are words. */
export function bothTexts({ here, there }: TwoAnswers, room: 'a line' | 'lines'): Given | undefined {
  const [first, second] = [textOf(here), textOf(there)]
  return first === undefined || second === undefined ? undefined : { answer: [{ valueString: [first, second].join(room === 'lines' ? '\n\n' : ', ') }] }
}

/** In words, for the person who wrote it. */
export function wordsOf({ state, answer = [] }: Pick<SavedAnswer, 'state' | 'answer'>): string {
  switch (state) {
    case 'given':
      return answer.map(valueWords).join(', ')
    case 'notYet':
      return 'Not yet'
    case 'inPerson':
      return 'When we talk'
    case 'takenBack':
      return 'Nothing'
  }
}

function textOf({ state, answer = [] }: SavedAnswer): string | undefined {
  return state === 'given' && answer.length === 1 ? answer[0]?.valueString : undefined
}

function valueWords(value: AnswerValue): string {
  if (value.valueBoolean !== undefined) return value.valueBoolean ? 'Yes' : 'No'
  if (value.valueCoding !== undefined) return value.valueCoding.display ?? value.valueCoding.code ?? ''
  return String(value.valueString ?? value.valueInteger ?? value.valueDecimal ?? value.valueDate ?? value.valueDateTime ?? value.valueTime ?? value.valueUri ?? '')
}
