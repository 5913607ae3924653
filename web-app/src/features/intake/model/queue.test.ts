import { describe, expect, it } from 'vitest'
import { acknowledged, enqueued, isWaiting, readQueue, rebased, waitingFor, type Queue, type Unsent } from './queue'

const unsent = (linkId: string, mark: string, subject = 'river'): Unsent => ({ subject, response: 'r', linkId, given: { notYet: true }, mark, page: 'tab' })
const [a1, a2, b1] = [unsent('a', '1'), unsent('a', '2'), unsent('b', '1')]

describe('answers that wait', () => {
  it('keep the order of the questions, and only the newest answer to each', () => {
    const queue = [a1, b1, a2].reduce<Queue>(enqueued, [])

    expect(queue).toEqual([a2, b1])
  })

  it('of two tabs are both kept, also to the same question', () => {
    const other = { ...unsent('a', '9'), page: 'other tab' }

    expect([a1, other, a2].reduce<Queue>(enqueued, [])).toEqual([a2, other])
  })

  it('of two tabs know nothing of each other, whatever they were based on', () => {
    const mine = { ...unsent('a', '2'), basedOn: 0 }
    const other = { ...unsent('a', '9'), page: 'other tab', basedOn: 0 }

    expect(rebased([mine, other], { ...unsent('a', '1'), basedOn: 0 }, 1)).toEqual([{ ...mine, basedOn: 1 }, other])
  })

  it('know the words of an earlier page that they were given over', () => {
    const over = { ...unsent('a', '2'), page: 'reloaded', after: '1', basedOn: 0 }

    expect(rebased([over], { ...unsent('a', '1'), basedOn: 0 }, 1)).toEqual([{ ...over, basedOn: 1 }])
  })

  it('go when they are acknowledged', () => {
    expect(acknowledged([a1, b1], a1)).toEqual([b1])
  })

  it('stay when a newer one was given while the older was on its way', () => {
    expect(acknowledged([a2, b1], a1)).toEqual([a2, b1])
  })

  it('are only those of the person who gave them', () => {
    expect(waitingFor([a1, unsent('c', '1', 'someone-else')], 'river')).toEqual([a1])
  })

  it('are known by response and question', () => {
    expect([isWaiting([a1], 'r', 'a'), isWaiting([a1], 'r', 'b'), isWaiting([a1], 'other', 'a')]).toEqual([true, false, false])
  })
})

describe('a stored queue', () => {
  it('comes back whole', () => {
    expect(readQueue(JSON.stringify([a1, b1]))).toEqual([a1, b1])
  })

  it.each([null, '', '{', '{}', '[7, null, {"response":"r"}]'])('is empty when it cannot be read: %s', (text) => {
    expect(readQueue(text)).toEqual([])
  })
})
