import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Coalescing } from './coalescing'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function looker(takes = 0) {
  const at: number[] = []
  const began = performance.now()
  const look = () => {
    at.push(performance.now() - began)
    return takes === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, takes))
  }
  return { at, coalescing: new Coalescing(look, 300) }
}

describe('askings', () => {
  it('that come together are one look at once and one more after a while', async () => {
    const { at, coalescing } = looker()
    for (let times = 0; times < 50; times += 1) {
      coalescing.ask()
      await vi.advanceTimersByTimeAsync(5)
    }
    await vi.advanceTimersByTimeAsync(1_000)

    expect(at).toEqual([0, 300])
  })

  it('while a look is under way are one look after it, and neither lost nor two at once', async () => {
    const { at, coalescing } = looker(800)
    coalescing.ask()
    await vi.advanceTimersByTimeAsync(400)
    coalescing.ask()
    coalescing.ask()
    await vi.advanceTimersByTimeAsync(2_000)

    expect(at).toEqual([0, 800])
  })

  it('wait while something is in hand, and are looked at when it is let go', async () => {
    const { at, coalescing } = looker()
    coalescing.hold()
    coalescing.ask()
    await vi.advanceTimersByTimeAsync(1_000)
    const before = [...at]
    coalescing.letGo()
    await vi.advanceTimersByTimeAsync(0)

    expect([before, at]).toEqual([[], [1_000]])
  })

  it('that nobody made are no look when it is let go', async () => {
    const { at, coalescing } = looker()
    coalescing.hold()
    coalescing.letGo()
    await vi.advanceTimersByTimeAsync(1_000)

    expect(at).toEqual([])
  })

  it('are not kept waiting by a look that never ends', async () => {
    const { at, coalescing } = looker(60_000)
    coalescing.ask()
    coalescing.ask()
    await vi.advanceTimersByTimeAsync(6_000)

    expect(at).toEqual([0, 5_000])
  })
})
