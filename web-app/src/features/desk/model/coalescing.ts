/** The longest that one look can keep the next one waiting. */
const PATIENCE = 5_000

/** Many askings, few looks: at most one in `apart` milliseconds, never two at once, and none while something is in hand. */
export class Coalescing {
  private last = Number.NEGATIVE_INFINITY
  private timer: ReturnType<typeof setTimeout> | undefined
  private wanted = false
  private busy = false
  private held = false

  constructor(
    private readonly look: () => Promise<unknown>,
    private readonly apart: number,
  ) {}

  ask(): void {
    this.wanted = true
    this.next()
  }

  /** Until `letGo` nothing is looked at; what is asked meanwhile is looked at then. */
  hold(): void {
    this.held = true
  }

  letGo(): void {
    this.held = false
    this.next()
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.wanted = false
  }

  private next(): void {
    if (!this.wanted || this.busy || this.held || this.timer !== undefined) return
    const wait = this.last + this.apart - performance.now()
    if (wait <= 0) return void this.go()
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.next()
    }, wait)
  }

  private async go(): Promise<void> {
    this.wanted = false
    this.busy = true
    this.last = performance.now()
    let late: ReturnType<typeof setTimeout> | undefined
    await Promise.race([this.look(), new Promise((passed) => (late = setTimeout(passed, PATIENCE)))])
    clearTimeout(late)
    this.busy = false
    this.next()
  }
}
