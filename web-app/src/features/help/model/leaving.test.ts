import { expect, it, vi } from 'vitest'
import { beforeLeaving, settleBeforeLeaving } from './leaving'

it('does what waits, and one failure stops nothing', async () => {
  const saved = vi.fn(() => Promise.resolve())
  const back = [beforeLeaving(() => Promise.reject(new Error('offline'))), beforeLeaving(saved)]

  await settleBeforeLeaving(new Promise(() => undefined))

  expect(saved).toHaveBeenCalledOnce()
  for (const undo of back) undo()
})

it('goes when the time is over, done or not', async () => {
  const back = beforeLeaving(() => new Promise(() => undefined))

  await settleBeforeLeaving(Promise.resolve())

  back()
})

it('no longer does what was taken back', async () => {
  const saved = vi.fn(() => Promise.resolve())
  beforeLeaving(saved)()

  await settleBeforeLeaving(new Promise(() => undefined))

  expect(saved).not.toHaveBeenCalled()
})
