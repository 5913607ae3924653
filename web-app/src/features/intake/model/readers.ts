import type { components } from '@/generated/intake'

type Reader = components['schemas']['Readers']['readers'][number]
type News = components['schemas']['Readers']['news'][number]

/** Those who read now, and those who once did. An emergency look has its end from the beginning. */
export function readersNow(readers: readonly Reader[], now: Date): { reading: Reader[]; ended: Reader[] } {
  const isOver = ({ until }: Reader): boolean => until !== undefined && Date.parse(until) <= now.getTime()
  return { reading: readers.filter((one) => !isOver(one)), ended: readers.filter(isOver) }
}

/** What one of them reads, plainly. */
export function readsWords({ reads, how }: Pick<Reader, 'reads' | 'how'>): string {
  if (how === 'EMERGENCY') return 'reads everything for a day, in an emergency'
  switch (reads) {
    case 'EVERYTHING':
      return 'reads everything you write'
    case 'PARTS':
      return 'reads the part that you opened, and what you write from then on'
    case 'FROM_NOW_ON':
      return 'reads only what you write after first seeing that name beside a question'
  }
}

/** How it came about, plainly. */
export function howWords({ how }: Pick<Reader, 'how'>): string {
  switch (how) {
    case 'FIRST_BOOKING':
      return 'since you booked your first time with them'
    case 'BOOKED_LATER':
      return 'since a time with them was booked'
    case 'CLIENT_AGREED':
      return 'since you said yes'
    case 'AGREED_BY_PHONE':
      return 'since you said yes on the phone'
    case 'EMERGENCY':
      return 'because it could not wait'
  }
}

/** One thing that changed, plainly. */
export function newsWords({ kind, name }: Pick<News, 'kind' | 'name'>): string {
  switch (kind) {
    case 'READER_ADDED':
      return `${name} reads what you write`
    case 'READER_ENDED':
      return `${name} no longer opens what you write`
    case 'EMERGENCY_LOOK':
      return `${name} opened what you wrote for a day, in an emergency`
    case 'AGREED_BY_PHONE':
      return `you said yes on the phone, and ${name} reads what you wrote before`
  }
}
