import { ok, problem, type Request, type Route } from './http.ts'

const client = { subject: 'mock-client', role: 'CLIENT', name: 'River', clientId: 'mock-client' }
const desk = { subject: 'mock-desk', role: 'FRONT_DESK', name: 'Noor' }
const owner = { subject: 'mock-owner', role: 'OWNER', name: 'Ada' }
const clinician = { subject: 'mock-clinician', role: 'CLINICIAN', name: 'Maya Lindqvist', clinicianId: 'c1' }
const XSRF = 'XSRF-TOKEN='

/** Whose a contact is: `desk@…` works at the front desk, `owner@…` owns the practice, `clinician@…` is Maya, anybody else is River. */
const people = { 'mock-desk': desk, 'mock-owner': owner, 'mock-clinician': clinician, 'mock-token': client }
type Token = keyof typeof people

function tokenOf(contact: unknown): Token {
  const [name] = String(contact).split('@')
  return name === 'desk' || name === 'owner' || name === 'clinician' ? `mock-${name}` : 'mock-token'
}

const meOf = ({ cookie }: Request) => Object.entries(people).find(([token]) => cookie.includes(`${XSRF}${token}`))?.[1]

export const isStaff = (request: Request): boolean => ['FRONT_DESK', 'OWNER', 'CLINICIAN'].includes(meOf(request)?.role ?? '')
export const isClinician = (request: Request): boolean => meOf(request)?.role === 'CLINICIAN'

/** Who did it, as a history says it: whoever only has a link is anyone. */
export function doerOf(request: Request): { kind: string; subject?: string } {
  const me = request.bearer === '' ? meOf(request) : undefined
  return me === undefined ? { kind: 'ANYONE' } : { kind: me.role, ...(me.role === 'CLIENT' ? {} : { subject: me.subject }) }
}

/** Any contact is known; the code is 123456. */
export const accountRoutes: readonly Route[] = [
  ['POST', '/api/account/sign-in', () => ok({ expiresIn: 'PT10M' }, 202)],
  ['POST', '/api/account/sign-in/verify', ({ body }) => {
    if (body.code !== '123456') return problem(401, 'code-not-accepted')
    const token = tokenOf(body.email)
    return { status: 200, body: people[token], headers: { 'Set-Cookie': [`${XSRF}${token}; Path=/; SameSite=Lax`] } }
  }],
  ['GET', '/api/account/me', (request) => {
    const me = meOf(request)
    return me === undefined ? problem(401, 'unauthorized') : ok(me)
  }],
  ['POST', '/api/account/sign-out', () => ({ status: 204, headers: { 'Set-Cookie': [`${XSRF}; Path=/; Max-Age=0`] } })],
]
