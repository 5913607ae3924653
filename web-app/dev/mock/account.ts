import { ok, problem, type Route } from './http.ts'

const me = { subject: 'mock-client', role: 'CLIENT', name: 'River', clientId: 'mock-client' }
const signedIn = (cookie: string) => cookie.includes('XSRF-TOKEN=')

/** Any contact is known; the code is 123456. */
export const accountRoutes: readonly Route[] = [
  ['POST', '/api/account/sign-in', () => ok({ expiresIn: 'PT10M' }, 202)],
  ['POST', '/api/account/sign-in/verify', ({ body }) =>
    body.code === '123456'
      ? { status: 200, body: me, headers: { 'Set-Cookie': ['XSRF-TOKEN=mock-token; Path=/; SameSite=Lax'] } }
      : problem(401, 'code-not-accepted')],
  ['GET', '/api/account/me', ({ cookie }) => (signedIn(cookie) ? ok(me) : problem(401, 'unauthorized'))],
  ['POST', '/api/account/sign-out', () => ({ status: 204, headers: { 'Set-Cookie': ['XSRF-TOKEN=; Path=/; Max-Age=0'] } })],
]
