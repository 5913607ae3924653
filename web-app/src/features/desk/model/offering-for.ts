import type { components } from '@/generated/scheduling'
import { minutesOf } from './clock'

type Offering = components['schemas']['Offering']

/** Whether a clinician gives an offering; undefined while it is not known. */
export type Givers = (offering: string, clinician: string) => boolean | undefined

/** What a clinician gives, as far as it is known; without a clinician everything. */
export function givenBy(clinician: string, offerings: readonly Offering[], gives: Givers): readonly Offering[] {
  return clinician === '' ? offerings : offerings.filter(({ id }) => gives(id, clinician) !== false)
}

/** The kind of time whose length is nearest to what was drawn; of two as near, the longer. */
export function offeringFor(offerings: readonly Offering[], minutes: number): string | undefined {
  const far = (one: Offering) => Math.abs(minutesOf(one.duration) - minutes)
  return [...offerings].sort((a, b) => far(a) - far(b) || minutesOf(b.duration) - minutesOf(a.duration))[0]?.id
}
