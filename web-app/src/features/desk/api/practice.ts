import { useQuery } from '@tanstack/react-query'
import { scheduling } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'
import type { PlainDate } from '../model/dates'
import type { Format } from '../model/booking'

const SELDOM = 5 * 60_000

export function useClinicians() {
  return useQuery({ queryKey: ['practice', 'clinicians'], queryFn: () => valueOf(scheduling.GET('/api/scheduling/clinicians')), staleTime: SELDOM })
}

export function useOfferings() {
  return useQuery({ queryKey: ['practice', 'offerings'], queryFn: () => valueOf(scheduling.GET('/api/scheduling/offerings')), staleTime: SELDOM })
}

/** Who gives an offering. */
export function useCliniciansFor(offering: string) {
  return useQuery({
    queryKey: ['practice', 'clinicians', offering],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/clinicians', { params: { query: { offering } } })),
    staleTime: SELDOM,
  })
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
  })
}
