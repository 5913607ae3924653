import { describe, expect, it } from 'vitest'
import { formatsOf, leadOf, minutesOf } from './offer'
import type { Offering } from './types'

const offering: Offering = { id: 'x', name: 'Couples session', kind: 'COUPLES', duration: 'PT1H20M', formats: ['IN_PERSON', 'PHONE'], firstContact: false, approval: 'INSTANT' }

describe('an offering', () => {
  it.each([
    ['PT20M', 20],
    ['PT1H', 60],
    ['PT1H20M', 80],
    ['PT80M', 80],
  ])('of %s takes %i minutes', (duration, minutes) => {
    expect(minutesOf(duration)).toBe(minutes)
  })

  it('offers the smallest step first, and only what there is', () => {
    expect(formatsOf(offering)).toEqual(['PHONE', 'IN_PERSON'])
  })

  it('asks nobody to explain at a first contact', () => {
    expect(leadOf({ ...offering, firstContact: true, duration: 'PT20M' })).toContain('You don’t have to explain anything yet')
    expect(leadOf(offering)).toBe('Couples session, 80 minutes.')
  })
})
