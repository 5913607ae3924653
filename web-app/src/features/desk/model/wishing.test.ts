import { describe, expect, it } from 'vitest'
import type { Preferences } from './reach'
import { changeOf, draftOf, isWider } from './wishing'

const wishes: Preferences = {
  channels: ['SMS', 'EMAIL'], plainWords: false, quietHours: { from: '21:00', to: '08:00' }, zone: 'America/New_York', reminders: ['P2D'], safeTimes: [], voicemail: 'NEUTRAL',
  doNotContact: [], maySpeakWith: ['my sister Ann'], changes: 'LINK', calendarInvites: false,
}
const draft = draftOf(wishes)

describe('wishes written down at the desk', () => {
  it('send only what differs, so that nothing else is touched', () => {
    expect(changeOf(draft, wishes)).toEqual({})
    expect(changeOf({ ...draft, callAs: ' Jo ', voicemail: 'NONE' }, wishes)).toEqual({ callAs: 'Jo', voicemail: 'NONE' })
  })

  it('take names parted by commas, and an empty field as nobody', () => {
    expect(changeOf({ ...draft, speakWith: 'my sister Ann,  Lee ' }, wishes)).toEqual({ maySpeakWith: ['my sister Ann', 'Lee'] })
    expect(changeOf({ ...draft, speakWith: ' ' }, wishes)).toEqual({ maySpeakWith: [] })
  })

  it('say “after six” for every day, and leave times that differ by day as they are', () => {
    const daily = changeOf({ ...draft, times: 'DAILY', from: '18:00', to: '21:00' }, wishes).safeTimes ?? []
    const byDay: Preferences = { ...wishes, safeTimes: [{ day: 'MONDAY', from: '18:00', to: '21:00' }] }

    expect([daily.length, daily[6]]).toEqual([7, { day: 'SUNDAY', from: '18:00', to: '21:00' }])
    expect(draftOf({ ...wishes, safeTimes: daily })).toMatchObject({ times: 'DAILY', from: '18:00', to: '21:00' })
    expect([draftOf(byDay).times, changeOf({ ...draftOf(byDay), callAs: 'Jo' }, byDay)]).toEqual(['KEPT', { callAs: 'Jo' }])
  })
})

describe('a wish that allows more', () => {
  it('is a louder voicemail, a way that was refused, somebody new to speak with, or other times than the safe ones', () => {
    const careful: Preferences = { ...wishes, doNotContact: ['CALL'], safeTimes: [{ day: 'MONDAY', from: '18:00', to: '21:00' }] }

    expect([{ voicemail: 'OK' as const }, { maySpeakWith: ['my sister Ann', 'Lee'] }].map((change) => isWider(change, wishes))).toEqual([true, true])
    expect([{ doNotContact: [] }, { safeTimes: [] }].map((change) => isWider(change, careful))).toEqual([true, true])
  })

  it('is not one that allows less', () => {
    expect([{ voicemail: 'NONE' as const }, { maySpeakWith: [] }, { doNotContact: ['CALL' as const] }, { callAs: 'Jo' }].map((change) => isWider(change, wishes))).toEqual([false, false, false, false])
  })
})
