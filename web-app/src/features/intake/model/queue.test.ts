import { describe, expect, it } from 'vitest'
import { acknowledged, enqueued, isWaiting, readQueue, waitingFor, type Queue, type Unsent } from './queue'

const unsent = (linkId: string, mark: string, subject = 'river'): Unsent => ({ subject, response: 'r', linkId, given: { notYet: true }, mark })
const [a1, a2, b1] = [unsent('a', '1'), unsent('a', '2'), unsent('b', '1')]

describe('answers that wait', () => {
  it('keep the order of the questions, and only the newest answer to each', () => {
    const queue = [a1, b1, a2].reduce<Queue>(enqueued, [])

    expect(queue).toEqual([a2, b1])
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
