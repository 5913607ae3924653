import type { components } from '@/generated/scheduling'

type Appointment = components['schemas']['Appointment']

/** Whether the client can do it themselves: always, until a moment, or with a person's help. */
export type Way = { readonly kind: 'always' } | { readonly kind: 'until'; readonly at: string } | { readonly kind: 'person' }

export interface Limits {
  readonly move: Way
  readonly cancel: Way
}

export function limitsOf({ moveUntil, cancelUntil }: Pick<Appointment, 'moveUntil' | 'cancelUntil'>, now: Date): Limits {
  return { move: wayUntil(moveUntil, now), cancel: wayUntil(cancelUntil, now) }
}

function wayUntil(at: string | undefined, now: Date): Way {
  if (at === undefined) return { kind: 'always' }
  return Date.parse(at) > now.getTime() ? { kind: 'until', at } : { kind: 'person' }
}

/** What to know before a change, kindly: until when alone, and that a person helps after that. Undefined when there is nothing to know. */
export function limitWords({ move, cancel }: Limits, say: (at: string) => string): string | undefined {
  if (move.kind === 'person') return helpedMove(cancel, say)
  if (cancel.kind === 'person') return `${movingWords(move, say)} ${HELPED_CANCEL}`
  if (move.kind === 'until' && cancel.kind === 'until') return bothUntil(say(move.at), say(cancel.at))
  if (move.kind === 'until') return `You can move it yourself until ${say(move.at)}; after that, ${A_PERSON}. You can cancel it until it begins.`
  return cancel.kind === 'until' ? `You can cancel it yourself until ${say(cancel.at)}; after that, ${A_PERSON}. You can move it until it begins.` : undefined
}

const A_PERSON = 'a person here helps you'
const HELPED_CANCEL = 'To cancel it, a person here helps you. There is nothing to explain.'

function bothUntil(move: string, cancel: string): string {
  const words = move === cancel ? `move or cancel it yourself until ${move}` : `move it yourself until ${move}, and cancel it until ${cancel}`
  return `You can ${words}. After that, ${A_PERSON}.`
}

function helpedMove(cancel: Way, say: (at: string) => string): string {
  switch (cancel.kind) {
    case 'person':
      return 'A person here helps you move or cancel it. There is nothing to explain.'
    case 'until':
      return `To move it, ${A_PERSON}. There is nothing to explain. You can cancel it yourself until ${say(cancel.at)}.`
    case 'always':
      return `To move it, ${A_PERSON}. There is nothing to explain. You can cancel it yourself.`
  }
}

function movingWords(move: Exclude<Way, { kind: 'person' }>, say: (at: string) => string): string {
  return move.kind === 'until' ? `You can move it yourself until ${say(move.at)}.` : 'You can move it yourself.'
}
