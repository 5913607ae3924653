import { describe, expect, it } from 'vitest'
import { problemOf } from './problem'

describe('reading a problem', () => {
  it('takes the slug from the end of the type and keeps the fields', () => {
    const response = new Response(null, { status: 422 })
    const body = { type: 'urn:anteroom:problem:invalid', title: 'x', status: 422, errors: [{ pointer: '/client/email', detail: 'no' }, 7] }

    const problem = problemOf(response, body)

    expect(problem).toMatchObject({ slug: 'invalid', status: 422, fields: [{ pointer: '/client/email', detail: 'no' }] })
  })

  it('keeps why a time is gone', () => {
    const body = { type: 'urn:anteroom:problem:slot-taken', title: 'x', status: 409, reason: 'DAY_FULL' }

    expect(problemOf(new Response(null, { status: 409 }), body).reason).toBe('DAY_FULL')
    expect(problemOf(new Response(null, { status: 409 }), { ...body, reason: 7 }).reason).toBeUndefined()
  })

  it('makes a problem of an empty answer too', () => {
    const response = new Response(null, { status: 429, headers: { 'Retry-After': '12' } })

    expect(problemOf(response, undefined)).toMatchObject({ slug: '', status: 429, retryAfter: 12, fields: [] })
  })

  it('knows no waiting time when none was said', () => {
    expect(problemOf(new Response(null, { status: 409 }), {}).retryAfter).toBeUndefined()
  })
})
