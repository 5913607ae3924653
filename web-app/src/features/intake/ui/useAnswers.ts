import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { newKey } from '@/platform/http/keys'
import { responseKey } from '../api/intake'
import type { Sent } from '../model/outbox'
import type { Unsent } from '../model/queue'
import type { Support } from '../model/support'
import { twoOf, type TwoAnswers } from '../model/beside'
import type { Answers, Given, IntakeResponse } from '../model/types'
import { outbox, page } from './outbox'

/** Where one answer is. `saved` is only ever said after the practice said it. */
export type Keeping =
  | { readonly kind: 'nothing' | 'saving' | 'saved' | 'waiting' | 'locked' | 'two' }
  | { readonly kind: 'refused'; readonly words: string }

const AGAIN = 8_000
const TYPING_PAUSE = 800

/** The answers of one part as this device knows them, and the way to give one. */
export function useAnswers(response: IntakeResponse, subject: string) {
  const queries = useQueryClient()
  const [local, setLocal] = useState<Answers>(() => waitingAnswers(response.id, subject))
  const [trouble, setTrouble] = useState<Readonly<Record<string, Keeping>>>({})
  const [two, setTwo] = useState<Readonly<Record<string, TwoAnswers>>>(() => asked(response.answers))
  // What waited when this page opened is shown here, so that anything given over it knows it.
  const [shown] = useState(() => marksOf(waitingOf(response.id, subject)))
  const touched = useRef(new Set(Object.keys(shown)))
  const known = useRef<Record<string, number>>(revisions(response.answers))
  const [support, setSupport] = useState<Support>()
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const heard = ({ unsent, outcome }: Sent): void => {
      if (unsent.response !== response.id) return
      // Another tab's words, which this one has not shown: they are kept, and a save from here is asked about.
      const elsewhere = unsent.page !== page && shown[unsent.linkId] !== unsent.mark
      if (elsewhere && touched.current.has(unsent.linkId)) return
      setTrouble((before) => ({ ...before, [unsent.linkId]: keepingAfter(outcome) }))
      if (outcome.kind !== 'saved') return
      const saved = { ...answerOf(unsent.given), revision: outcome.revision, savedAt: outcome.savedAt }
      const both = twoOf(saved, outcome.beside)
      if (both === undefined) known.current[unsent.linkId] = outcome.revision
      else setTwo((before) => ({ ...before, [unsent.linkId]: both }))
      if (outcome.support !== undefined) setSupport(outcome.support)
      queries.setQueryData<IntakeResponse>(responseKey(response.id), (before) =>
        before === undefined ? before : { ...before, progress: outcome.progress, answers: { ...before.answers, [unsent.linkId]: saved } },
      )
    }
    return outbox.onSent(heard)
  }, [response.id, queries, shown])

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
    const after = shown[linkId]
    touched.current.add(linkId)
    outbox.add({ subject, response: response.id, linkId, given, mark: newKey(), page, basedOn: known.current[linkId] ?? 0, readers: response.readers, ...(after === undefined ? {} : { after }) })
    setLocal((before) => ({ ...before, [linkId]: over(before[linkId] ?? response.answers[linkId], given) }))
    setTrouble((before) => ({ ...before, [linkId]: { kind: 'saving' } }))
    clearTimeout(pause.current)
    if (typing) pause.current = setTimeout(() => void outbox.flush(subject), TYPING_PAUSE)
    else void outbox.flush(subject)
  }

  /** One of two: based on both, so that the question is settled. */
  function choose(linkId: string, given: Given): void {
    known.current[linkId] = two[linkId]?.newest ?? 0
    setTwo((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== linkId)))
    give(linkId, given)
  }

  const answers = withoutTakenBack({ ...response.answers, ...local })
  const keepingOf = (linkId: string): Keeping => {
    if (waitingOf(response.id, subject).some((one) => one.linkId === linkId && (one.page === page || one.mark === shown[linkId]))) return trouble[linkId] ?? { kind: 'waiting' }
    if (two[linkId] !== undefined) return { kind: 'two' }
    if (trouble[linkId]?.kind === 'refused') return trouble[linkId]
    return answers[linkId] === undefined ? { kind: 'nothing' } : { kind: 'saved' }
  }
  return { answers, give, two, choose, keepingOf, sendNow: () => outbox.flush(subject), support, closeSupport: () => setSupport(undefined) }
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
  return Object.fromEntries(waitingOf(response, subject).map(({ linkId, given }) => [linkId, answerOf(given)]))
}

function waitingOf(response: string, subject: string): readonly Unsent[] {
  return outbox.waiting().filter((one) => one.response === response && one.subject === subject)
}

function marksOf(waiting: readonly Unsent[]): Readonly<Record<string, string>> {
  return Object.fromEntries(waiting.map(({ linkId, mark }) => [linkId, mark]))
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

/** Words stay beneath a "not yet". */
function over(before: Answers[string] | undefined, given: Given): Answers[string] {
  const now = answerOf(given)
  const words = before?.state === 'given' ? before.answer : before?.beneath?.answer
  return now.state === 'given' || words === undefined || words.length === 0 ? now : { ...now, beneath: { answer: words } }
}

function revisions(answers: IntakeResponse['answers']): Record<string, number> {
  return Object.fromEntries(Object.entries(answers).map(([linkId, { revision }]) => [linkId, revision]))
}

function asked(answers: IntakeResponse['answers']): Record<string, TwoAnswers> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([linkId, answer]) => {
      const both = twoOf(answer)
      return both === undefined ? [] : [[linkId, both]]
    }),
  )
}
