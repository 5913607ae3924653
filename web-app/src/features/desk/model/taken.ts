/** Why a time cannot be had, as the service says it. */
export type TakenReason = 'TIME_TAKEN' | 'NO_ROOM' | 'DAY_FULL' | 'WEEK_FULL' | 'AWAY'

const reasons: readonly TakenReason[] = ['TIME_TAKEN', 'NO_ROOM', 'DAY_FULL', 'WEEK_FULL', 'AWAY']

/** A service that gives no reason means the plain one. */
export function takenReason(said: string | undefined): TakenReason {
  return reasons.find((one) => one === said) ?? 'TIME_TAKEN'
}

/** "the day is full for Maya", to go on with; `who` is the clinician, "they" where nobody is named. */
export function takenWords(reason: TakenReason, who: string): string {
  switch (reason) {
    case 'TIME_TAKEN':
      return 'someone has that time'
    case 'NO_ROOM':
      return 'no room is free then'
    case 'DAY_FULL':
      return `the day is full for ${who}`
    case 'WEEK_FULL':
      return `the week is full for ${who}`
    case 'AWAY':
      return `${who} is away then`
  }
}

/** What still works, or what it takes. */
export function takenNext(reason: TakenReason): string {
  switch (reason) {
    case 'TIME_TAKEN':
      return 'Any free time still works.'
    case 'NO_ROOM':
      return 'By video or phone it may work, or at another time.'
    case 'DAY_FULL':
    case 'WEEK_FULL':
    case 'AWAY':
      return 'Another time works, or this one all the same.'
  }
}

/** Whether staff may take it all the same: maximums and time off are limits, another person's time and a room are not. */
export function mayPass(reason: TakenReason): boolean {
  return reason === 'DAY_FULL' || reason === 'WEEK_FULL' || reason === 'AWAY'
}

/** The same as a sentence of its own, over what else is free. */
export function lostWords(reason: TakenReason, who: string): string {
  if (reason === 'TIME_TAKEN') return 'Someone just took that time.'
  const words = takenWords(reason, who)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
