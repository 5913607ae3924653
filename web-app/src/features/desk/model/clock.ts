/** Times of day in words; `minutes` count from midnight and may run past it. */

/** "2:30" */
export function bareTime(minutes: number): string {
  const { hour, minute } = parts(minutes)
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}`
}

/** "2:30 pm" */
export function timeOfDay(minutes: number): string {
  return `${bareTime(minutes)} ${halfOf(minutes)}`
}

/** "2:30p", "9a": where there is room for little, and morning and evening must not look alike. */
export function shortTime(minutes: number): string {
  return `${bareTime(minutes).replace(':00', '')}${halfOf(minutes).charAt(0)}`
}

/** "2 pm", "noon" stays "12 pm": it stands in a column of hours. */
export function hourOfDay(minutes: number): string {
  return `${bareTime(minutes).replace(':00', '')} ${halfOf(minutes)}`
}

/** "2:30 – 3:20 pm", "11:30 am – 12:20 pm" */
export function timeRange(from: number, to: number): string {
  return halfOf(from) === halfOf(to) ? `${bareTime(from)} – ${timeOfDay(to)}` : `${timeOfDay(from)} – ${timeOfDay(to)}`
}

/** "50 min", "1 h 30 min" is 90 min here: that is how a practice says it. */
export function lengthOf(minutes: number): string {
  return minutes < 180 ? `${minutes} min` : `${Math.round(minutes / 6) / 10} h`
}

/** ISO 8601 durations as offerings have them: hours and minutes. */
export function minutesOf(duration: string): number {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration)
  return found === null ? 0 : Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0)
}

/** "14:05", what a time input holds. */
export function inputTime(minutes: number): string {
  const { hour, minute } = parts(minutes)
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The other way round; undefined while it is not a time. */
export function fromInputTime(text: string): number | undefined {
  const found = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?$/.exec(text)
  return found === null ? undefined : Number(found[1]) * 60 + Number(found[2])
}

function halfOf(minutes: number): string {
  return parts(minutes).hour < 12 ? 'am' : 'pm'
}

function parts(minutes: number): { hour: number; minute: number } {
  const inDay = ((minutes % 1440) + 1440) % 1440
  return { hour: Math.floor(inDay / 60), minute: inDay % 60 }
}
