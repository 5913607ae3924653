import { Skeleton } from '@/ui/Skeleton'

/** The desk's walls before anything is known, at their final size. */
export function DeskLoading() {
  return (
    <div className="desk">
      <div className="side" aria-hidden="true">
        <span className="wordmark side-word">Anteroom</span>
      </div>
      <main className="desk-main">
        <h1 className="unseen">Front desk</h1>
        <p className="unseen" role="status">
          Loading
        </p>
        <div className="desk-waiting">
          <Skeleton lines={5} tall />
        </div>
      </main>
    </div>
  )
}
