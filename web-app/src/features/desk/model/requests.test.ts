import { describe, expect, it } from 'vitest'
import { requestWords, rowsAfter } from './requests'
import { anAppointment } from './standing.fixtures'

const looking = { zone: 'America/New_York', today: '2026-11-24', now: Date.parse('2026-11-24T14:26:00-05:00'), me: { subject: 's1', role: 'FRONT_DESK' } }
const aRequest = (id: string, dueAt: string, more: Partial<NonNullable<ReturnType<typeof anAppointment>['request']>> = {}) =>
  anAppointment({ id, status: 'REQUESTED', request: { dueAt, overdue: false, endsAt: '2026-11-24T13:30:00-05:00', ...more } })

describe('a request', () => {
  it('says when it would be, what kind of time, by when it is answered and who answers', () => {
    const words = requestWords(aRequest('a1', '2026-11-25T09:00:00-05:00', { owner: { kind: 'FRONT_DESK', subject: 's1' } }), 'CONSULTATION', looking)

    expect(words).toEqual({
      when: 'today, 2:30 – 3:20 pm',
      what: '50 min · first talk · video',
      due: 'Answer due by tomorrow, 9:00 am',
      overdue: false,
      ends: 'If nobody answers, it ends by itself at 1:30 pm, and they are told.',
      owner: 'You have it',
      isMine: true,
    })
  })

  it('is overdue when the service says so, and as soon as its time has come on this page', () => {
    const [said, came, ahead] = [
      aRequest('a1', '2026-11-24T18:00:00-05:00', { overdue: true }),
      aRequest('a2', '2026-11-24T14:26:00-05:00'),
      aRequest('a3', '2026-11-24T14:27:00-05:00'),
    ].map((one) => requestWords(one, 'INDIVIDUAL', looking))

    expect([said?.overdue, came?.overdue, ahead?.overdue]).toEqual([true, true, false])
    expect(came?.due).toBe('An answer was due by 2:26 pm')
    expect(came?.owner).toBe('Nobody has it yet')
  })
})

describe('the list', () => {
  const [a, b, c] = [aRequest('a', '2026-11-24T15:00:00Z'), aRequest('b', '2026-11-24T17:00:00Z'), aRequest('c', '2026-11-24T16:00:00Z')]
  const order = (rows: ReturnType<typeof rowsAfter>) => rows.map(({ appointment, waits }) => `${appointment.id}${waits ? '' : ' answered'}`)

  it('begins as the service orders it', () => {
    expect(order(rowsAfter([], [a, b]))).toEqual(['a', 'b'])
  })

  it('keeps what was answered where it stood, and puts what is new by when it is due', () => {
    expect(order(rowsAfter(rowsAfter([], [a, b]), [b, c]))).toEqual(['a answered', 'c', 'b'])
  })

  it('lets one that waits again, after a cancellation was taken back, wait in its place', () => {
    const answered = rowsAfter(rowsAfter([], [a, b]), [b])

    expect(order(rowsAfter(answered, [a, b]))).toEqual(['a', 'b'])
  })
})
