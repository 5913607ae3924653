import { describe, expect, it } from 'vitest'
import { givenBy, offeringFor } from './offering-for'

const offering = (id: string, duration: string) => ({ id, name: id, kind: 'INDIVIDUAL' as const, duration, formats: ['VIDEO' as const], firstContact: false, approval: 'INSTANT' as const })
const all = [offering('first', 'PT20M'), offering('individual', 'PT50M'), offering('couples', 'PT80M'), offering('long', 'PT1H30M')]

describe('free time that was drawn', () => {
  it('begins the form with the kind of time that is nearest in length', () => {
    expect([15, 45, 60, 75, 90, 240].map((minutes) => offeringFor(all, minutes))).toEqual(['first', 'individual', 'individual', 'couples', 'long', 'long'])
  })

  it('takes the longer of two that are as near', () => {
    expect(offeringFor(all, 35)).toBe('individual')
  })

  it('takes nothing that the clinician is known not to give', () => {
    const gives = (id: string) => (id === 'couples' ? false : id === 'long' ? undefined : true)

    expect(offeringFor(givenBy('c3', all, gives), 80)).toBe('long')
    expect(offeringFor(givenBy('', all, gives), 80)).toBe('couples')
  })

  it('begins with nothing where nothing is offered', () => {
    expect(offeringFor([], 50)).toBeUndefined()
  })
})
