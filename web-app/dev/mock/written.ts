import { isClinician } from './account.ts'
import { ok, problem, type Route } from './http.ts'
import { person } from './people.ts'

const item = (linkId: string, text: string, state: string, answer: string[] = []) => ({ linkId, text, state, answer, ...(answer.length === 0 ? {} : { answeredAt: '2026-11-22T18:00:00Z' }) })

const parts = [
  {
    response: 'r1', title: 'About you', handedIn: '2026-11-23T01:12:00Z',
    items: [
      item('1', 'What brings you here now?', 'ANSWERED', ['I stopped sleeping after we moved. I keep thinking that I forgot something, and I go back to check.\nIt is worse on Sundays.']),
      item('2', 'What would you like to be different in three months?', 'ANSWERED', ['To sleep through. To call my sister without preparing for it.']),
      item('3', 'Is there something that we should know before we begin?', 'IN_PERSON'),
      item('4', 'Have you been in therapy before?', 'ANSWERED', ['Yes, once', 'It ended without a last meeting.']),
    ],
  },
  {
    response: 'r2', title: 'The last two weeks',
    items: [
      item('1', 'Little interest or pleasure in doing things', 'ANSWERED', ['Several days']),
      item('2', 'Feeling down, depressed, or hopeless', 'NOT_YET'),
      item('3', 'Trouble falling or staying asleep, or sleeping too much', 'ANSWERED', ['Nearly every day']),
      item('4', 'Feeling tired or having little energy', 'OPEN'),
    ],
  },
  { response: 'r3', title: 'What they wrote for Tom', handedIn: '2026-06-02T15:00:00Z', items: [item('1', 'How do you sleep?', 'CLOSED')] },
]

interface Reader { clinician: string; name: string; since: string; until?: string }
const readers = new Map<string, Reader[]>()
const readersOf = (client: string) => readers.get(client) ?? readers.set(client, [{ clinician: 'c1', name: 'Maya Lindqvist', since: '2026-11-02T15:00:00Z' }]).get(client) ?? []

export const writtenRoutes: readonly Route[] = [
  ['GET', '/api/intake/clients/:id/answers', (request, { id = '' }) =>
    isClinician(request) && person(id) !== undefined && id !== 'p9' ? ok({ client: id, name: person(id)?.preferredName, parts }) : problem(404, 'not-found')],
  ['GET', '/api/intake/clients/:id/readers', (_, { id = '' }) => ok({ readers: readersOf(id) })],
  ['POST', '/api/intake/clients/:id/readers', ({ body }, { id = '' }) => {
    if (body.agreed === 'YES' && body.rangStoredNumber !== true) return problem(422, 'invalid')
    const others = readersOf(id).filter(({ clinician }) => clinician !== body.clinician)
    const name = String(body.clinician) === 'c2' ? 'Tom Okafor' : 'Maya Lindqvist'
    readers.set(id, body.agreed === 'YES' ? [...others, { clinician: String(body.clinician), name, since: '2026-11-24T19:26:00Z' }] : others)
    return ok({ readers: readersOf(id) })
  }],
]

export const forgetReaders = (): void => readers.clear()
