import './nothing.css'

/** Nothing here yet: what will be here, and the one next step. */
export function Nothing({ title, next }: { title: string; next: string }) {
  return (
    <div className="nothing">
      <p className="nothing-title">{title}</p>
      <p className="soft">{next}</p>
    </div>
  )
}
