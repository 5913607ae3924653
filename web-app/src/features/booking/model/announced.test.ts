import { describe, expect, it } from 'vitest'
import { isMorningTooLate, noteOf, reminderOf } from './announced'

const note = (at: string) => ({ kind: 'CONFIRMATION', at, channel: 'EMAIL' }) as const
const reminder = { kind: 'REMINDER', at: '2026-11-28T15:00:00Z', channel: 'EMAIL' } as const

describe('what the planner announces', () => {
  it('is a note and perhaps a reminder', () => {
    expect([noteOf([note('2026-11-25T04:51:00Z'), reminder])?.kind, reminderOf([reminder])?.at, noteOf([reminder])]).toEqual(['CONFIRMATION', reminder.at, undefined])
  })

  it('says that the morning is too late where the note would leave at once all the same', () => {
    const now = [note('2026-11-25T04:51:00Z')]

    expect([isMorningTooLate(now, [note('2026-11-25T04:51:00Z')]), isMorningTooLate(now, [note('2026-11-25T13:00:00Z')]), isMorningTooLate(now, undefined), isMorningTooLate([], [])]).toEqual([true, false, false, false])
  })
})
