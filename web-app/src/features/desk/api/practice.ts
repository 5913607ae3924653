import { hashKey, useQueries, useQuery } from '@tanstack/react-query'
import { scheduling } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'
import type { PlainDate } from '../model/dates'
import type { Format } from '../model/booking'
import type { Givers } from '../model/offering-for'

const SELDOM = 5 * 60_000

export function useClinicians() {
  return useQuery({ queryKey: ['practice', 'clinicians'], queryFn: () => valueOf(scheduling.GET('/api/scheduling/clinicians')), staleTime: SELDOM })
}

export function useOfferings() {
  return useQuery({ queryKey: ['practice', 'offerings'], queryFn: () => valueOf(scheduling.GET('/api/scheduling/offerings')), staleTime: SELDOM })
}

/** Who gives an offering. */
export function useCliniciansFor(offering: string) {
  return useQuery(cliniciansFor(offering))
}

const cliniciansFor = (offering: string) => ({
  queryKey: ['practice', 'clinicians', offering],
  queryFn: () => valueOf(scheduling.GET('/api/scheduling/clinicians', { params: { query: { offering } } })),
  staleTime: SELDOM,
})

/** Names of rooms; the front desk sees which one an appointment has. */
export function useRooms(wanted: boolean) {
  return useQuery({ queryKey: ['practice', 'setup'], queryFn: () => valueOf(scheduling.GET('/api/scheduling/practice')), staleTime: SELDOM, enabled: wanted })
}

export interface SlotSearch {
  readonly offering: string
  /** Undefined searches everybody who gives it. */
  readonly clinician: string | undefined
  readonly format: Format | undefined
  readonly from: PlainDate
  readonly to: PlainDate
  readonly zone: string
  /** What a finder asks for; empty asks for nothing. */
  readonly modality?: string
  readonly language?: string
  readonly region?: string
}

export function useSlots({ offering, clinician, format, from, to, zone, modality = '', language = '', region = '' }: SlotSearch) {
  const asked = Object.fromEntries(Object.entries({ clinician, format, modality, language, region }).filter(([, value]) => value !== undefined && value !== ''))
  const query = { offering, from, to, zone, ...asked }
  return useQuery({
    queryKey: ['desk', 'slots', query],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/slots', { params: { query } })),
    enabled: offering !== '',
    // Another day of the same search shows what is known of it at once: nothing that was there goes from under the hands.
    placeholderData: (before, search) => (isSameSearch(search?.queryKey[2], query) ? before : undefined),
  })
}

function isSameSearch(before: unknown, now: Readonly<Record<string, string>>): boolean {
  const sought = (of: unknown) => hashKey([{ ...(of as object), from: '', to: '' }])
  return before !== undefined && sought(before) === sought(now)
}

/** Which offerings a clinician gives, by offering; undefined while it is not known. */
export function useGivers(offerings: readonly { readonly id: string }[]): Givers {
  return useQueries({
    queries: offerings.map(({ id }) => cliniciansFor(id)),
    combine: (answers) => (offering, clinician) => answers[offerings.findIndex(({ id }) => id === offering)]?.data?.some(({ id }) => id === clinician),
  })
}
