import { describe, expect, it } from 'vitest'
import { messageLines, type Delivery } from './messages'

function delivery(change: Partial<Delivery> = {}): Delivery {
  return { id: 'd1', appointment: 'a1', client: 'p1', kind: 'REMINDER', channel: 'SMS', state: 'PLANNED', dueAt: '2026-11-25T19:30:00Z', attempts: 0, ...change }
}

const lineOf = (change: Partial<Delivery>) => messageLines([delivery(change)], 'America/New_York', '2026-11-24')[0]

describe('a message', () => {
  it('that is planned says when it goes out, in the desk’s time', () => {
    expect(lineOf({})).toMatchObject({ title: 'Reminder by text', detail: 'goes out tomorrow at 2:30 pm', needsAPerson: false })
  })

  it('of a kind that this page does not know is still shown', () => {
    expect(lineOf({ kind: 'TOMORROW' as Delivery['kind'] })?.title).toBe('A message by text')
  })

  it('that was sent says when it was, and where to', () => {
    const line = lineOf({ kind: 'CONFIRMATION', channel: 'EMAIL', state: 'SENT', sentAt: '2026-11-24T16:04:00Z', to: 'j@mail.test' })

    expect(line).toMatchObject({ title: 'Confirmation by e-mail', detail: 'sent today at 11:04 am', to: 'j@mail.test' })
  })

  it('that did not go out says why, and that a person should look', () => {
    const line = lineOf({ state: 'FAILED', reasonText: 'The number does not take texts.' })

    expect(line).toMatchObject({ detail: 'did not go out. The number does not take texts.', needsAPerson: true })
  })

  it('that is no longer needed asks nobody to look', () => {
    expect(lineOf({ state: 'SUPERSEDED' })).toMatchObject({ detail: 'no longer needed', needsAPerson: false })
  })
})
