import { keep, offs } from './kept.ts'
import { everybody } from './people.ts'
import { clinicians, openAllWeek, setClinicians } from './practice.ts'
import { travelTo } from './clock.ts'
import { instantOf } from './time.ts'

const MONDAY = Date.parse('2026-11-23T12:00Z')
const dateOf = (day: number) => new Date(MONDAY + day * 86_400_000).toISOString().slice(0, 10)
const at = (day: number, time: string) => instantOf(`${dateOf(day)}T${time}:00`, 'America/New_York')
const named = (name: string) => ({ ...everybody().find((one) => one.preferredName === name) })

/** The day that the look shows, Tuesday, November 24, at 2:26 pm, and a few things around it. */
function quietWeek(): void {
  const book = (day: number, time: string, clinician: string, name: string, more: Partial<Parameters<typeof keep>[0]> = {}) =>
    keep({ start: at(day, time), clinician, client: named(name), offering: 'individual', ...more })
  book(1, '09:30', 'c1', 'Noa', { attendance: 'FULFILLED' })
  book(1, '11:00', 'c1', 'Ines', { attendance: 'NO_SHOW', format: 'PHONE' })
  book(1, '13:00', 'c1', 'Alex R.', { attendance: 'ARRIVED' })
  book(1, '14:30', 'c1', 'Jordan', { confirmed: true })
  book(1, '15:30', 'c1', 'Sam W.', { minutes: 80, offering: 'emdr-extended' })
  keep({ start: at(1, '17:00'), clinician: 'c1', offering: 'consultation', status: 'HELD' })
  book(1, '13:30', 'c2', 'Lee & Dana', { offering: 'couples' })
  book(1, '16:30', 'c2', 'Priya & Jon', { offering: 'couples' })
  book(1, '14:00', 'c3', 'Robin', { attendance: 'ARRIVED' })
  book(1, '16:00', 'c3', 'Kit', { offering: 'consultation', status: 'REQUESTED', asked: { due: at(1, '13:00') } })
  book(3, '10:00', 'c1', 'Ola', { offering: 'consultation', status: 'REQUESTED', format: 'PHONE', asked: { due: at(1, '17:00'), owner: { kind: 'OWNER', subject: 'mock-owner' } } })
  book(4, '11:00', 'c3', 'Uma & Cy', { offering: 'couples', status: 'REQUESTED', asked: { due: at(2, '09:30'), owner: { kind: 'FRONT_DESK', subject: 'mock-desk' } } })
  book(0, '10:00', 'c2', 'Mina')
  book(2, '10:00', 'c1', 'Bea', { unproven: true })
  book(2, '11:30', 'c3', 'Emmanuelle Vandenberghe-Okonkwo')
  book(3, '15:00', 'c3', 'Theo L.', { format: 'IN_PERSON' })
  book(-7, '14:30', 'c1', 'Jordan', { attendance: 'FULFILLED' })
  offs.set('o1', { id: 'o1', clinician: 'c2', start: at(1, '15:00'), end: at(1, '15:50'), note: 'Supervision' })
  offs.set('o2', { id: 'o2', clinician: 'c3', start: at(1, '00:00'), end: at(1, '14:00') })
  offs.set('o3', { id: 'o3', clinician: 'c2', start: at(3, '00:00'), end: at(4, '00:00'), note: 'Conference' })
}

const more = ['Ana Sol', 'Ben Iyer', 'Carla Ruiz', 'Dara Quinn', 'Eli Novak', 'Femi Ade', 'Gita Rao', 'Hugo Lind', 'Iris Chen']

/** Twelve clinicians, five appointments each on five days: 300 in the week. */
function fullWeek(): void {
  setClinicians([...clinicians, ...more.map((name, index) => ({ id: `c${index + 4}`, name, modalities: ['EMDR'], languages: ['en'], regions: ['US-NY'], zone: 'America/New_York', bio: '' }))])
  const people = everybody()
  const times = ['09:00', '10:30', '12:00', '14:00', '16:00']
  let nth = 0
  for (const { id } of clinicians) {
    for (let day = 0; day < 5; day += 1) {
      for (const time of times) {
        const offering = ['individual', 'individual', 'couples', 'individual', 'consultation'][nth % 5] ?? 'individual'
        keep({ start: at(day, time), clinician: id, offering, client: { ...people[nth % people.length] } })
        nth += 1
      }
    }
  }
}

/** A practice for the desk to look at, on a day that never changes. */
export function seedDesk(size: unknown): void {
  openAllWeek()
  travelTo('2026-11-24T14:26:00-05:00')
  if (size === 'full') fullWeek()
  else quietWeek()
}
