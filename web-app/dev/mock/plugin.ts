import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { accountRoutes } from './account.ts'
import { answerRoutes } from './answers.ts'
import { follow, tellChange } from './changes.ts'
import { hasTravelled, now, travelTo } from './clock.ts'
import { seedDesk } from './desk-week.ts'
import { answer, ok, problem, type Route } from './http.ts'
import { forgetAnswers, intakeRoutes } from './intake.ts'
import { forgetPeople, peopleRoutes } from './people.ts'
import { setTerms } from './practice.ts'
import { previewRoutes } from './preview.ts'
import { forgetTimes, schedulingRoutes } from './scheduling.ts'
import { forgetReaders, writtenRoutes } from './written.ts'

const reset: Route = [
  'POST',
  '/mock/reset',
  ({ body }) => {
    travelTo(undefined)
    forgetPeople()
    forgetTimes()
    forgetAnswers()
    forgetReaders()
    if (body.desk !== undefined) seedDesk(body.desk)
    setTerms(body.terms)
    return { status: 204 }
  },
]

const clock: Route = ['GET', '/local/clock', () => (hasTravelled() ? ok({ now: new Date(now()).toISOString() }) : problem(404, 'not-found'))]

const routes = [reset, clock, ...accountRoutes, ...schedulingRoutes, ...answerRoutes, ...writtenRoutes, ...peopleRoutes, ...previewRoutes, ...intakeRoutes]

/** The CSP that the gateway sends; `vite preview` sends it too, so that a page that breaks it is seen at once. */
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function serve(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void {
  if (follow(request, response)) return
  answer(routes, request, response).then((answered) => {
    if (!answered) return next()
    const changed = request.method !== 'GET' && response.statusCode < 300 && request.url?.startsWith('/api/scheduling/') === true
    if (changed) tellChange()
  }, next)
}

/** A practice in memory, for looking at pages without the services. Never part of a build. */
export function mockPractice(): Plugin {
  return {
    name: 'anteroom-mock-practice',
    configureServer: (server) => void server.middlewares.use(serve),
    configurePreviewServer: (server) => {
      server.middlewares.use((_, response, next) => {
        response.setHeader('Content-Security-Policy', csp)
        next()
      })
      server.middlewares.use(serve)
    },
  }
}
