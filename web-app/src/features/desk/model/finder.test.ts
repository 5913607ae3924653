import { describe, expect, it } from 'vitest'
import { anything, choicesOf, firstOfEachDay, fitting, partOf } from './finder'
import type { FreeTime } from './slots'

const free = (date: string, minutes: number): FreeTime => ({ start: `${date}T00:00:00Z`, clinician: 'c1', wall: { date, minutes } })
// Tuesday morning, Tuesday evening, Thursday afternoon.
const times = [free('2026-11-24', 570), free('2026-11-24', 1080), free('2026-11-26', 780)]

describe('a time that fits', () => {
  it('is any while nothing is asked for', () => {
    expect(fitting(times, anything)).toEqual(times)
  })

  it('is on one of the weekdays and in one of the parts of the day', () => {
    expect([
      fitting(times, { ...anything, weekdays: new Set([3]) }),
      fitting(times, { ...anything, parts: new Set(['morning', 'evening']) }),
      fitting(times, { ...anything, weekdays: new Set([1]), parts: new Set(['evening']) }),
    ]).toEqual([[times[2]], [times[0], times[1]], [times[1]]])
  })

  it('is found on no day that was not asked for', () => {
    expect(fitting(times, { ...anything, weekdays: new Set([0, 6]) })).toEqual([])
  })

  it('turns from morning to afternoon at noon, and to evening at five', () => {
    expect([719, 720, 1019, 1020].map(partOf)).toEqual(['morning', 'afternoon', 'afternoon', 'evening'])
  })
})

describe('what is shown of much that fits', () => {
  it('is the first few of each day, and no more than a list holds', () => {
    expect([firstOfEachDay(times, 1, 9), firstOfEachDay(times, 2, 9), firstOfEachDay(times, 2, 1)]).toEqual([[times[0], times[2]], times, [times[0]]])
  })
})

describe('what can be asked for', () => {
  it('is what somebody here brings, each once, by its word', () => {
    const one = { id: 'c1', name: 'Maya', zone: 'America/New_York', bio: '', modalities: ['EMDR', 'Couples'], languages: ['en', 'sv'], regions: ['US-NY'] }

    expect(choicesOf([one, { ...one, id: 'c2', languages: ['en', 'de'] }])).toEqual({
      modality: [
        { value: 'Couples', word: 'Couples' },
        { value: 'EMDR', word: 'EMDR' },
      ],
      language: [
        { value: 'en', word: 'English' },
        { value: 'de', word: 'German' },
        { value: 'sv', word: 'Swedish' },
      ],
      region: [{ value: 'US-NY', word: 'US-NY' }],
    })
  })
})
