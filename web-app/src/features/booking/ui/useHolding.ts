import { useState } from 'react'
import { wordsFor, type Words } from '@/platform/problem/words'
import { holdSlot, releaseHold, type HoldOutcome } from '../api/holds'
import { holdsChosen, type Draft } from '../model/draft'
import type { Slot } from '../model/types'

interface Holding {
  readonly busy: boolean
  /** The time that someone else took a moment ago. */
  readonly gone: Slot | undefined
  readonly trouble: Words | undefined
}

const idle: Holding = { busy: false, gone: undefined, trouble: undefined }

/** Takes the chosen time. The new one is taken before the old one is let go, so a person never stands without any. */
export function useHolding(draft: Draft, change: (by: Partial<Draft>) => void, onHeld: () => void) {
  const [state, setState] = useState<Holding>(idle)

  async function keep(): Promise<void> {
    const { offering, format, slot, hold: before } = draft
    if (offering === undefined || format === undefined || slot === undefined) return
    if (holdsChosen(draft)) return onHeld()
    setState({ ...idle, busy: true })
    const outcome = await takeAfterLettingGo(() => holdSlot(offering, format, slot), before)
    switch (outcome.kind) {
      case 'held':
        setState(idle)
        change({ hold: outcome.hold, heldSlot: slot })
        if (before !== undefined) void releaseHold(before)
        return onHeld()
      case 'gone':
        change({ slot: undefined })
        return setState({ ...idle, gone: slot })
      case 'failed':
        return setState({ ...idle, trouble: wordsFor(outcome.failure) })
    }
  }

  return { ...state, keep, forgetGone: () => setState(idle) }
}

/** At two living holds the third is refused: then the old one goes first. */
async function takeAfterLettingGo(take: () => Promise<HoldOutcome>, before: Draft['hold']): Promise<HoldOutcome> {
  const outcome = await take()
  const full = outcome.kind === 'failed' && outcome.failure.kind === 'problem' && outcome.failure.problem.slug === 'hold-limit'
  if (!full || before === undefined) return outcome
  await releaseHold(before)
  return take()
}
