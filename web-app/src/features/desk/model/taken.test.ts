import { describe, expect, it } from 'vitest'
import { lostWords, mayPass, takenNext, takenReason, takenWords } from './taken'

describe('a time that cannot be had', () => {
  it('says why, and whose', () => {
    const words = (['TIME_TAKEN', 'NO_ROOM', 'DAY_FULL', 'WEEK_FULL', 'AWAY'] as const).map((reason) => takenWords(reason, 'Maya Lindqvist'))

    expect(words).toEqual([
      'someone has that time',
      'no room is free then',
      'the day is full for Maya Lindqvist',
      'the week is full for Maya Lindqvist',
      'Maya Lindqvist is away then',
    ])
  })

  it('is a sentence over the times close to it', () => {
    expect([lostWords('TIME_TAKEN', 'Maya'), lostWords('NO_ROOM', 'Maya'), lostWords('DAY_FULL', 'Maya')]).toEqual(['Someone just took that time.', 'No room is free then.', 'The day is full for Maya.'])
  })

  it('may be taken all the same where only a limit stands in the way, and never over somebody or without a room', () => {
    expect([mayPass('DAY_FULL'), mayPass('WEEK_FULL'), mayPass('AWAY'), mayPass('TIME_TAKEN'), mayPass('NO_ROOM')]).toEqual([true, true, true, false, false])
    expect(takenNext('DAY_FULL')).toContain('all the same')
    expect(takenNext('TIME_TAKEN')).not.toContain('all the same')
  })

  it('without a reason, or with one of tomorrow, means that somebody has it', () => {
    expect([takenReason(undefined), takenReason('MOON'), takenReason('AWAY')]).toEqual(['TIME_TAKEN', 'TIME_TAKEN', 'AWAY'])
  })
})
