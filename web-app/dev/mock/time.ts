/** `2026-11-24T17:00:00-05:00` for an instant seen in a zone. */
export function stamp(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  }).formatToParts(instant)
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const local = `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}`
  const minutes = Math.round((Date.parse(`${local}Z`) - instant) / 60_000)
  const sign = minutes < 0 ? '-' : '+'
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return `${local}${sign}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}

/** The instant of a wall-clock time in a zone; good enough away from clock changes. */
export function instantOf(local: string, zone: string): number {
  const guess = Date.parse(`${local}Z`)
  const shown = Date.parse(`${stamp(guess, zone).slice(0, 19)}Z`)
  return guess - (shown - guess)
}
