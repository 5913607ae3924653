import { describe, expect, it } from 'vitest'
import { Outbox, type SendOutcome, type Sent, type Shelf } from './outbox'
import type { Unsent } from './queue'

const saved: SendOutcome = { kind: 'saved', savedAt: 'now', revision: 1, beside: [], progress: { given: 1, of: 2 }, support: undefined }
const unsent = (linkId: string, mark = '1', subject = 'river'): Unsent => ({ subject, response: 'r', linkId, given: { notYet: true }, mark, page: 'tab' })

function shelf(): Shelf {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) }
}

function outboxWith(send: (one: Unsent) => SendOutcome | Promise<SendOutcome>, kept = shelf()) {
  const tried: string[] = []
  const outbox = new Outbox(kept, async (one) => {
    tried.push(`${one.linkId}${one.mark}`)
    return send(one)
  })
  const told: Sent[] = []
  outbox.onSent((sent) => told.push(sent))
  return { outbox, tried, told, kept }
}

describe('the outbox', () => {
  it('keeps an answer from the moment it is given until it is acknowledged', async () => {
    const { outbox, kept } = outboxWith(() => saved)

    outbox.add(unsent('a'))
    const before = outbox.waiting().length
    await outbox.flush('river')

    expect([before, outbox.waiting().length, kept.getItem('anteroom.unsent')]).toEqual([1, 0, null])
  })

  it('sends one after the other, in order', async () => {
    const { outbox, tried, told } = outboxWith(() => saved)
    for (const linkId of ['a', 'b', 'c']) outbox.add(unsent(linkId))

    await outbox.flush('river')

    expect([tried, told.length]).toEqual([['a1', 'b1', 'c1'], 3])
  })

  it('keeps everything while nobody answers, and stops trying for now', async () => {
    const { outbox, tried } = outboxWith(() => ({ kind: 'unreachable' }))
    outbox.add(unsent('a'))
    outbox.add(unsent('b'))

    await outbox.flush('river')

    expect([tried, outbox.waiting().length]).toEqual([['a1'], 2])
  })

  it('sends everything at once when the page is about to go', async () => {
    const open: (() => void)[] = []
    const { outbox, tried } = outboxWith(() => new Promise((answer) => open.push(() => answer(saved))))
    for (const linkId of ['a', 'b', 'c']) outbox.add(unsent(linkId))

    const all = outbox.sendAll()
    await Promise.resolve()
    expect(tried).toEqual(['a1', 'b1', 'c1'])
    for (const answer of open) answer()
    await all

    expect(outbox.waiting()).toEqual([])
  })

  it('lets a newer answer follow the older one that is on its way', async () => {
    const open: (() => void)[] = []
    const { outbox, tried } = outboxWith(() => new Promise((answer) => open.push(() => answer(saved))))
    outbox.add(unsent('a', '1'))
    const running = outbox.flush('river')
    outbox.add(unsent('a', '2'))
    outbox.add(unsent('b', '1'))

    const all = outbox.sendAll()
    await Promise.resolve()
    expect(tried).toEqual(['a1', 'b1'])
    while (open.length > 0 || outbox.waiting().length > 0) {
      open.shift()?.()
      await new Promise((later) => setTimeout(later))
    }
    await Promise.all([running, all])

    expect(tried.slice(0, 3)).toEqual(['a1', 'b1', 'a2'])
  })

  it('keeps what could not be sent all at once', async () => {
    const { outbox } = outboxWith((one) => (one.linkId === 'b' ? { kind: 'unreachable' } : saved))
    for (const linkId of ['a', 'b', 'c']) outbox.add(unsent(linkId))

    await outbox.sendAll()

    expect(outbox.waiting()).toEqual([unsent('b')])
  })

  it('sends it later, also from a page that was opened anew', async () => {
    const first = outboxWith(() => ({ kind: 'unreachable' }))
    first.outbox.add(unsent('a'))
    await first.outbox.flush('river')
    const second = outboxWith(() => saved, first.kept)

    await second.outbox.flush('river')

    expect([second.tried, second.outbox.waiting()]).toEqual([['a1'], []])
  })

  it('sends the newer answer too when it was given while the older one was on its way', async () => {
    const { outbox, tried } = outboxWith((one) => {
      if (one.mark === '1') outbox.add(unsent('a', '2'))
      return saved
    })
    outbox.add(unsent('a'))

    await outbox.flush('river')

    expect([tried, outbox.waiting()]).toEqual([['a1', 'a2'], []])
  })

  it('tells a newer answer what the one before it was saved as, and no other page’s', async () => {
    const sent: (number | undefined)[] = []
    const { outbox } = outboxWith((one) => {
      sent.push(one.basedOn)
      if (one.mark === '1') outbox.add({ ...unsent('a', '2'), basedOn: 4 })
      return { ...saved, revision: 5 }
    })
    outbox.add({ ...unsent('a'), basedOn: 4 })
    outbox.add({ ...unsent('b', '9'), basedOn: 2 })

    await outbox.flush('river')

    expect(sent).toEqual([4, 5, 2])
  })

  it('sends the words of two tabs, each with what it knew', async () => {
    const sent: [string, number | undefined][] = []
    const { outbox } = outboxWith((one) => {
      sent.push([one.page, one.basedOn])
      return saved
    })
    outbox.add({ ...unsent('a', '1'), basedOn: 0 })
    outbox.add({ ...unsent('a', '2'), page: 'other tab', basedOn: 0 })

    await outbox.flush('river')

    expect(sent).toEqual([
      ['tab', 0],
      ['other tab', 0],
    ])
  })

  it('never raises what a page knew where something lies beside', async () => {
    const sent: (number | undefined)[] = []
    const theirs = { state: 'given' as const, revision: 5, savedAt: 'then', answer: [{ valueString: 'theirs' }] }
    const { outbox } = outboxWith((one) => {
      sent.push(one.basedOn)
      if (one.mark === '1') outbox.add({ ...unsent('a', '2'), basedOn: 4 })
      return { ...saved, revision: 6, beside: [theirs] }
    })
    outbox.add({ ...unsent('a'), basedOn: 4 })

    await outbox.flush('river')

    expect(sent).toEqual([4, 4])
  })

  it('lets go of what is refused, says so, and goes on', async () => {
    const { outbox, tried, told } = outboxWith((one) => (one.linkId === 'a' ? { kind: 'refused', words: 'no' } : saved))
    outbox.add(unsent('a'))
    outbox.add(unsent('b'))

    await outbox.flush('river')

    expect([tried, told[0]?.outcome.kind, outbox.waiting()]).toEqual([['a1', 'b1'], 'refused', []])
  })

  it('keeps everything when the session ended', async () => {
    const { outbox } = outboxWith(() => ({ kind: 'locked' }))
    outbox.add(unsent('a'))

    await outbox.flush('river')

    expect(outbox.waiting()).toHaveLength(1)
  })

  it('never sends what another person gave on this device', async () => {
    const { outbox, tried } = outboxWith(() => saved)
    outbox.add(unsent('a', '1', 'someone-else'))

    await outbox.flush('river')

    expect([tried, outbox.waiting().length]).toEqual([[], 1])
  })

  it('runs once at a time', async () => {
    const { outbox, tried } = outboxWith(() => saved)
    outbox.add(unsent('a'))

    await Promise.all([outbox.flush('river'), outbox.flush('river')])

    expect(tried).toEqual(['a1'])
  })
})
