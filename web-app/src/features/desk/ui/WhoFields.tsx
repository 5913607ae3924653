import { Button } from '@/ui/Button'
import { TextInput } from '@/ui/TextInput'
import { contactKindOf, type Field, type Who } from '../model/booking'
import { KnownContact } from './KnownContact'
import { MoreOfThem } from './MoreOfThem'
import { Name } from './Name'
import { PersonCombo } from './PersonCombo'
import { ReachLine } from './ReachLine'

interface WhoFieldsProps {
  who: Who
  onWho: (who: Who) => void
  troubles: Partial<Record<Field, string>>
}

/** Somebody known, found while the name is typed, or a caller: a name they choose and one way to reach them. */
export function WhoFields({ who, onWho, troubles }: WhoFieldsProps) {
  if (who.kind === 'known') {
    return (
      <div className="known">
        <div>
          <p className="known-name"><Name>{who.name}</Name></p>
          <p className="reach">
            <ReachLine client={who.id} />
          </p>
        </div>
        <Button look="quiet" onPress={() => onWho({ kind: 'caller', name: '', contactKind: 'phone', contact: '' })}>
          Someone else
        </Button>
      </div>
    )
  }
  return (
    <>
    <div className="form-row">
      <PersonCombo
        look="form"
        label="Name they choose"
        typed={who.name}
        onType={(name) => onWho({ ...who, name })}
        onFind={(person) => onWho({ kind: 'known', ...person })}
        trouble={troubles.name}
      />
      <TextInput
        label="Phone or e-mail"
        className="who-contact"
        value={who.contact}
        onChange={(contact) => onWho({ ...who, contact, contactKind: contactKindOf(contact) })}
        trouble={troubles.contact}
        autoComplete="off"
        maxLength={254}
      />
    </div>
    <KnownContact who={who} onThem={onWho} />
    <MoreOfThem who={who} onWho={onWho} trouble={troubles.other} />
    </>
  )
}
