import { timeRange } from './clock'
import type { Tile } from './entries'
import type { Span } from './opening'

/** Why a typed time is not offered, as far as this page knows. */
export type WhyNot =
  | { readonly kind: 'past' }
  /** Something stands there; staff may put another over it, knowingly. */
  | { readonly kind: 'taken'; readonly from: number; readonly to: number }
  | { readonly kind: 'out' }
  | { readonly kind: 'outside-hours' }
  /** The hours and the calendar have nothing against it: it is too soon, or the service knows more. */
  | { readonly kind: 'other' }

export interface Asked {
  readonly from: number
  readonly to: number
  readonly isPast: boolean
  /** What stands in that clinician's column on that day. */
  readonly tiles: readonly Tile[]
  readonly worked: readonly Span[] | undefined
}

export function whyNot({ from, to, isPast, tiles, worked }: Asked): WhyNot {
  if (isPast) return { kind: 'past' }
  const there = tiles.filter((tile) => tile.from < to && from < tile.to)
  const taken = there.find((tile) => tile.kind !== 'out')
  if (taken !== undefined) return { kind: 'taken', from: taken.from, to: taken.to }
  if (there.length > 0) return { kind: 'out' }
  if (worked !== undefined && !worked.some((span) => span.from <= from && to <= span.to)) return { kind: 'outside-hours' }
  return { kind: 'other' }
}

/** What is so, and what ticking the box means. `said` is the time, `who` the clinician. */
export function whyNotWords(why: WhyNot, said: string, who: string): string {
  switch (why.kind) {
    case 'past':
      return `${said} is over. Write it down all the same; it is not announced to them.`
    case 'taken':
      return `${who} has something from ${timeRange(why.from, why.to)}. Book it over that all the same; both will stand there.`
    case 'out':
      return `${who} is out at ${said}. Take it all the same.`
    case 'outside-hours':
      return `${said} is outside ${who}’s hours. Take it all the same.`
    case 'other':
      return `${said} isn’t offered with ${who}: it may be too soon. Take it all the same.`
  }
}
