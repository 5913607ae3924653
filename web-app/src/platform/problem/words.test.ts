import { describe, expect, it } from 'vitest'
import { problemOf } from '../http/problem'
import { wordsFor } from './words'

const refused = (status: number, type: string) =>
  wordsFor({ kind: 'problem', problem: problemOf(new Response(null, { status }), { type, title: 'x', status }) })

describe('words for a refusal', () => {
  it('names a taken time without blaming anyone', () => {
    expect(refused(409, 'urn:anteroom:problem:slot-taken').title).toBe('Someone just took that time.')
  })

  it('falls back to the status when the slug is not known', () => {
    expect(refused(404, 'urn:anteroom:problem:brand-new').title).toBe('We can’t find this.')
  })

  it('takes the blame for anything else', () => {
    expect(refused(500, 'about:blank').next).toContain('It isn’t anything you did')
  })

  it('says that an unreachable practice loses nothing', () => {
    expect(wordsFor({ kind: 'unreachable' }).next).toContain('still here')
  })

  it('never scolds or shouts', () => {
    const slugs = ['slot-taken', 'not-a-slot', 'hold-expired', 'hold-limit', 'code-not-accepted', 'response-submitted', 'change-closed', 'undo-over', 'already-begun', 'not-requested']
    for (const slug of slugs) {
      const { title, next } = refused(409, `urn:anteroom:problem:${slug}`)
      expect(`${title} ${next}`).not.toMatch(/!|error|invalid|failed|missed|must/i)
    }
  })
})
