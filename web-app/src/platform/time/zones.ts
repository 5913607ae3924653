import type { LocalDate } from './stamp'

export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'America/New_York'
}

/** `New York time` */
export function zoneWords(zone: string): string {
  const place = zone.split('/').at(-1) ?? zone
  return zone === 'UTC' || zone.startsWith('Etc/') ? 'Universal time' : `${place.replaceAll('_', ' ')} time`
}

/** `America/New_York` → `New York (America)`, for a list where one types the city. */
export function zoneChoice(zone: string): string {
  const [region = '', ...rest] = zone.split('/')
  return rest.length === 0 ? region : `${rest.reverse().join(', ').replaceAll('_', ' ')} (${region})`
}

/** Every zone the browser knows, by city, with the present one in it in any case. */
export function allZones(present: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone')
  const zones = known.includes(present) ? known : [...known, present]
  return [...zones].sort((a, b) => zoneChoice(a).localeCompare(zoneChoice(b), 'en'))
}

export function dateIn(zone: string, now: Date): LocalDate {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** 21:00–08:00 where the person is: nothing is sent then unless they say so. */
export function isQuietHour(zone: string, now: Date): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now))
  return hour >= 21 || hour < 8
}
