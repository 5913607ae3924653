import { BookOpen } from 'lucide-react'
import { Link } from 'wouter'
import { useDesk } from './desk-context'

/** For a clinician: the way to what this person wrote. It says beforehand that opening it is seen. */
export function ReadWhatTheyWrote({ client }: { client: string | undefined }) {
  const { me } = useDesk()
  if (client === undefined || me.clinicianId === undefined) return null
  return (
    <p className="read-way">
      <Link href={`/desk/people/${encodeURIComponent(client)}/answers`}>
        <BookOpen aria-hidden="true" size={16} /> Read what they wrote
      </Link>
      <span className="soft">They can see, by day, that you opened it.</span>
    </p>
  )
}
