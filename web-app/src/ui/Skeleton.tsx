import './skeleton.css'

/** Stands where lines will be, at their size, so that nothing moves when they come. Silent for a screen reader. */
export function Skeleton({ lines = 3, tall = false }: { lines?: number; tall?: boolean }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={tall ? 'skeleton-line skeleton-tall' : 'skeleton-line'} />
      ))}
    </div>
  )
}
