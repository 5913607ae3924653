/** What must still happen before the page is gone: saving what waits, letting go of what is held. Each is given little time. */
type BeforeLeaving = () => Promise<unknown>

const waiting = new Set<BeforeLeaving>()

/** Registers work for "Leave this page"; call the answer to take it back. */
export function beforeLeaving(work: BeforeLeaving): () => void {
  waiting.add(work)
  return () => {
    waiting.delete(work)
  }
}

/** Runs all of it at once; answers when all is done or the time is over, whichever comes first. Never throws. */
export async function settleBeforeLeaving(patience: Promise<unknown>): Promise<void> {
  const all = Promise.allSettled(Array.from(waiting, (work) => work()))
  await Promise.race([all, patience])
}
