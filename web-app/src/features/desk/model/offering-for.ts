import type { components } from '@/generated/scheduling'
import { minutesOf } from './clock'

type Offering = components['schemas']['Offering']

/** The kind of time whose length is nearest to what was drawn; of two as near, the longer. */
export function offeringFor(offerings: readonly Offering[], minutes: number): string | undefined {
  const far = (one: Offering) => Math.abs(minutesOf(one.duration) - minutes)
  return [...offerings].sort((a, b) => far(a) - far(b) || minutesOf(b.duration) - minutesOf(a.duration))[0]?.id
}
