import { isEnabled, type Condition } from './enable'
import type { Answers, Item, Questionnaire } from './types'

/** One question a screen, with what is said before it and a word of help under it. */
export interface QuestionScreen {
  readonly kind: 'question'
  readonly linkId: string
  readonly item: Item
  readonly lead: readonly string[]
  readonly hints: readonly string[]
  readonly conditions: readonly Condition[]
}

/** Something to read: a group that asks nothing, or words at the end. */
export interface ReadingScreen {
  readonly kind: 'reading'
  readonly linkId: string
  readonly title: string | undefined
  readonly paragraphs: readonly string[]
  readonly conditions: readonly Condition[]
}

export type Screen = QuestionScreen | ReadingScreen

interface Around {
  readonly lead: readonly string[]
  readonly conditions: readonly Condition[]
}

/** Lays a questionnaire out as screens, in its order. Which of them are shown depends on the answers: see `shown`. */
export function screensOf(questionnaire: Questionnaire): readonly Screen[] {
  return laidOut(questionnaire.item ?? [], { lead: [], conditions: [] })
}

export function shown(screens: readonly Screen[], answers: Answers): readonly Screen[] {
  return screens.filter(({ conditions }) => isEnabled(conditions, answers))
}

/** Where to go on: the first question without any answer; undefined when there is none left. */
export function firstOpen(screens: readonly Screen[], answers: Answers): number | undefined {
  const index = screens.findIndex((screen) => screen.kind === 'question' && answers[screen.linkId] === undefined)
  return index < 0 ? undefined : index
}

export function openCount(screens: readonly Screen[], answers: Answers): number {
  return screens.filter((screen) => screen.kind === 'question' && answers[screen.linkId]?.state !== 'given').length
}

function laidOut(items: readonly Item[], around: Around): Screen[] {
  const screens: Screen[] = []
  let waiting: Item[] = []
  for (const item of items) {
    if (item.type === 'display') {
      waiting.push(item)
      continue
    }
    const words = waiting.map(textOf)
    waiting = []
    screens.push(...(item.type === 'group' ? groupScreens(item, around, words) : questionScreens(item, around, words)))
  }
  return waiting.length === 0 ? screens : [...screens, readingOf(waiting, around)]
}

function groupScreens(group: Item, around: Around, words: readonly string[]): Screen[] {
  const inside = group.item ?? []
  const conditions = [...around.conditions, ...conditionsOf(group)]
  if (inside.length > 0 && inside.every(({ type }) => type === 'display')) {
    return [{ kind: 'reading', linkId: group.linkId, title: group.text, paragraphs: [...words, ...inside.map(textOf)], conditions }]
  }
  return laidOut(inside, { lead: [...around.lead, ...words, ...(group.text === undefined ? [] : [group.text])], conditions })
}

/** What stands under a question: displays are its help, questions follow it. */
function questionScreens(item: Item, around: Around, words: readonly string[]): Screen[] {
  const conditions = [...around.conditions, ...conditionsOf(item)]
  const below = item.item ?? []
  const question: QuestionScreen = {
    kind: 'question',
    linkId: item.linkId,
    item,
    lead: [...around.lead, ...words],
    hints: below.filter(({ type }) => type === 'display').map(textOf),
    conditions,
  }
  return [question, ...laidOut(below.filter(({ type }) => type !== 'display'), { lead: around.lead, conditions })]
}

function readingOf(displays: readonly Item[], around: Around): ReadingScreen {
  const [first] = displays
  return {
    kind: 'reading',
    linkId: first?.linkId ?? 'words',
    title: undefined,
    paragraphs: displays.map(textOf),
    conditions: [...around.conditions, ...displays.flatMap(conditionsOf)],
  }
}

function conditionsOf(item: Item): Condition[] {
  const rules = item.enableWhen ?? []
  return rules.length === 0 ? [] : [{ rules, behavior: item.enableBehavior ?? 'all' }]
}

const textOf = (item: Item): string => item.text ?? ''
