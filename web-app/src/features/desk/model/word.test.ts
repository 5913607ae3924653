import { describe, expect, it } from 'vitest'
import type { Delivery } from './messages'
import { isOnlyLength, saidOf, wordOf } from './word'

const from = Date.parse('2026-11-24T14:26:00-05:00')
const hearing = { zone: 'America/New_York', today: '2026-11-24', from, settled: true }
const aDelivery = (change: Partial<Delivery>): Delivery => ({ id: 'd1', appointment: 'a1', client: 'p1', kind: 'MOVED', channel: 'SMS', state: 'PLANNED', dueAt: '2026-11-24T14:29:00-05:00', attempts: 0, ...change })

describe('what they will be told', () => {
  it('is what waits in the plan, by which way and when', () => {
    expect(wordOf([aDelivery({})], hearing)).toEqual({ kind: 'waits', dueAt: Date.parse('2026-11-24T14:29:00-05:00'), words: 'They will be told by text, at 2:29 pm.' })
    expect(saidOf(wordOf([aDelivery({ channel: 'EMAIL', dueAt: '2026-11-25T08:00:00-05:00' })], hearing))).toBe('They will be told by e-mail, tomorrow at 8:00 am.')
  })

  it('is nothing where the plan has nothing, and not known before it could hear of the change', () => {
    expect(wordOf([], hearing)).toEqual({ kind: 'nothing' })
    expect([wordOf([], { ...hearing, settled: false }), wordOf(undefined, hearing)]).toEqual([{ kind: 'looking' }, { kind: 'looking' }])
  })

  it('is nothing where a change was undone before anybody heard of it', () => {
    expect(wordOf([aDelivery({ state: 'SUPERSEDED', reason: 'undone' })], hearing).kind).toBe('nothing')
  })

  it('is not what was said of an earlier change, nor a reminder', () => {
    const before = aDelivery({ state: 'SENT', sentAt: '2026-11-24T14:20:00-05:00' })
    const reminder = aDelivery({ kind: 'REMINDER' })

    expect(wordOf([before, reminder], hearing).kind).toBe('nothing')
    expect(saidOf(wordOf([{ ...before, sentAt: '2026-11-24T14:26:02-05:00' }], hearing))).toBe('They were told by text, at 2:26 pm.')
  })

  it('says that it failed, and why', () => {
    expect(saidOf(wordOf([aDelivery({ state: 'FAILED', reasonText: 'No safe time is left before it.' })], hearing))).toBe('They could not be told by text. No safe time is left before it.')
  })
})

it('may stay untold where only the length is another', () => {
  const before = { start: '2026-11-24T14:30:00-05:00', clinician: 'c1', format: 'VIDEO', status: 'BOOKED' }

  expect(isOnlyLength(before, { ...before, start: '2026-11-24T19:30:00Z' })).toBe(true)
  expect([{ clinician: 'c2' }, { format: 'PHONE' }, { status: 'CANCELLED' }, { start: '2026-11-24T14:35:00-05:00' }].map((change) => isOnlyLength(before, { ...before, ...change }))).toEqual([false, false, false, false])
})
