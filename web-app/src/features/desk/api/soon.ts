import { xsrfToken } from '@/platform/http/cookies'

/** Calls whose routes are agreed and not yet in a contract that types are made from; each leaves this file with its route. */
export async function ask<T>(method: 'GET' | 'POST' | 'PUT', path: string, { body, ifMatch }: { body?: unknown; ifMatch?: number } = {}): Promise<{ data?: T; error?: unknown; response: Response }> {
  const token = xsrfToken(document.cookie)
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {
      Accept: 'application/json',
      ...(method === 'GET' || token === undefined ? {} : { 'X-XSRF-TOKEN': token }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const said: unknown = await response.json().catch(() => undefined)
  return response.ok ? { data: said as T, response } : { error: said, response }
}
