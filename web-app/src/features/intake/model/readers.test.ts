import { describe, expect, it } from 'vitest'
import { howWords, newsWords, readersNow, readsWords } from './readers'

const reader = (clinician: string, until?: string) => ({
  clinician,
  name: clinician,
  since: '2026-11-24T15:00:00Z',
  how: 'FIRST_BOOKING' as const,
  reads: 'EVERYTHING' as const,
  parts: [],
  ...(until === undefined ? {} : { until }),
})

describe('who reads', () => {
  it('parts those who read from those who no longer do', () => {
    const now = new Date('2026-11-25T12:00:00Z')

    const { reading, ended } = readersNow([reader('c1'), reader('c2', '2026-11-25T11:59:00Z'), reader('c3', '2026-11-25T12:01:00Z')], now)

    expect([reading.map((one) => one.clinician), ended.map((one) => one.clinician)]).toEqual([['c1', 'c3'], ['c2']])
  })

  it('says what somebody reads and how it came about', () => {
    expect(readsWords({ reads: 'FROM_NOW_ON', how: 'BOOKED_LATER' })).toContain('only what you write after')
    expect(readsWords({ reads: 'EVERYTHING', how: 'EMERGENCY' })).toContain('for a day')
    expect(newsWords({ kind: 'READER_ENDED', name: 'Tom Okafor' })).toBe('Tom Okafor no longer opens what you write')
    expect(howWords({ how: 'AGREED_BY_PHONE' })).toContain('on the phone')
  })
})
