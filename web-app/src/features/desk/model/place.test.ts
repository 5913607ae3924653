import { describe, expect, it } from 'vitest'
import { readPlace, searchOf, type Place } from './place'

describe('the address of the desk', () => {
  it('is read back as it was written', () => {
    const places: Place[] = [
      { view: 'week', date: '2026-11-24', opened: { kind: 'appointment', id: 'abc_-1' } },
      { view: 'day', date: undefined, opened: { kind: 'nothing' } },
      { view: 'list', date: undefined, opened: { kind: 'person', id: 'p1' } },
    ]
    expect(places.map((place) => readPlace(searchOf(place)))).toEqual(places)
  })

  it('is empty for today', () => {
    expect(searchOf({ view: 'day', date: undefined, opened: { kind: 'nothing' } })).toBe('')
  })

  it('falls back to today where it makes no sense', () => {
    expect(readPlace('?view=year&date=2026-02-30&appointment=')).toEqual({ view: 'day', date: undefined, opened: { kind: 'nothing' } })
  })
})
