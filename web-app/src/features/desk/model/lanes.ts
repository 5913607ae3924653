/** Where a tile stands across its column when tiles overlap. */
export interface Lane {
  readonly lane: number
  readonly lanes: number
}

interface Span {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Tiles that touch through each other share the width in equal lanes; all others have it whole. Sorted by `from`. */
export function lanesOf(spans: readonly Span[]): Map<string, Lane> {
  const found = new Map<string, Lane>()
  let cluster: { key: string; lane: number }[] = []
  let laneEnds: number[] = []

  function close(): void {
    for (const { key, lane } of cluster) found.set(key, { lane, lanes: laneEnds.length })
    cluster = []
    laneEnds = []
  }

  for (const span of spans) {
    if (laneEnds.every((end) => end <= span.from)) close()
    const free = laneEnds.findIndex((end) => end <= span.from)
    const lane = free === -1 ? laneEnds.length : free
    laneEnds[lane] = span.to
    cluster.push({ key: span.key, lane })
  }
  close()
  return found
}
