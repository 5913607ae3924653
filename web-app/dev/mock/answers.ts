import { doerOf, isStaff } from './account.ts'
import { now } from './clock.ts'
import { ok, problem, type Reply, type Request, type Route } from './http.ts'
import { deedView, isTaken, kept, shown, type Kept } from './kept.ts'
import { change } from './scheduling.ts'

const at = '/api/scheduling/appointments/:id'

function restore(one: Kept): Reply | 'as-it-was' | undefined {
  if (one.status === 'BOOKED' || one.status === 'REQUESTED') return 'as-it-was'
  if (one.undo === undefined || one.undo.until < now()) return problem(409, 'undo-over')
  if (isTaken(one.clinician, one.start, one.minutes, one.id)) return problem(409, 'slot-taken', 'TIME_TAKEN')
  one.status = one.undo.status
  return undefined
}

function approve(one: Kept): Reply | 'as-it-was' | undefined {
  if (one.status === 'BOOKED') return 'as-it-was'
  if (one.status !== 'REQUESTED') return problem(409, 'not-active')
  one.status = 'BOOKED'
  return undefined
}

const onlyRequested = (apply: (one: Kept) => void) => (one: Kept) => (one.status === 'REQUESTED' ? void apply(one) : problem(409, 'not-requested'))
const forStaff = (handle: Route[2]): Route[2] => (request, part) => (isStaff(request) ? handle(request, part) : problem(401, 'unauthorized'))

function requests(): Reply {
  const waiting = [...kept.values()].filter((one) => one.status === 'REQUESTED').sort((a, b) => (a.asked?.due ?? 0) - (b.asked?.due ?? 0))
  return ok({ appointments: waiting.map((one) => shown(one, 'America/New_York', true)) })
}

const takeOn = (request: Request) => onlyRequested((one) => (one.asked = { ...(one.asked ?? { due: now() }), owner: doerOf(request) }))

/** Answers to what was asked for, the way back from a cancellation, and what happened. */
export const answerRoutes: readonly Route[] = [
  ['GET', '/api/scheduling/requests', forStaff(requests)],
  ['POST', `${at}/approve`, forStaff((request, { id }) => change(request, id, 'APPROVED', approve))],
  ['POST', `${at}/decline`, forStaff((request, { id }) => change(request, id, 'DECLINED', onlyRequested((one) => (one.status = 'CANCELLED'))))],
  ['POST', `${at}/take-on`, forStaff((request, { id }) => change(request, id, 'TAKEN_ON', takeOn(request)))],
  ['POST', `${at}/restore`, (request, { id }) => change(request, id, 'RESTORED', restore)],
  ['GET', `${at}/history`, forStaff((_, { id = '' }) => {
    const one = kept.get(id)
    return one === undefined ? problem(404, 'not-found') : ok({ changes: one.history.map(deedView) })
  })],
]
