import type { components } from '@/generated/notifications'

type Announcement = components['schemas']['Announcement']

const AT_ONCE = 5 * 60_000

/** The note about the booking itself, if one is sent. */
export function noteOf(announced: readonly Announcement[]): Announcement | undefined {
  return announced.find(({ kind }) => kind !== 'REMINDER')
}

export function reminderOf(announced: readonly Announcement[]): Announcement | undefined {
  return announced.find(({ kind }) => kind === 'REMINDER')
}

/** Whether a message leaves at once, seen from that moment of the services' clock. */
export function isAtOnce({ at }: Pick<Announcement, 'at'>, from: string): boolean {
  return Date.parse(at) - Date.parse(from) <= AT_ONCE
}

/** Whether waiting for the morning would make the note come too late, so that it is sent at once all the same. */
export function isMorningTooLate(now: readonly Announcement[] | undefined, morning: readonly Announcement[] | undefined): boolean {
  const [early, late] = [now && noteOf(now), morning && noteOf(morning)]
  return early !== undefined && late !== undefined && isAtOnce(late, early.at)
}
