import { describe, expect, it } from 'vitest'
import { invitation, progressWords } from './progress'

const parts = (...submitted: boolean[]) => submitted.map((one) => ({ submitted: one }))

describe('the invitation', () => {
  it('asks for nothing', () => {
    expect(invitation(parts(false, false, false, false))).toBe('There are four short parts. Start anywhere, stop anytime.')
    expect(invitation(parts(false))).toBe('There is one short part. Stop anytime.')
  })

  it('does not count what is done against anyone', () => {
    expect(invitation(parts(true, false, false))).toBe('Two parts are still open. No hurry.')
    expect(invitation(parts(true, false))).toBe('One part is still open. No hurry.')
    expect(invitation(parts(true, true))).toContain('nothing more to do')
  })
})

describe('progress', () => {
  it.each([
    [0, 8, false, 'Not started'],
    [3, 8, false, '3 of 8 answered'],
    [8, 8, false, 'All answered, not handed in'],
    [3, 8, true, 'Handed in'],
  ])('%i of %i, handed in %s: %s', (given, of, submitted, words) => {
    expect(progressWords({ progress: { given, of }, submitted })).toBe(words)
  })
})
