import { describe, expect, it } from 'vitest'
import { changed, holdsChosen, newDraft, readDraft, type Draft } from './draft'
import type { Hold, Slot } from './types'

const slot: Slot = { start: '2026-11-24T17:00:00-05:00', end: '2026-11-24T17:20:00-05:00', clinician: 'c1' }
const hold = { start: '2026-11-24T22:00:00Z', clinician: 'c1', offering: 'consultation', format: 'VIDEO' } as Hold
const draft: Draft = { ...newDraft('America/New_York'), offering: 'consultation', format: 'VIDEO', slot, hold, name: 'River' }

describe('changing the draft', () => {
  it('keeps the time when only words change', () => {
    expect(changed(draft, { name: 'R' }).slot).toBe(slot)
  })

  it('lets the time go with another format, and keeps what was typed', () => {
    const after = changed(draft, { format: 'PHONE' })

    expect([after.slot, after.name]).toEqual([undefined, 'River'])
  })

  it('keeps a time that is chosen together with the clinician', () => {
    expect(changed(draft, { clinician: 'c1', slot }).slot).toBe(slot)
  })
})

describe('the hold', () => {
  it('is for the chosen time, in whatever zone it is written', () => {
    expect(holdsChosen(draft)).toBe(true)
  })

  it('is not for another format or another time', () => {
    expect(holdsChosen({ ...draft, format: 'PHONE' })).toBe(false)
    expect(holdsChosen({ ...draft, slot: { ...slot, start: '2026-11-24T17:45:00-05:00' } })).toBe(false)
  })
})

describe('a stored draft', () => {
  it('comes back after a reload', () => {
    expect(readDraft(JSON.stringify(draft), 'UTC')).toMatchObject({ name: 'River', zone: 'America/New_York', hold })
  })

  it.each([null, '', '{', '7', '{"name":"x"}'])('is a fresh one when it cannot be read: %s', (text) => {
    expect(readDraft(text, 'UTC')).toEqual(newDraft('UTC'))
  })
})
