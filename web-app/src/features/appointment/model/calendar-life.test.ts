import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'

/** What the services write (service-kit, CalendarWriterTest), read as two calendars read it: one life of an appointment. */
const recorded = new URL('../../../../../service-kit/src/test/resources/calendar/', import.meta.url)

interface Read {
  readonly uid: string
  readonly sequence: number
  readonly stamp: string
  readonly start: string
  readonly end: string
  readonly status: string
  readonly method: string | undefined
  readonly organizer: string | undefined
}

const UID = 'Zk3v0Jq8T1uYb5cR7nWxLg@anteroom'
const TUESDAY = { start: '2026-11-24T22:00:00.000Z', end: '2026-11-24T22:50:00.000Z' }
const EARLIER = { start: '2026-11-23T20:00:00.000Z', end: '2026-11-23T20:50:00.000Z' }
const life = [
  { sequence: 2, stamp: '2026-11-20T15:00:00.000Z', ...TUESDAY, status: 'CONFIRMED', method: 'REQUEST' },
  { sequence: 3, stamp: '2026-11-20T15:10:00.000Z', ...EARLIER, status: 'CONFIRMED', method: 'REQUEST' },
  { sequence: 4, stamp: '2026-11-20T15:20:00.000Z', ...EARLIER, status: 'CONFIRMED', method: 'REQUEST' },
  { sequence: 5, stamp: '2026-11-20T15:30:00.000Z', ...EARLIER, status: 'CANCELLED', method: 'CANCEL' },
  { sequence: 6, stamp: '2026-11-20T15:40:00.000Z', ...EARLIER, status: 'CONFIRMED', method: 'REQUEST' },
] as const

const parsers: Readonly<Record<string, (text: string) => Read>> = { 'ical.js': byIcalJs, 'node-ical': byNodeIcal }

describe.each(Object.entries(parsers))('%s', (_, read) => {
  it.each(life)('reads revision $sequence as it was meant, in mail and file', ({ method, ...expected }) => {
    const mail = read(text(`${String(expected.sequence)}-mail.ics`))
    const file = read(text(`${String(expected.sequence)}-file.ics`))

    expect(mail).toEqual({ uid: UID, ...expected, method, organizer: 'mailto:office@anteroom.example' })
    expect(file).toEqual({ uid: UID, ...expected, method: undefined, organizer: undefined })
  })

  it('has one entry after all of them, in whatever form each came, and takes no older one', () => {
    const calendar = new Map<string, Read>()
    const came = life.flatMap(({ sequence }) => [`${String(sequence)}-mail.ics`, `${String(sequence)}-file.ics`])
    for (const name of [...came, '3-mail.ics', '5-mail.ics']) {
      const entry = read(text(name))
      const known = calendar.get(entry.uid)
      if (known === undefined || entry.sequence >= known.sequence) calendar.set(entry.uid, entry)
    }

    expect([...calendar.values()]).toMatchObject([{ uid: UID, ...EARLIER, sequence: 6, status: 'CONFIRMED' }])
  })
})

function text(name: string): string {
  return readFileSync(new URL(name, recorded), 'utf8')
}

function byIcalJs(source: string): Read {
  const calendar = new ICAL.Component(ICAL.parse(source) as unknown[])
  const events = calendar.getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  const event = events[0] as ICAL.Component
  const first = (name: string) => event.getFirstPropertyValue(name)
  return {
    uid: String(first('uid')),
    sequence: Number(first('sequence')),
    stamp: (first('dtstamp') as ICAL.Time).toJSDate().toISOString(),
    start: (first('dtstart') as ICAL.Time).toJSDate().toISOString(),
    end: (first('dtend') as ICAL.Time).toJSDate().toISOString(),
    status: String(first('status')),
    method: known(calendar.getFirstPropertyValue('method')),
    organizer: known(first('organizer')),
  }
}

function byNodeIcal(source: string): Read {
  const parsed: Record<string, unknown> = { ...nodeIcal.sync.parseICS(source) }
  const events = Object.values(parsed).filter((each) => (each as { type?: string }).type === 'VEVENT')
  expect(events).toHaveLength(1)
  const event = events[0] as Record<string, unknown>
  const organizer = event.organizer as { val: string } | undefined
  return {
    uid: String(event.uid),
    sequence: Number(event.sequence),
    stamp: (event.dtstamp as Date).toISOString(),
    start: (event.start as Date).toISOString(),
    end: (event.end as Date).toISOString(),
    status: String(event.status),
    method: known(event.method) ?? known((parsed.vcalendar as { method?: unknown } | undefined)?.method),
    organizer: organizer?.val,
  }
}

function known(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
