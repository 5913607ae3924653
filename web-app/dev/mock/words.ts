import { now } from './clock.ts'
import { endOf, kept, type Kept } from './kept.ts'

const BREATH = 180_000
const SOON = 7_200_000

/** What a client goes by, and what waits to be told them. */
interface Plan { goesBy: string; since: number; tell: string; sent: { kind: string; at: number }[] }
const plans = new Map<string, Plan>()

const meets = (one: Kept) => JSON.stringify([one.status, one.start, endOf(one), one.clinician, one.format])

/** Before a change: what they went by until now. */
export function planned(one: Kept): void {
  if (!plans.has(one.id)) plans.set(one.id, { goesBy: meets(one), since: 0, tell: 'BREATH', sent: [] })
}

/** After a change, or a wish how it is told. */
export function changed(one: Kept, tell: unknown): void {
  const plan = plans.get(one.id)
  if (plan !== undefined) Object.assign(plan, { since: now(), tell: typeof tell === 'string' ? tell : 'BREATH' })
}

function kindOf(goesBy: string, one: Kept): string {
  if (one.status === 'CANCELLED') return 'CANCELLED'
  const [status, start, , clinician] = JSON.parse(goesBy) as [string, number, number, string]
  if (status === 'REQUESTED' && one.status === 'BOOKED') return 'APPROVED'
  if (status === 'CANCELLED') return 'CONFIRMATION'
  return start !== one.start || clinician !== one.clinician ? 'MOVED' : 'CHANGED'
}

/** The messages about an appointment; what is due by now was sent. */
export function deliveriesOf(id: string): Record<string, unknown>[] {
  const made = '2026-09-01T10:00:00Z'
  const shown = (kind: string, state: string, at: string, nth: number) => ({
    id: `d-${id}-${nth}`, appointment: id, client: 'p1', kind, channel: 'SMS', state, dueAt: at, attempts: state === 'SENT' ? 1 : 0, ...(state === 'SENT' ? { sentAt: at, to: '+12125550100' } : {}),
  })
  const [one, plan] = [kept.get(id), plans.get(id)]
  const first = [shown('CONFIRMATION', 'SENT', made, 0)]
  if (one === undefined || plan === undefined) return first
  const differs = plan.goesBy !== meets(one) && plan.tell !== 'NO' && one.start > now()
  const due = plan.tell === 'NOW' || one.start - now() < SOON ? plan.since : plan.since + BREATH
  if (differs && due <= now()) {
    plan.sent.push({ kind: kindOf(plan.goesBy, one), at: now() })
    plan.goesBy = meets(one)
  }
  const sent = plan.sent.map(({ kind, at }, nth) => shown(kind, 'SENT', new Date(at).toISOString(), nth + 1))
  return [...first, ...sent, ...(differs && due > now() ? [shown(kindOf(plan.goesBy, one), 'PLANNED', new Date(due).toISOString(), sent.length + 1)] : [])]
}

export const forgetWords = (): void => plans.clear()
