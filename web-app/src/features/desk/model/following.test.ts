import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Following, type Ears } from './following'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function followed() {
  const opened: { ears: Ears; closed: boolean }[] = []
  const said: string[] = []
  const following = new Following(
    (ears) => {
      const one = { ears, closed: false }
      opened.push(one)
      return { close: () => (one.closed = true) }
    },
    { look: () => said.push('look'), live: (on) => said.push(on ? 'live' : 'by itself') },
  )
  const newest = () => {
    const one = opened.at(-1)
    if (one === undefined) throw new Error('nothing opened')
    return one
  }
  return { following, opened, said, newest }
}

describe('following', () => {
  it('looks at each hello and each change', () => {
    const { following, said, newest } = followed()
    following.start()
    newest().ears.hello()
    newest().ears.change()

    expect(said).toEqual(['live', 'look', 'look'])
  })

  it('opens a stream that ended at once, and stays live over it', () => {
    const { following, opened, said, newest } = followed()
    following.start()
    newest().ears.hello()
    vi.advanceTimersByTime(60_000)
    newest().ears.lost()
    newest().ears.hello()

    expect([opened.length, opened[0]?.closed]).toEqual([2, true])
    expect(said).not.toContain('by itself')
  })

  it('lets the page look by itself while no stream can be opened, and tries again after growing pauses', () => {
    const { following, opened, said, newest } = followed()
    following.start()
    const tries: number[] = []
    for (let second = 0; second <= 16; second += 1) {
      if (opened.at(-1)?.closed === false) {
        tries.push(second)
        newest().ears.lost()
      }
      vi.advanceTimersByTime(1_000)
    }

    expect(tries).toEqual([0, 1, 3, 7, 15])
    expect(said.filter((one) => one === 'live')).toEqual([])
    // Once: for a session that ended. The page's own looks do the rest.
    expect(said.filter((one) => one === 'look')).toEqual(['look'])
  })

  it('takes a stream without a hello, or one that fell silent, for none', () => {
    const { following, opened, said, newest } = followed()
    following.start()
    vi.advanceTimersByTime(5_000)
    const keptBack = [...said]
    vi.advanceTimersByTime(1_000)
    newest().ears.hello()
    const then = opened.length
    vi.advanceTimersByTime(75_000)

    expect(keptBack).toEqual(['by itself', 'look'])
    expect(said.slice(2)).toEqual(['live', 'look'])
    // The silent one was closed, and another is being opened.
    expect([opened.length - then, opened[then - 1]?.closed, newest().closed]).toEqual([1, true, false])
  })

  it('does not run round and round where each stream ends right after its hello', () => {
    const { following, opened, newest } = followed()
    following.start()
    for (let second = 0; second < 14; second += 1) {
      if (!newest().closed) {
        newest().ears.hello()
        newest().ears.lost()
      }
      vi.advanceTimersByTime(1_000)
    }

    expect(opened.length).toBe(4)
  })

  it('stops, and hears nothing more of what it closed', () => {
    const { following, opened, said, newest } = followed()
    following.start()
    newest().ears.hello()
    following.stop()
    newest().ears.change()
    newest().ears.lost()
    vi.advanceTimersByTime(120_000)

    expect(said).toEqual(['live', 'look', 'by itself'])
    expect([opened.length, opened[0]?.closed]).toEqual([1, true])
  })

  it('begun twice is one stream', () => {
    const { following, opened } = followed()
    following.start()
    following.start()

    expect(opened.length).toBe(1)
  })
})
