import { describe, expect, it } from 'vitest'
import { channelsTo, reachLine, wishesOf, withoutNames, type Preferences } from './reach'

const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const

function wishes(change: Partial<Preferences> = {}): Preferences {
  return {
    channels: ['EMAIL', 'SMS'],
    plainWords: false,
    quietHours: { from: '21:00', to: '08:00' },
    zone: 'America/New_York',
    reminders: ['P2D'],
    safeTimes: [],
    voicemail: 'NONE',
    doNotContact: [],
    maySpeakWith: [],
    changes: 'LINK',
    calendarInvites: false,
    ...change,
  }
}

describe('the first line of the panel', () => {
  it('speaks with nobody and leaves no voicemail unless something else was agreed', () => {
    expect(reachLine(wishes())).toBe('E-mail, else text. No voicemail. Speak with nobody else.')
  })

  it('says text only, from when on, and no calls', () => {
    const safeTimes = week.map((day) => ({ day, from: '18:00', to: '24:00' }))
    const line = reachLine(wishes({ channels: ['SMS'], safeTimes, doNotContact: ['CALL', 'EMAIL'] }))

    expect(line).toBe('Text only, after 6 pm. No calls. Speak with nobody else.')
  })

  it('never offers a way that is not to be used, even when it is among the channels', () => {
    expect(reachLine(wishes({ doNotContact: ['EMAIL'] }))).toMatch(/^Text only\./)
    expect(reachLine(wishes({ doNotContact: ['EMAIL', 'SMS'] }))).toMatch(/^No messages\./)
  })

  it('never names a way that nobody gave us', () => {
    expect(reachLine(wishes(), channelsTo({ phone: '+12125550100' }))).toMatch(/^Text only\./)
    expect(reachLine(wishes(), channelsTo({ email: 'a@example.org' }))).toMatch(/^E-mail only\./)
    expect(reachLine(wishes(), channelsTo({}))).toMatch(/^No messages\./)
  })

  it('names the days when they are not all alike', () => {
    const safeTimes = [
      { day: 'WEDNESDAY', from: '18:30', to: '21:00' },
      { day: 'MONDAY', from: '18:30', to: '21:00' },
      { day: 'SATURDAY', from: '00:00', to: '12:00' },
    ] as const

    expect(reachLine(wishes({ channels: ['EMAIL'], safeTimes: [...safeTimes] }))).toMatch(/^E-mail only, Mon and Wed 6:30 pm – 9 pm; Sat before 12 pm\./)
  })

  it('says quiet hours only when they are not the usual ones', () => {
    expect(reachLine(wishes({ quietHours: { from: '17:00', to: '10:00' } }))).toMatch(/^E-mail, else text, not between 5 pm and 10 am\./)
    expect(reachLine(wishes({ quietHours: { from: '00:00', to: '00:00' } }))).toMatch(/^E-mail, else text\./)
  })

  it('says whom to ask for, what a voicemail may say, and with whom we may speak', () => {
    const line = reachLine(wishes({ voicemail: 'NEUTRAL', callAs: 'J. Smith', maySpeakWith: ['Dana', 'Lee'] }))

    expect(line).toBe('E-mail, else text. Voicemail in neutral words only. Ask for J. Smith. You may also speak with Dana and Lee.')
  })
})

it('takes the careful answer where a wish is missing', () => {
  const answered = { channels: ['EMAIL', 'SMS'], quietHours: { from: '21:00', to: '08:00' } } as Parameters<typeof wishesOf>[0]

  expect(reachLine(wishesOf(answered))).toBe('E-mail, else text. No voicemail. Speak with nobody else.')
})

describe('the same line while names are hidden', () => {
  it('says that there is somebody to ask for or to speak with, and not who', () => {
    const line = reachLine(withoutNames(wishes({ callAs: 'Mr. Reyes', maySpeakWith: ['Dana', 'Lee'] })))

    expect(line).toBe('E-mail, else text. No voicemail. Ask for a name that is hidden now. You may also speak with somebody whose name is hidden now.')
  })

  it('is no other where nobody is named', () => {
    expect(reachLine(withoutNames(wishes()))).toBe(reachLine(wishes()))
  })
})
