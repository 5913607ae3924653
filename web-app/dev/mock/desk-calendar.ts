import { randomUUID } from 'node:crypto'
import { isStaff } from './account.ts'
import { ok, problem, type Reply, type Request, type Route } from './http.ts'
import { endOf, kept, living, offs, shown, type Kept, type Off } from './kept.ts'
import { clinicians, offerings } from './practice.ts'
import { instantOf, stamp } from './time.ts'

const ZONE = 'America/New_York'

function calendar({ url }: Request): Reply {
  const [from, to] = [url.searchParams.get('from') ?? '', url.searchParams.get('to') ?? '']
  const [first, last] = [instantOf(`${from}T00:00:00`, ZONE), instantOf(`${to}T00:00:00`, ZONE) + 86_400_000]
  const entries = [
    ...[...kept.values()].filter((one) => living(one) && one.start < last && endOf(one) > first).map(entryOf),
    ...[...offs.values()].filter((one) => one.start < last && one.end > first).map((one) => ({ kind: 'TIME_OFF', ...offView(one) })),
  ]
  return ok({ entries: entries.sort((a, b) => Date.parse(a.start) - Date.parse(b.start)), hours: hoursBetween(first, last), holidays: [{ date: '2026-11-26', name: 'Thanksgiving' }] })
}

/** Nine to six on weekdays; Ruth works on no Monday and no Friday. */
function hoursBetween(first: number, last: number) {
  const days = Array.from({ length: Math.round((last - first) / 86_400_000) }, (_, day) => stamp(first + day * 86_400_000 + 43_200_000, ZONE).slice(0, 10))
  const open = days.filter((date) => ![0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay()) && date !== '2026-11-26')
  return open.flatMap((date) =>
    clinicians
      .filter(({ id }) => id !== 'c3' || ![1, 5].includes(new Date(`${date}T12:00Z`).getUTCDay()))
      .map(({ id }) => ({ clinician: id, start: stamp(instantOf(`${date}T09:00:00`, ZONE), ZONE), end: stamp(instantOf(`${date}T18:00:00`, ZONE), ZONE) })),
  )
}

function entryOf(one: Kept) {
  const { id, status, clinician, offering, format, attendance, confirmed, revision } = one
  const times = { id, clinician, start: stamp(one.start, ZONE), end: stamp(endOf(one), ZONE) }
  if (status === 'HELD') return { ...times, kind: 'HOLD', status, expiresAt: new Date(one.until).toISOString() }
  const client = { id: one.client.id, preferredName: one.client.preferredName }
  return { ...times, kind: 'APPOINTMENT', status, client, offering, offeringKind: offerings.find((other) => other.id === offering)?.kind, format, attendance, confirmed, revision, ...(one.unproven === true ? { unproven: true } : {}) }
}

const offView = ({ id, clinician, start, end, note }: Off) => ({ id, clinician, start: stamp(start, ZONE), end: stamp(end, ZONE), ...(note === undefined ? {} : { note }) })

function block({ body }: Request): Reply {
  const one = { ...body, id: randomUUID(), start: Date.parse(String(body.start)), end: Date.parse(String(body.end)) } as Off
  offs.set(one.id, one)
  return ok(offView(one), 201)
}

function affected(id: string): Reply {
  const off = offs.get(id)
  const inside = off === undefined ? [] : [...kept.values()].filter((one) => one.status === 'BOOKED' && one.clinician === off.clinician && one.start < off.end && endOf(one) > off.start)
  return ok({ appointments: inside.map((one) => shown(one, ZONE, true)) })
}

const forStaff = (handle: Route[2]): Route[2] => (request, part) => (isStaff(request) ? handle(request, part) : problem(401, 'unauthorized'))

/** What only the practice may ask. */
export const deskOnly: readonly Route[] = [
  ['GET', '/api/scheduling/calendar', forStaff(calendar)],
  ['POST', '/api/scheduling/time-off', forStaff(block)],
  ['DELETE', '/api/scheduling/time-off/:id', forStaff((_, { id = '' }) => {
    offs.delete(id)
    return { status: 204 }
  })],
  ['GET', '/api/scheduling/time-off/:id/affected', forStaff((_, { id = '' }) => affected(id))],
]
