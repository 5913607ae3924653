import { ok, problem, type Request, type Route } from './http.ts'
import { deliveriesOf } from './words.ts'

export interface Person {
  readonly id: string
  readonly revision: number
  readonly preferredName: string
  readonly email?: string
  readonly phone?: string
  readonly zone: string
  readonly plainWords: boolean
  readonly createdAt: string
}

const names = [
  'Jordan', 'Alex R.', 'Sam W.', 'Lee & Dana', 'Priya & Jon', 'Robin', 'Kit', 'Jo Marchetti', 'Noa', 'Ines', 'Bea', 'Theo L.', 'Mina', 'Ravi', 'Uma & Cy', 'Ola',
  'Wren', 'Dev', 'Paz', 'Lior', 'Emmanuelle Vandenberghe-Okonkwo', 'Tess', 'Ash', 'Mo', 'Yuki', 'Sol', 'Cleo', 'Fern', 'Ari', 'Gus', 'Ivy', 'Max T.',
]

const made = '2026-09-01T10:00:00Z'
const people = new Map<string, Person>()

let kept = 1
const usual: Record<string, unknown> = {
  channels: ['SMS', 'EMAIL'], plainWords: false, quietHours: { from: '21:00', to: '08:00' }, zone: 'America/New_York', reminders: ['P2D'], safeTimes: [], voicemail: 'NONE',
  doNotContact: [], maySpeakWith: [], changes: 'LINK', calendarInvites: false,
}
let wishes = usual

/** Everybody again as they were. Jordan and Jo share one address: a contact may belong to two. */
export function forgetPeople(): void {
  people.clear()
  wishes = usual
  kept = 1
  for (const [at, preferredName] of names.entries()) {
    const id = `p${at + 1}`
    const email = preferredName.startsWith('Jo') ? 'shared@mail.test' : `${preferredName.replace(/\W/g, '').toLowerCase()}@mail.test`
    people.set(id, { id, revision: 1, preferredName, email, phone: `+1212555${String(100 + at).padStart(4, '0')}`, zone: 'America/New_York', plainWords: false, createdAt: made })
  }
}
forgetPeople()

export const person = (id: string): Person | undefined => people.get(id)
export const everybody = (): Person[] => [...people.values()]

export function addPerson(client: Record<string, unknown>): Person {
  const id = `p${people.size + 1}`
  const one = { plainWords: false, zone: 'America/New_York', ...client, id, revision: 1, createdAt: made } as unknown as Person
  people.set(id, one)
  return one
}

function search({ url }: Request) {
  const query = (url.searchParams.get('query') ?? '').toLowerCase()
  const found = everybody().filter((one) => {
    const words = one.preferredName.toLowerCase().split(/\s+/)
    return words.some((word) => word.startsWith(query)) || one.preferredName.toLowerCase().startsWith(query) || one.email === query || one.phone === query
  })
  return ok({ clients: found.sort((a, b) => a.preferredName.localeCompare(b.preferredName)).slice(0, 20) })
}

export const peopleRoutes: readonly Route[] = [
  ['GET', '/api/intake/clients', search],
  ['GET', '/api/intake/clients/:id', (_, { id = '' }) => (person(id) === undefined ? problem(404, 'not-found') : ok(person(id)))],
  ['GET', '/api/notifications/preferences', () => ({ ...ok(wishes), headers: { ETag: `"${kept}"` } })],
  ['PUT', '/api/notifications/preferences', ({ body, ifMatch }) => {
    if (ifMatch !== '' && ifMatch !== `"${kept}"`) return problem(412, 'precondition-failed')
    wishes = { ...wishes, ...body }
    kept += 1
    return { ...ok(wishes), headers: { ETag: `"${kept}"` } }
  }],
  ['GET', '/api/notifications/deliveries', ({ url }) => ok({ deliveries: deliveriesOf(url.searchParams.get('appointment') ?? '') })],
]
