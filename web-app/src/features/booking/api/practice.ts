import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { scheduling } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'
import type { LocalDate } from '@/platform/time/stamp'
import type { Format } from '../model/types'

const seldomChanges = 10 * 60_000

export function useOfferings() {
  return useQuery({
    queryKey: ['offerings'],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/offerings')),
    staleTime: seldomChanges,
  })
}

export function useClinicians(offering: string) {
  return useQuery({
    queryKey: ['clinicians', offering],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/clinicians', { params: { query: { offering } } })),
    staleTime: seldomChanges,
  })
}

export interface SlotSearch {
  readonly offering: string
  readonly format: Format | undefined
  readonly clinician: string | undefined
  readonly zone: string
  readonly from: LocalDate
  readonly to: LocalDate
}

/** While another search runs, the times of the one before stay, so that nothing jumps; `isPlaceholderData` tells. */
export function useSlots(search: SlotSearch) {
  const { offering, format, clinician, zone, from, to } = search
  const query = { offering, from, to, zone, ...(clinician === undefined ? {} : { clinician }), ...(format === undefined ? {} : { format }) }
  return useQuery({
    queryKey: ['slots', query],
    queryFn: () => valueOf(scheduling.GET('/api/scheduling/slots', { params: { query } })),
    staleTime: 20_000,
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  })
}
