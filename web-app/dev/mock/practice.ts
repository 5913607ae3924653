import type { components } from '@/generated/scheduling'

type Offering = components['schemas']['Offering']
type Clinician = components['schemas']['Clinician']

export const offerings: Offering[] = [
  {
    id: 'consultation', name: 'First conversation', kind: 'CONSULTATION', duration: 'PT20M', formats: ['PHONE', 'VIDEO', 'IN_PERSON'],
    firstContact: true, approval: 'INSTANT', packet: 'first-visit', priceNote: 'This first talk is free.', changePolicy: 'You can move it or cancel it any time before it starts.',
  },
  {
    id: 'individual', name: 'Individual session', kind: 'INDIVIDUAL', duration: 'PT50M', formats: ['VIDEO', 'PHONE', 'IN_PERSON'],
    firstContact: false, approval: 'INSTANT', priceNote: '$180, or less if we agreed on that.', changePolicy: 'Changing on the day before or earlier costs nothing. Later than that, we talk about it.',
  },
  { id: 'couples', name: 'Couples session', kind: 'COUPLES', duration: 'PT80M', formats: ['VIDEO', 'IN_PERSON'], firstContact: false, approval: 'INSTANT', priceNote: '$260' },
  { id: 'emdr-extended', name: 'Extended session', kind: 'EXTENDED', duration: 'PT90M', formats: ['IN_PERSON', 'VIDEO'], firstContact: false, approval: 'INSTANT', priceNote: '$290' },
]

const threeClinicians: readonly Clinician[] = [
  {
    id: 'c1', name: 'Maya Lindqvist', modalities: ['Psychodynamic', 'EMDR'], languages: ['en', 'sv'], regions: ['US-NY', 'US-NJ'], zone: 'America/New_York',
    bio: 'Quiet and direct. Works with people who find closeness hard and want it anyway.',
  },
  {
    id: 'c2', name: 'Tom Okafor', modalities: ['Couples', 'Somatic experiencing'], languages: ['en'], regions: ['US-NY'], zone: 'America/New_York',
    bio: 'Starts with what is happening in the room, and goes at your pace.',
  },
  {
    id: 'c3', name: 'Ruth Adler', modalities: ['Hypnotherapy', 'Psychodynamic'], languages: ['en', 'de', 'he'], regions: ['US-NY', 'US-CT'], zone: 'America/New_York',
    bio: 'Thirty years of practice. Humor is allowed.',
  },
]

/** Ruth sees no couples; everybody else gives everything. */
export const gives = (clinician: string, offering: string): boolean => clinician !== 'c3' || offering !== 'couples'

export let clinicians: readonly Clinician[] = threeClinicians
let allWeek = false

/** Who works here now; a practice for the desk offers the whole office week. */
export function setClinicians(all: readonly Clinician[]): void {
  clinicians = all
}

export function openAllWeek(): void {
  allWeek = true
}

export const worksAllWeek = (): boolean => allWeek

export function forgetClinicians(): void {
  clinicians = threeClinicians
  allWeek = false
  terms = {}
}

/** What a look wants of the offerings: that a person answers each wish, hours of notice for a client's change, most moves. */
interface Terms { readonly asks?: boolean; readonly notice?: number; readonly most?: number }
let terms: Terms = {}

export function setTerms(wanted: unknown): void {
  terms = wanted === undefined ? {} : (wanted as Terms)
}

export const limits = (): Terms => terms
export const asksFirst = (): boolean => terms.asks === true

/** Local hours in New York, by clinician: [weekday 0 = Sunday, hour, minute]. */
export const hours: Record<string, readonly (readonly [number, number, number])[]> = {
  c1: [[2, 9, 30], [2, 12, 15], [2, 14, 0], [2, 17, 0], [2, 17, 45], [2, 18, 30], [3, 10, 0], [3, 13, 30], [5, 9, 0], [5, 16, 0], [5, 17, 30]],
  c2: [[1, 11, 0], [1, 15, 30], [2, 11, 0], [3, 17, 0], [3, 18, 0], [5, 12, 0]],
  c3: [[2, 10, 0], [2, 16, 0], [4, 14, 0], [4, 15, 0], [4, 18, 15]],
}
