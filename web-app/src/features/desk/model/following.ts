/** A stream of changes that is open, or being opened. */
export interface Source {
  readonly close: () => void
}

/** What a stream says. */
export interface Ears {
  readonly hello: () => void
  readonly change: () => void
  /** It ended, or could not be opened. */
  readonly lost: () => void
}

export interface Follower {
  /** Something may be new: look again. */
  readonly look: () => void
  /** Whether changes are told; while they are not, the page looks by itself. */
  readonly live: (on: boolean) => void
}

/** Within this a stream says hello, or a proxy keeps it back. */
const GREETING = 5_000
/** The service ends a stream after a minute; one that says nothing for longer has lost its line. */
const SILENCE = 75_000
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000

/** Keeps one stream open. One that had its time is opened again at once; one that cannot be opened, or ends at once, after growing pauses. */
export class Following {
  private source: Source | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private failures = 0

  constructor(
    private readonly connect: (ears: Ears) => Source,
    private readonly follower: Follower,
  ) {}

  start(): void {
    if (this.source === undefined && this.timer === undefined) this.open()
  }

  stop(): void {
    this.drop()
    this.failures = 0
    this.follower.live(false)
  }

  private open(): void {
    let greeted = Number.POSITIVE_INFINITY
    const source = this.connect({
      hello: () => {
        if (this.source !== source) return
        greeted = performance.now()
        this.waitFor(SILENCE, () => this.again())
        this.follower.live(true)
        this.follower.look()
      },
      change: () => (this.source === source ? this.follower.look() : undefined),
      lost: () => {
        if (this.source !== source) return
        if (performance.now() - greeted < GREETING || greeted === Number.POSITIVE_INFINITY) this.failed()
        else this.again()
      },
    })
    this.source = source
    this.waitFor(GREETING, () => this.failed())
  }

  /** It had its time: what failed before it is forgotten. */
  private again(): void {
    this.failures = 0
    this.reopen()
  }

  private reopen(): void {
    this.drop()
    this.open()
  }

  private failed(): void {
    this.drop()
    this.follower.live(false)
    // The first failure may be a session that ended: a look finds out.
    if (this.failures === 0) this.follower.look()
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.failures)
    this.failures += 1
    this.waitFor(pause, () => this.reopen())
  }

  private waitFor(milliseconds: number, then: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(then, milliseconds)
  }

  private drop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.source?.close()
    this.source = undefined
  }
}
