import { now } from './clock.ts'
import { doerOf, isStaff } from './account.ts'
import { deskOnly } from './desk-calendar.ts'
import { isOffered, startsOf } from './free.ts'
import { ok, problem, type Reply, type Request, type Route } from './http.ts'
import { askedFor, isOff, isTaken, keep, kept, living, minutesOf, offs, shown, writeDown, type Kept } from './kept.ts'
import { addPerson, person } from './people.ts'
import { asksFirst, clinicians, forgetClinicians, gives, limits, offerings } from './practice.ts'
import { stamp } from './time.ts'
import { changed, forgetWords, planned } from './words.ts'

const HOUR = 3_600_000

function slots(request: Request): Reply {
  const query = request.url.searchParams
  const [zone, from, to] = [query.get('zone') ?? 'America/New_York', query.get('from') ?? '', query.get('to') ?? '']
  const minutes = minutesOf(query.get('offering') ?? '')
  const found: { start: string; end: string; clinician: string; at: number }[] = []
  for (const one of clinicians) {
    if (query.get('clinician') !== null && query.get('clinician') !== one.id) continue
    if (!gives(one.id, query.get('offering') ?? '')) continue
    if (query.get('modality') !== null && !one.modalities.includes(query.get('modality') ?? '')) continue
    if (query.get('language') !== null && !one.languages.includes(query.get('language') ?? '')) continue
    if (query.get('region') !== null && !one.regions.includes(query.get('region') ?? '')) continue
    for (const at of startsOf(one.id, from, to)) {
      if (at <= now() + 2 * HOUR || isTaken(one.id, at, minutes) || isOff(one.id, at, minutes)) continue
      found.push({ start: stamp(at, zone), end: stamp(at + minutes * 60_000, zone), clinician: one.id, at })
    }
  }
  found.sort((a, b) => a.at - b.at || a.clinician.localeCompare(b.clinician))
  return ok({ zone, region: query.get('region') ?? 'US-NY', slots: found.map(({ start, end, clinician }) => ({ start, end, clinician })) })
}

const zoneOf = (one: Kept) => (typeof one.client.zone === 'string' ? one.client.zone : 'America/New_York')
const viewOf = (request: Request, one: Kept) => (isStaff(request) ? shown(one, 'America/New_York', true) : shown(one, zoneOf(one)))

function hold({ body }: Request): Reply {
  const [start, clinician, offering] = [Date.parse(String(body.start)), String(body.clinician), String(body.offering)]
  if (isTaken(clinician, start, minutesOf(offering))) return problem(409, 'slot-taken', 'TIME_TAKEN')
  return ok(heldView(keep({ status: 'HELD', start, clinician, offering, format: String(body.format) })), 201)
}

function heldView(one: Kept): Record<string, unknown> {
  const until = new Date(one.until).toISOString()
  return { ...shown(one, 'America/New_York'), token: one.token, expiresAt: until, renewableUntil: until }
}

function ofToken(request: Request, id: string | undefined): Kept | undefined {
  const one = kept.get(id ?? '')
  return one !== undefined && (one.token === request.bearer || request.cookie.includes('XSRF-TOKEN')) ? one : undefined
}

/** One change, refused when somebody of the practice saw an older revision; what it was is written down. */
export function change(request: Request, id: string | undefined, what: string, apply: (one: Kept) => Reply | 'as-it-was' | undefined): Reply {
  const one = ofToken(request, id)
  if (one === undefined) return problem(404, 'not-found')
  if (request.ifMatch !== '' && request.ifMatch !== `"${one.revision}"`) return problem(412, 'precondition-failed')
  planned(one)
  const refused = apply(one)
  if (refused === 'as-it-was' && request.body.tell === undefined) return ok(viewOf(request, one))
  if (refused === 'as-it-was') what = 'TOLD'
  else if (refused !== undefined) return refused
  one.revision += 1
  changed(one, request.body.tell)
  if (what !== 'TOLD') writeDown(one, doerOf(request), what, what === 'ATTENDANCE' ? { attendance: one.attendance } : {})
  return ok(viewOf(request, one))
}

const attend = (attendance: string) => (request: Request, { id }: Record<string, string>) =>
  change(request, id, 'ATTENDANCE', (one) => {
    if (one.status !== 'BOOKED') return problem(409, 'not-active')
    if (attendance !== 'EXPECTED' && now() < one.start - HOUR) return problem(422, 'too-early')
    one.attendance = attendance
    return undefined
  })

function book(request: Request): Reply {
  const { hold } = request.body
  if (typeof hold !== 'string') return bookDirectly(request)
  const one = kept.get(hold)
  if (one === undefined || one.token !== request.bearer) return problem(404, 'not-found')
  if (!living(one)) return problem(409, 'hold-expired')
  const status = asksFirst() ? 'REQUESTED' : 'BOOKED'
  Object.assign(one, { status, client: request.body.client, confirm: request.body.confirm ?? 'NOW', revision: 2, ...(asksFirst() ? { asked: askedFor(one) } : {}) })
  writeDown(one, { kind: 'ANYONE' }, status)
  return ok(shown(one, zoneOf(one)), 201)
}

