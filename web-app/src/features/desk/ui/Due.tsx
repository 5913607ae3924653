import { Clock } from 'lucide-react'

/** By when an answer is due. What is overdue says so in a word and a sign, not by its colour alone. */
export function Due({ due, overdue }: { due: string; overdue: boolean }) {
  if (due === '') return null
  if (!overdue) return <p className="due">{due}</p>
  return (
    <p className="due due-over">
      <span className="tag tag-look due-tag">
        <Clock aria-hidden="true" size={14} /> Overdue
      </span>{' '}
      {due}
    </p>
  )
}
