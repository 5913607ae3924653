import { describe, expect, it } from 'vitest'
import { forTheRoom, handedInWords, insteadOf, type WrittenItem, type WrittenPart } from './written'

const item = (linkId: string, state: WrittenItem['state']): WrittenItem => ({ linkId, text: `Question ${linkId}`, state, answer: [] })
const part = (response: string, ...items: WrittenItem[]): WrittenPart => ({ response, title: 'About you', items })

describe('what a client wrote', () => {
  it('says of each thing without words what it is, and of none that it is missing', () => {
    const words = (['NOT_YET', 'IN_PERSON', 'OPEN', 'CLOSED'] as const).map(insteadOf)

    expect(words).toEqual(['Not yet, they said.', 'For when you meet.', 'Nothing here so far.', 'Written before you could read it. It opens when they say so.'])
    expect(words.join(' ')).not.toMatch(/miss|fail|skip|incomplete|refus/i)
  })

  it('gathers what is for the room over all parts', () => {
    expect(forTheRoom([part('r1', item('1', 'ANSWERED'), item('2', 'IN_PERSON')), part('r2', item('3', 'NOT_YET'), item('4', 'IN_PERSON'))])).toEqual(['Question 2', 'Question 4'])
  })

  it('says when it was handed in, in the desk’s own day, or that they may still change it', () => {
    expect(handedInWords({ handedIn: '2026-11-24T03:00:00Z' }, 'America/New_York', '2026-11-24')).toBe('Handed in Monday, November 23.')
    expect(handedInWords({}, 'America/New_York', '2026-11-24')).toMatch(/may still/)
  })
})
