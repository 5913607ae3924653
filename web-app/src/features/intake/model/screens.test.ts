import { describe, expect, it } from 'vitest'
import { firstOpen, openCount, screensOf, shown } from './screens'
import type { Answers, Item, Questionnaire } from './types'

const of = (...item: Item[]): Questionnaire => ({ resourceType: 'Questionnaire', item })
const question = (linkId: string, more: Partial<Item> = {}): Item => ({ linkId, type: 'string', text: linkId, ...more })
const words = (linkId: string): Item => ({ linkId, type: 'display', text: linkId })

describe('laying out', () => {
  it('says the text of a group before each of its questions', () => {
    const screens = screensOf(of({ linkId: 'g', type: 'group', text: 'How often', item: [question('a'), question('b')] }))

    expect(screens.map((screen) => screen.kind === 'question' && screen.lead)).toEqual([['How often'], ['How often']])
  })

  it('makes one screen to read of a group that asks nothing', () => {
    const [reading] = screensOf(of({ linkId: 'g', type: 'group', text: 'How it works', item: [words('one'), words('two')] }, question('a')))

    expect(reading).toMatchObject({ kind: 'reading', title: 'How it works', paragraphs: ['one', 'two'] })
  })

  it('says words before the question that follows them, and only that one', () => {
    const screens = screensOf(of(words('hello'), question('a'), question('b')))

    expect(screens.map((screen) => screen.kind === 'question' && screen.lead)).toEqual([['hello'], []])
  })

  it('keeps words at the end', () => {
    expect(screensOf(of(question('a'), words('thanks'))).at(-1)).toMatchObject({ kind: 'reading', paragraphs: ['thanks'] })
  })

  it('takes words under a question for its help, and questions under it for the next ones', () => {
    const screens = screensOf(of(question('a', { item: [words('help'), question('a1')] })))

    expect(screens).toMatchObject([
      { linkId: 'a', hints: ['help'] },
      { linkId: 'a1', hints: [] },
    ])
  })

  it('has no screen for an empty questionnaire', () => {
    expect(screensOf({ resourceType: 'Questionnaire' })).toEqual([])
  })
})

describe('what is shown', () => {
  const screens = screensOf(
    of(question('a', { type: 'boolean' }), {
      linkId: 'g',
      type: 'group',
      enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }],
      item: [question('b'), question('c', { enableWhen: [{ question: 'b', operator: 'exists', answerBoolean: true }] })],
    }),
  )
  const yes: Answers = { a: { state: 'given', answer: [{ valueBoolean: true }] } }

  it('follows the answers, through the group and the question itself', () => {
    const ids = (answers: Answers) => shown(screens, answers).map(({ linkId }) => linkId)

    expect(ids({})).toEqual(['a'])
    expect(ids(yes)).toEqual(['a', 'b'])
    expect(ids({ ...yes, b: { state: 'given', answer: [{ valueString: 'x' }] } })).toEqual(['a', 'b', 'c'])
  })

  it('goes on at the first question that has no answer of any kind', () => {
    expect(firstOpen(shown(screens, yes), yes)).toBe(1)
    expect(firstOpen(screens, { ...yes, b: { state: 'notYet' }, c: { state: 'inPerson' } })).toBeUndefined()
  })

  it('counts what was left for later', () => {
    expect(openCount(screens, { ...yes, b: { state: 'notYet' } })).toBe(2)
  })
})
