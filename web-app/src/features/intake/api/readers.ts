import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@/generated/intake'
import { intake } from '@/platform/http/api'
import { valueOf } from '@/platform/http/call'

export type Readers = components['schemas']['Readers']
export type Reader = Readers['readers'][number]
export type Ask = Readers['asks'][number]
/** What the client says when somebody would like to read what they wrote before. */
export type ReaderWord = 'YES' | 'NO' | 'TALK_FIRST'

const KEY = ['readers'] as const

export function useReaders() {
  return useQuery({ queryKey: KEY, queryFn: () => valueOf(intake.GET('/api/intake/readers')) })
}

export function useAnswerReader() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ clinician, answer }: { clinician: string; answer: ReaderWord }) =>
      valueOf(intake.POST('/api/intake/readers/{clinician}/agree', { params: { path: { clinician } }, body: { answer } })),
    onSuccess: (readers) => queries.setQueryData(KEY, readers),
  })
}

export function useEndReader() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (clinician: string) => valueOf(intake.DELETE('/api/intake/readers/{clinician}', { params: { path: { clinician } } })),
    onSuccess: (readers) => queries.setQueryData(KEY, readers),
  })
}
