import { randomUUID } from 'node:crypto'
import { ok, problem, type Reply, type Request, type Route } from './http.ts'
import { clinicians, hours, offerings } from './practice.ts'
import { instantOf, stamp } from './time.ts'

interface Kept {
  id: string; token: string; status: string; revision: number; start: number; minutes: number; clinician: string; offering: string; format: string
  client: Record<string, unknown>; confirm: string; until: number
}

const kept = new Map<string, Kept>()
const living = (one: Kept) => one.status === 'BOOKED' || (one.status === 'HELD' && one.until > Date.now())
const taken = (clinician: string, start: number) => [...kept.values()].some((one) => living(one) && one.clinician === clinician && one.start === start)
const minutesOf = (offering: string) => Number(offerings.find((one) => one.id === offering)?.duration.replace(/\D/g, '') ?? 50)

function slots(request: Request): Reply {
  const query = request.url.searchParams
  const [zone, from, to] = [query.get('zone') ?? 'America/New_York', query.get('from') ?? '', query.get('to') ?? '']
  const minutes = minutesOf(query.get('offering') ?? '')
  const found: { start: string; end: string; clinician: string; at: number }[] = []
  for (const [clinician, times] of Object.entries(hours)) {
    if (query.get('clinician') !== null && query.get('clinician') !== clinician) continue
    for (let day = Date.parse(`${from}T12:00Z`); day <= Date.parse(`${to}T12:00Z`); day += 86_400_000) {
      const date = new Date(day)
      for (const [weekday, hour, minute] of times) {
        if (weekday !== date.getUTCDay()) continue
        const at = instantOf(`${date.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`, 'America/New_York')
        if (at > Date.now() + 7_200_000 && !taken(clinician, at)) found.push({ start: stamp(at, zone), end: stamp(at + minutes * 60_000, zone), clinician, at })
      }
    }
  }
  found.sort((a, b) => a.at - b.at || a.clinician.localeCompare(b.clinician))
  return ok({ zone, region: query.get('region') ?? 'US-NY', slots: found.map(({ start, end, clinician }) => ({ start, end, clinician })) })
}

function shown(one: Kept, zone: string): Record<string, unknown> {
  return {
    id: one.id, status: one.status, revision: one.revision, start: stamp(one.start, zone), end: stamp(one.start + one.minutes * 60_000, zone),
    clinician: one.clinician, clinicianName: clinicians.find((c) => c.id === one.clinician)?.name, clinicianZone: 'America/New_York', offering: one.offering,
    offeringName: offerings.find((o) => o.id === one.offering)?.name, format: one.format, confirmed: false, confirm: one.confirm,
    changePolicy: offerings.find((o) => o.id === one.offering)?.changePolicy, mayChange: 'NOW', manageToken: one.token, client: one.client,
  }
}

const zoneOf = (one: Kept) => (typeof one.client.zone === 'string' ? one.client.zone : 'America/New_York')

function hold({ body }: Request): Reply {
  const start = Date.parse(String(body.start))
  if (taken(String(body.clinician), start)) return problem(409, 'slot-taken')
  const one: Kept = {
    id: randomUUID().slice(0, 22), token: randomUUID(), status: 'HELD', revision: 1, start, minutes: minutesOf(String(body.offering)), clinician: String(body.clinician),
    offering: String(body.offering), format: String(body.format), client: {}, confirm: 'NOW', until: Date.now() + 600_000,
  }
  kept.set(one.id, one)
  return ok(heldView(one), 201)
}

function heldView(one: Kept): Record<string, unknown> {
  const until = new Date(one.until).toISOString()
  return { ...shown(one, 'America/New_York'), token: one.token, expiresAt: until, renewableUntil: until }
}

function ofToken(request: Request, id: string | undefined): Kept | undefined {
  const one = kept.get(id ?? '')
  return one !== undefined && (one.token === request.bearer || request.cookie.includes('XSRF-TOKEN')) ? one : undefined
}

function change(request: Request, id: string | undefined, apply: (one: Kept) => Reply | undefined): Reply {
  const one = ofToken(request, id)
  if (one === undefined) return problem(404, 'not-found')
  const refused = apply(one)
  if (refused !== undefined) return refused
  one.revision += 1
  return ok(shown(one, zoneOf(one)))
}

function book(request: Request): Reply {
  const one = kept.get(String(request.body.hold))
  if (one === undefined || one.token !== request.bearer) return problem(404, 'not-found')
  if (!living(one)) return problem(409, 'hold-expired')
  Object.assign(one, { status: 'BOOKED', client: request.body.client, confirm: request.body.confirm ?? 'NOW', revision: 2 })
  return ok(shown(one, zoneOf(one)), 201)
}

const ics = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'

/** An empty calendar again, between two looks. */
export const forgetTimes = (): void => kept.clear()

export const schedulingRoutes: readonly Route[] = [
  ['GET', '/api/scheduling/offerings', () => ok(offerings)],
  ['GET', '/api/scheduling/clinicians', () => ok(clinicians)],
  ['GET', '/api/scheduling/slots', slots],
  ['POST', '/api/scheduling/holds', hold],
  ['POST', '/api/scheduling/holds/:id/renew', (request, { id }) => {
    const one = ofToken(request, id)
    if (one === undefined || !living(one)) return problem(409, 'hold-expired')
    one.until = Date.now() + 600_000
    return ok(heldView(one))
  }],
  ['DELETE', '/api/scheduling/holds/:id', (request, { id }) => {
    const one = ofToken(request, id)
    if (one?.status === 'HELD') one.status = 'RELEASED'
    return { status: 204 }
  }],
  ['POST', '/api/scheduling/appointments', book],
  ['GET', '/api/scheduling/appointments', () => ok({ appointments: [...kept.values()].filter((one) => one.status !== 'HELD').map((one) => shown(one, zoneOf(one))) })],
  ['GET', '/api/scheduling/appointments/:id', (request, { id }) => {
    const one = ofToken(request, id)
    return one === undefined ? problem(404, 'not-found') : ok(shown(one, zoneOf(one)))
  }],
  ['POST', '/api/scheduling/appointments/:id/cancel', (request, { id }) => change(request, id, (one) => void (one.status = 'CANCELLED'))],
  ['POST', '/api/scheduling/appointments/:id/change-format', (request, { id }) => change(request, id, (one) => void (one.format = String(request.body.format)))],
  ['POST', '/api/scheduling/appointments/:id/confirm', (request, { id }) => change(request, id, () => undefined)],
  ['POST', '/api/scheduling/appointments/:id/reschedule', (request, { id }) =>
    change(request, id, (one) => {
      const start = Date.parse(String(request.body.start))
      const clinician = typeof request.body.clinician === 'string' ? request.body.clinician : one.clinician
      if (taken(clinician, start) && start !== one.start) return problem(409, 'slot-taken')
      Object.assign(one, { start, clinician })
      return undefined
    })],
  ['GET', '/api/scheduling/appointments/:id/calendar.ics', () => ({ status: 200, body: ics, headers: { 'Content-Type': 'text/calendar' } })],
]
