import type { Appointment } from './standing'

type Kept = Pick<Appointment, 'start' | 'status' | 'confirm'>

/**
 * What a client hears of what the desk does, as the notification service decides it: of a time that is still to come, when
 * its start, its length, its clinician or the way of meeting is another one.
 */
export function toldOfChange({ start, status, confirm }: Kept, at: number): string {
  if (Date.parse(start) <= at) return PAST
  return status === 'REQUESTED' && confirm === 'NONE' ? NO_CONFIRMATION : 'They will be told.'
}

export function toldOfCancel({ start }: Pick<Appointment, 'start'>, at: number): string {
  return Date.parse(start) <= at ? PAST : 'They will be told.'
}

export function toldOfRestore({ status, confirm }: Pick<Appointment, 'status' | 'confirm'>): string {
  const waits = status === 'REQUESTED' ? 'It waits for an answer, as it did. ' : ''
  return `${waits}${confirm === 'NONE' ? NO_CONFIRMATION : 'They will be told.'}`
}

export function toldOfYes({ start }: Pick<Appointment, 'start'>, at: number): string {
  return Date.parse(start) <= at ? PAST : 'They get a message that it is theirs, in the morning if it is night for them.'
}

/** The reason never leaves the practice. */
export const toldOfNo = 'They get a message that we could not keep it for them, and that they can choose another time. The reason stays here.'

const PAST = 'No message goes out for a time that has begun.'
const NO_CONFIRMATION = 'They wanted no message about it; their page shows it.'
