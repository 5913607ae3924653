import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { deviceZone } from '@/platform/time/zones'
import { changed, readDraft, type Draft } from '../model/draft'

const KEY = 'anteroom.booking'

export type Step = 'offering' | 'time' | 'you' | 'done'

/** The draft of this tab: it survives a reload, and a step back keeps all of it. */
export function useDraft() {
  const [draft, setDraft] = useState<Draft>(() => readDraft(sessionStorage.getItem(KEY), deviceZone()))
  useEffect(() => sessionStorage.setItem(KEY, JSON.stringify(draft)), [draft])
  const change = useCallback((by: Partial<Draft>) => setDraft((before) => changed(before, by)), [])
  return { draft, change }
}

/** Opens the booking at its times, for a person who comes from a page that knows what they want. */
export function beginWith(offering: string): void {
  const draft = readDraft(sessionStorage.getItem(KEY), deviceZone())
  sessionStorage.setItem(KEY, JSON.stringify({ ...draft, offering, slot: undefined, booked: undefined }))
}

/** Steps live in the history entry, not in the address: Back works, and the history shows one plain page. */
export function useStep(draft: Draft) {
  const [, go] = useLocation()
  const asked = useHistoryState<{ step?: Step } | null>()?.step ?? 'offering'
  const toStep = (step: Step, replace = false) => go('/', { state: { step }, replace })
  return { step: possible(asked, draft), toStep }
}

/** A reload or a step forward can ask for a screen whose ground is gone. */
function possible(asked: Step, draft: Draft): Step {
  if (asked === 'done' && draft.booked === undefined) return 'offering'
  if (asked === 'you' && (draft.hold === undefined || draft.slot === undefined)) return draft.offering === undefined ? 'offering' : 'time'
  return asked === 'time' && draft.offering === undefined ? 'offering' : asked
}
