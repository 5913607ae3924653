import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as AccountPaths } from '@/generated/account'
import type { paths as IntakePaths } from '@/generated/intake'
import type { paths as NotificationPaths } from '@/generated/notifications'
import type { paths as SchedulingPaths } from '@/generated/scheduling'
import { xsrfToken } from './cookies'

/** A changing call that goes out with the session cookie proves that a page of ours made it; one with a bearer need not. */
const xsrf: Middleware = {
  onRequest({ request }) {
    const changes = request.method !== 'GET' && request.method !== 'HEAD'
    const token = xsrfToken(document.cookie)
    if (changes && token !== undefined && !request.headers.has('Authorization')) {
      request.headers.set('X-XSRF-TOKEN', token)
    }
    return request
  },
}

const options = { credentials: 'same-origin', cache: 'no-store' } as const

export const account = createClient<AccountPaths>(options)
export const scheduling = createClient<SchedulingPaths>(options)
export const intake = createClient<IntakePaths>(options)
export const notifications = createClient<NotificationPaths>(options)

for (const client of [account, scheduling, intake, notifications]) client.use(xsrf)

/** A capability goes in this header, never in an address: addresses end in logs. */
export function bearer(token: string): { Authorization: string } {
  return { Authorization: `Bearer ${token}` }
}
