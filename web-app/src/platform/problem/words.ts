import type { Failure } from '../http/call'

/** What happened, and what to do; said to a person. */
export interface Words {
  readonly title: string
  readonly next: string
}

const bySlug: Record<string, Words> = {
  'slot-taken': { title: 'Someone just took that time.', next: 'Here are the times close to it.' },
  'not-a-slot': { title: 'That time isn’t open any more.', next: 'Here are the times close to it.' },
  'hold-expired': { title: 'We let that time go for now.', next: 'It may still be free. You can take it again.' },
  'hold-limit': { title: 'You are keeping two times already.', next: 'Let one go first, then choose this one.' },
  'already-booked': { title: 'This time is booked already.', next: 'There is nothing more to do.' },
  'not-active': { title: 'This time is no longer on the calendar.', next: 'You can choose another one, now or later.' },
  'already-begun': { title: 'This time has begun.', next: 'Nothing changed. A person here helps; call or write to us.' },
  'change-closed': { title: 'Nothing changed yet.', next: 'A person here helps with this now. Call or write to us; there is nothing to explain.' },
  'undo-over': { title: 'This can’t be taken back any more.', next: 'You can choose another time, now or later.' },
  'not-requested': { title: 'Someone answered this meanwhile.', next: 'Look at how it stands now.' },
  'not-licensed': { title: 'This clinician can’t meet with you there.', next: 'Someone else may be able to. Choose “First available”.' },
  'sign-in-first': { title: 'Nothing changed yet.', next: 'You wished that this takes signing in. Sign in, then change it here.' },
  'person-helps': { title: 'Nothing changed yet.', next: 'You wished that a person helps with this. Please call or write to us.' },
  'code-not-accepted': { title: 'That code doesn’t work.', next: 'Look at the newest message, or ask for a new code.' },
  'response-submitted': { title: 'This part is handed in.', next: 'Its answers stay as they are. You can tell us more when we talk.' },
}

const byStatus: Record<number, Words> = {
  401: {
    title: 'You were away for a while, so we locked this page to keep it private.',
    next: 'Everything that was saved is still there. Sign in to go on.',
  },
  403: { title: 'This page isn’t open to you.', next: 'If you think it should be, write or call the practice.' },
  404: { title: 'We can’t find this.', next: 'The link may be old. You can start again from the first page.' },
  412: { title: 'Someone changed this a moment ago.', next: 'Look at it as it is now, then change it again.' },
  413: { title: 'That is more than we can take at once.', next: 'Make it a little shorter. What you typed is still here.' },
  422: { title: 'Something here doesn’t fit yet.', next: 'Look at what is marked. Nothing is lost.' },
  429: { title: 'That was a lot at once.', next: 'Wait a moment, then try again.' },
}

const unreachable: Words = {
  title: 'We can’t reach the practice right now.',
  next: 'You may be offline. What you typed is still here. Try again in a moment.',
}

const unexpected: Words = {
  title: 'Something went wrong on our side.',
  next: 'It isn’t anything you did. Try again in a moment.',
}

/** The most particular words that fit. A service's own `detail` is for developers and is never shown. */
export function wordsFor(failure: Failure): Words {
  if (failure.kind === 'unreachable') return unreachable
  const { slug, status } = failure.problem
  return bySlug[slug] ?? byStatus[status] ?? unexpected
}
