import { describe, expect, it } from 'vitest'
import { settle } from './call'

describe('settling a call', () => {
  it('is ok with the value of a 200', async () => {
    const call = await settle(Promise.resolve({ data: { id: 'a' }, response: new Response(null, { status: 200 }) }))

    expect(call).toEqual({ kind: 'ok', value: { id: 'a' } })
  })

  it('is a problem when the service refuses', async () => {
    const call = await settle(Promise.resolve({ error: { type: 'urn:x:slot-taken' }, response: new Response(null, { status: 409 }) }))

    expect(call).toMatchObject({ kind: 'problem', problem: { slug: 'slot-taken', status: 409 } })
  })

  it('is unreachable when the network fails, and when the gateway finds nobody behind it', async () => {
    const network = await settle(Promise.reject(new TypeError('Failed to fetch')))
    const gateway = await settle(Promise.resolve({ error: '', response: new Response(null, { status: 503 }) }))

    expect([network.kind, gateway.kind]).toEqual(['unreachable', 'unreachable'])
  })
})
