let shift = 0

/** The mock practice's time: this machine's, unless a look asked for another one. */
export const now = (): number => Date.now() + shift

export function travelTo(instant: unknown): void {
  shift = typeof instant === 'string' ? Date.parse(instant) - Date.now() : 0
}

export const hasTravelled = (): boolean => shift !== 0
