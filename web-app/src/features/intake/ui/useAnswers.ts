import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { newKey } from '@/platform/http/keys'
import { responseKey } from '../api/intake'
import type { Sent } from '../model/outbox'
import { isWaiting } from '../model/queue'
import type { Support } from '../model/support'
import type { Answers, Given, IntakeResponse } from '../model/types'
import { outbox } from './outbox'

/** Where one answer is. `saved` is only ever said after the practice said it. */
export type Keeping =
  | { readonly kind: 'nothing' | 'saving' | 'saved' | 'waiting' | 'locked' }
  | { readonly kind: 'refused'; readonly words: string }

const AGAIN = 8_000
const TYPING_PAUSE = 800

/** The answers of one part as this device knows them, and the way to give one. */
export function useAnswers(response: IntakeResponse, subject: string) {
  const queries = useQueryClient()
  const [local, setLocal] = useState<Answers>(() => waitingAnswers(response.id, subject))
  const [trouble, setTrouble] = useState<Readonly<Record<string, Keeping>>>({})
  const [support, setSupport] = useState<Support>()
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const heard = ({ unsent, outcome }: Sent): void => {
      if (unsent.response !== response.id) return
      setTrouble((before) => ({ ...before, [unsent.linkId]: keepingAfter(outcome) }))
      if (outcome.kind !== 'saved') return
      if (outcome.support !== undefined) setSupport(outcome.support)
      queries.setQueryData<IntakeResponse>(responseKey(response.id), (before) =>
        before === undefined ? before : { ...before, progress: outcome.progress, answers: withSaved(before, unsent.linkId, unsent.given, outcome.savedAt) },
      )
    }
    return outbox.onSent(heard)
  }, [response.id, queries])

  useEffect(() => {
    const send = () => void outbox.flush(subject)
    send()
    const timer = setInterval(send, AGAIN)
    window.addEventListener('online', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
      send()
    }
  }, [subject])

  /** Kept on the device with every letter; sent at once, or when typing pauses. */
  function give(linkId: string, given: Given, typing = false): void {
    outbox.add({ subject, response: response.id, linkId, given, mark: newKey() })
    setLocal((before) => ({ ...before, [linkId]: answerOf(given) }))
    setTrouble((before) => ({ ...before, [linkId]: { kind: 'saving' } }))
    clearTimeout(pause.current)
    if (typing) pause.current = setTimeout(() => void outbox.flush(subject), TYPING_PAUSE)
    else void outbox.flush(subject)
  }

  const answers = withoutTakenBack({ ...response.answers, ...local })
  const keepingOf = (linkId: string): Keeping => {
    if (isWaiting(outbox.waiting(), response.id, linkId)) return trouble[linkId] ?? { kind: 'waiting' }
    if (trouble[linkId]?.kind === 'refused') return trouble[linkId]
    return answers[linkId] === undefined ? { kind: 'nothing' } : { kind: 'saved' }
  }
  return { answers, give, keepingOf, sendNow: () => outbox.flush(subject), support, closeSupport: () => setSupport(undefined) }
}

function keepingAfter(outcome: Sent['outcome']): Keeping {
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'saved' }
    case 'unreachable':
      return { kind: 'waiting' }
    case 'locked':
      return { kind: 'locked' }
    case 'refused':
      return { kind: 'refused', words: outcome.words }
  }
}

function waitingAnswers(response: string, subject: string): Answers {
  const mine = outbox.waiting().filter((one) => one.response === response && one.subject === subject)
  return Object.fromEntries(mine.map(({ linkId, given }) => [linkId, answerOf(given)]))
}

function answerOf(given: Given): Answers[string] {
  if ('notYet' in given) return { state: 'notYet' }
  if ('inPerson' in given) return { state: 'inPerson' }
  return { state: 'given', answer: given.answer }
}

/** An answer of no values is one that was taken back. */
function withoutTakenBack(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, { state, answer }]) => state !== 'given' || (answer ?? []).length > 0))
}

function withSaved(before: IntakeResponse, linkId: string, given: Given, savedAt: string): IntakeResponse['answers'] {
  return { ...before.answers, [linkId]: { ...answerOf(given), savedAt } }
}
