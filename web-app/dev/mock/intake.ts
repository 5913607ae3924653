import { ok, problem, type Route } from './http.ts'
import { questionnaires } from './questionnaires.ts'

const readBy = 'Maya Lindqvist reads this before you meet. Nobody else does.'
const answers = new Map<string, Record<string, unknown>>()
const submitted = new Set<string>()

const answersOf = (id: string) => answers.get(id) ?? answers.set(id, {}).get(id) ?? {}
const countOf = (id: string) => JSON.stringify(questionnaires[id]).match(/"type":"(boolean|choice|open-choice|string|text|date|integer)"/g)?.length ?? 0
/** Nothing answered again, between two looks. */
export const forgetAnswers = (): void => {
  answers.clear()
  submitted.clear()
}

const progress = (id: string) => ({ given: Object.keys(answersOf(id)).length, of: countOf(id) })

const parts = () =>
  Object.values(questionnaires).filter(({ id }) => id !== 'every-kind').map(({ id = '', title = '' }) => ({
    id, title, response: id, progress: progress(id), readBy, submitted: submitted.has(id),
  }))

/** The word "die" in an answer brings the support panel, so that it can be looked at. */
const support = {
  words: 'Thank you for saying that. You don’t have to carry it until we meet. Someone can talk with you right now.',
  lines: [{ name: '988 Lifeline', about: 'Free, day and night.', call: '988', text: '988' }],
}

export const intakeRoutes: readonly Route[] = [
  ['GET', '/api/intake/packets', ({ cookie, url }) =>
    url.searchParams.has('client')
      ? ok([{ id: 'p1', client: url.searchParams.get('client'), definition: 'first-visit', title: 'Before we meet', appointment: 'none', createdAt: new Date().toISOString(), parts: parts() }])
      : cookie.includes('XSRF-TOKEN=')
      ? ok([{ id: 'p1', client: 'mock-client', definition: 'first-visit', title: 'Before we meet', appointment: 'a1', createdAt: new Date().toISOString(), parts: parts() }])
      : problem(401, 'unauthorized')],
  ['GET', '/api/intake/responses/:id', ({ cookie }, { id = '' }) => {
    if (!cookie.includes('XSRF-TOKEN=')) return problem(401, 'unauthorized')
    const questionnaire = questionnaires[id]
    if (questionnaire === undefined) return problem(404, 'not-found')
    return ok({ id, client: 'mock-client', packet: 'p1', part: id, title: questionnaire.title, questionnaire, answers: answersOf(id), progress: progress(id), readBy, submitted: submitted.has(id) })
  }],
  ['PUT', '/api/intake/responses/:id/answers/:linkId', ({ body, cookie }, { id = '', linkId = '' }) => {
    if (!cookie.includes('XSRF-TOKEN=')) return problem(401, 'unauthorized')
    const state = body.notYet === true ? 'notYet' : body.inPerson === true ? 'inPerson' : 'given'
    const mine = answersOf(id)
    if (state === 'given' && Array.isArray(body.answer) && body.answer.length === 0) delete mine[linkId]
    else mine[linkId] = { state, answer: body.answer, savedAt: new Date().toISOString() }
    const danger = JSON.stringify(body.answer ?? '').includes('die')
    return ok({ saved: true, savedAt: new Date().toISOString(), progress: progress(id), ...(danger ? { support } : {}) })
  }],
  ['POST', '/api/intake/responses/:id/submit', (_, { id = '' }) => {
    submitted.add(id)
    return ok({ submitted: true, submittedAt: new Date().toISOString(), next: `${readBy} There is nothing more to do here.` })
  }],
]
