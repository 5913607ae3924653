import { ok, problem, type Request, type Route } from './http.ts'

const client = { subject: 'mock-client', role: 'CLIENT', name: 'River', clientId: 'mock-client' }
const desk = { subject: 'mock-desk', role: 'FRONT_DESK', name: 'Noor' }
const XSRF = 'XSRF-TOKEN='

/** Who a contact belongs to: `desk@…` works at the front desk, anybody else is River. */
const tokenOf = (contact: unknown) => (String(contact).startsWith('desk@') ? 'mock-desk' : 'mock-token')

export const isStaff = ({ cookie }: Request): boolean => cookie.includes(`${XSRF}mock-desk`)
const signedIn = (cookie: string) => cookie.includes(`${XSRF}mock`)

/** Any contact is known; the code is 123456. */
export const accountRoutes: readonly Route[] = [
  ['POST', '/api/account/sign-in', () => ok({ expiresIn: 'PT10M' }, 202)],
  ['POST', '/api/account/sign-in/verify', ({ body }) => {
    if (body.code !== '123456') return problem(401, 'code-not-accepted')
    const token = tokenOf(body.email)
    return { status: 200, body: token === 'mock-desk' ? desk : client, headers: { 'Set-Cookie': [`${XSRF}${token}; Path=/; SameSite=Lax`] } }
  }],
  ['GET', '/api/account/me', (request) => (signedIn(request.cookie) ? ok(isStaff(request) ? desk : client) : problem(401, 'unauthorized'))],
  ['POST', '/api/account/sign-out', () => ({ status: 204, headers: { 'Set-Cookie': [`${XSRF}; Path=/; Max-Age=0`] } })],
]