function bookDirectly(request: Request): Reply {
  const { body } = request
  if (!isStaff(request)) return problem(403, 'forbidden')
  const [start, clinician, offering] = [Date.parse(String(body.start)), String(body.clinician), String(body.offering)]
  const overrides = (body.override ?? []) as string[]
  if (!overrides.includes('LIMITS') && !isOffered(clinician, start, minutesOf(offering))) return problem(422, 'not-a-slot')
  if (!overrides.includes('OVERLAP') && isTaken(clinician, start, minutesOf(offering))) return problem(409, 'slot-taken', 'TIME_TAKEN')
  const client = typeof body.clientId === 'string' ? person(body.clientId) : addPerson(body.client as Record<string, unknown>)
  if (client === undefined) return problem(422, 'unknown-client')
  return ok(shown(keep({ start, clinician, offering, overrides, format: String(body.format), client: { ...client } }), 'America/New_York', true), 201)
}

function reschedule(one: Kept, request: Request): Reply | 'as-it-was' | undefined {
  const { body } = request
  const start = Date.parse(String(body.start))
  const clinician = typeof body.clinician === 'string' ? body.clinician : one.clinician
  const minutes = typeof body.duration === 'string' ? Number(/\d+/.exec(body.duration)?.[0]) : one.minutes
  const overrides = (body.override ?? []) as string[]
  if (one.status !== 'BOOKED' && one.status !== 'REQUESTED') return problem(409, 'not-active')
  if (isClosed(request, one)) return problem(409, 'change-closed', 'MOVE_NOTICE')
  if (start === one.start && clinician === one.clinician && minutes === one.minutes) return 'as-it-was'
  if (!overrides.includes('LIMITS') && !isOffered(clinician, start, minutes)) return problem(422, 'not-a-slot')
  if (!overrides.includes('OVERLAP') && isTaken(clinician, start, minutes, one.id)) return problem(409, 'slot-taken', 'TIME_TAKEN')
  Object.assign(one, { start, clinician, minutes, moves: one.moves + 1, overrides: [...new Set([...one.overrides, ...overrides])] })
  return undefined
}

function cancel(one: Kept, request: Request): Reply | 'as-it-was' | undefined {
  if (one.status === 'CANCELLED') return 'as-it-was'
  if (isClosed(request, one)) return problem(409, 'change-closed', 'CANCEL_NOTICE')
  Object.assign(one, { undo: { until: now() + 600_000, status: one.status }, status: 'CANCELLED' })
  return undefined
}

/** Too near for a client; staff always may. */
const isClosed = (request: Request, one: Kept) => !isStaff(request) && limits().notice !== undefined && now() > one.start - (limits().notice ?? 0) * HOUR

const ics = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'

/** An empty calendar again, between two looks. */
export const forgetTimes = (): void => {
  kept.clear()
  offs.clear()
  forgetClinicians()
  forgetWords()
}

export const schedulingRoutes: readonly Route[] = [
  ['GET', '/api/scheduling/offerings', () => ok(offerings)],
  ['GET', '/api/scheduling/clinicians', ({ url }) => ok(clinicians.filter(({ id }) => gives(id, url.searchParams.get('offering') ?? '')))],
  ['GET', '/api/scheduling/slots', slots],
  ['POST', '/api/scheduling/holds', hold],
  ['POST', '/api/scheduling/holds/:id/renew', (request, { id }) => {
    const one = ofToken(request, id)
    if (one === undefined || !living(one)) return problem(409, 'hold-expired')
    one.until = now() + 600_000
    return ok(heldView(one))
  }],
  ['DELETE', '/api/scheduling/holds/:id', (request, { id }) => {
    const one = ofToken(request, id)
    if (one?.status === 'HELD') one.status = 'RELEASED'
    return { status: 204 }
  }],
  ['POST', '/api/scheduling/appointments', book],
  ['GET', '/api/scheduling/appointments', (request) => {
    const client = request.url.searchParams.get('client')
    const mine = [...kept.values()].filter((one) => one.status !== 'HELD' && (client === null || one.client.id === client))
    return ok({ appointments: mine.sort((a, b) => a.start - b.start).map((one) => viewOf(request, one)) })
  }],
  ['GET', '/api/scheduling/appointments/:id', (request, { id }) => {
    const one = ofToken(request, id)
    return one === undefined ? problem(404, 'not-found') : ok(viewOf(request, one))
  }],
  ['POST', '/api/scheduling/appointments/:id/cancel', (request, { id }) => change(request, id, 'CANCELLED', (one) => cancel(one, request))],
  ['POST', '/api/scheduling/appointments/:id/change-format', (request, { id }) => change(request, id, 'FORMAT_CHANGED', (one) => void (one.format = String(request.body.format)))],
  ['POST', '/api/scheduling/appointments/:id/confirm', (request, { id }) => change(request, id, 'CONFIRMED', (one) => void (one.confirmed = true))],
  ['POST', '/api/scheduling/appointments/:id/arrive', attend('ARRIVED')],
  ['POST', '/api/scheduling/appointments/:id/no-show', attend('NO_SHOW')],
  ['POST', '/api/scheduling/appointments/:id/fulfil', attend('FULFILLED')],
  ['POST', '/api/scheduling/appointments/:id/expect', attend('EXPECTED')],
  ['POST', '/api/scheduling/appointments/:id/reschedule', (request, { id }) => change(request, id, 'MOVED', (one) => reschedule(one, request))],
  ['GET', '/api/scheduling/appointments/:id/calendar.ics', () => ({ status: 200, body: ics, headers: { 'Content-Type': 'text/calendar' } })],
  ...deskOnly,
]
