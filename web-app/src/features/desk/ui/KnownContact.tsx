import { Button } from '@/ui/Button'
import { readContact } from '@/platform/contact/contact'
import { usePeople } from '../api/person'
import type { Who } from '../model/booking'
import { Name } from './Name'

interface KnownContactProps {
  who: Extract<Who, { kind: 'caller' }>
  onThem: (who: Who) => void
}

/** A contact that somebody has already: one line for the desk alone. Going on makes somebody new, and booking waits for nothing. */
export function KnownContact({ who, onThem }: KnownContactProps) {
  const isWhole = readContact(who.contactKind, who.contact).kind === 'contact'
  const people = usePeople(isWhole ? who.contact : '')
  const [known, ...others] = isWhole && !people.isPlaceholderData ? (people.data?.clients ?? []) : []
  if (known === undefined) return null
  return (
    <p className="known-contact" role="status">
      <span>
        <Name>{known.preferredName}</Name> {others.length === 0 ? 'has' : 'and others have'} this contact. Don’t say so to whoever calls; ask for their name.
      </span>{' '}
      <Button look="quiet" onPress={() => onThem({ kind: 'known', id: known.id, name: known.preferredName })}>
        It is <Name>{known.preferredName}</Name>
      </Button>
    </p>
  )
}
