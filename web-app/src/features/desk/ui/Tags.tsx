import { tagsOf, type Appointment } from '../model/standing'

export function Tags({ appointment }: { appointment: Appointment }) {
  return (
    <ul className="tags" aria-label="How it stands">
      {tagsOf(appointment).map((tag) => (
        <li key={tag.word} className={`tag tag-${tag.tone}`}>
          {tag.word}
        </li>
      ))}
    </ul>
  )
}
