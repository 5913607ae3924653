/** Moving between tiles by arrow keys: columns of tiles, each sorted by time. */
export interface Step {
  readonly key: string
  readonly from: number
}

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

/** The tile that an arrow leads to, or undefined at an edge. Sideways: the nearest in time of the next column that has any. */
export function stepFrom(columns: readonly (readonly Step[])[], at: string, direction: Direction): string | undefined {
  const column = columns.findIndex((steps) => steps.some((step) => step.key === at))
  const steps = columns[column]
  if (steps === undefined) return undefined
  const row = steps.findIndex((step) => step.key === at)
  switch (direction) {
    case 'up':
      return steps[row - 1]?.key
    case 'down':
      return steps[row + 1]?.key
    case 'first':
      return steps[0]?.key
    case 'last':
      return steps.at(-1)?.key
    case 'left':
      return nearest(columns.slice(0, column).reverse(), steps[row]?.from ?? 0)
    case 'right':
      return nearest(columns.slice(column + 1), steps[row]?.from ?? 0)
  }
}

function nearest(columns: readonly (readonly Step[])[], from: number): string | undefined {
  const steps = columns.find((candidates) => candidates.length > 0) ?? []
  let best: Step | undefined
  for (const step of steps) {
    if (best === undefined || Math.abs(step.from - from) < Math.abs(best.from - from)) best = step
  }
  return best?.key
}

/** Where the keyboard enters: the first tile that is not over yet, else the first of all. */
export function entryPoint(columns: readonly (readonly (Step & { readonly to: number })[])[], now: number | undefined): string | undefined {
  const all = columns.flat()
  const ahead = now === undefined ? [] : all.filter((step) => step.to > now).sort((a, b) => a.from - b.from)
  return (ahead[0] ?? all[0])?.key
}
