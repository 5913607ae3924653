/** Whose columns are hidden. Hidden ones are kept, not shown ones: somebody who joins the practice appears by themselves. */
export type Hidden = ReadonlySet<string>

export function shownOf<T extends { readonly id: string }>(all: readonly T[], hidden: Hidden): T[] {
  const shown = all.filter((one) => !hidden.has(one.id))
  // An empty calendar would look like an empty practice.
  return shown.length === 0 ? [...all] : shown
}

export function hiddenAfter(all: readonly { readonly id: string }[], shown: ReadonlySet<string>): Hidden {
  return new Set(all.filter((one) => !shown.has(one.id)).map((one) => one.id))
}

/** "All 12 people", "3 of 12 people", "Maya Lindqvist" */
export function peopleWords(all: readonly { readonly name: string }[], shown: readonly { readonly name: string }[]): string {
  const [only] = shown
  if (all.length > 1 && shown.length === 1 && only !== undefined) return only.name
  return shown.length === all.length ? `All ${all.length}` : `${shown.length} of ${all.length}`
}

/** The zone of the desk's wall: the one that most clinicians work in; with as many, the first by name. */
export function deskZone(zones: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const zone of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'UTC'
}
