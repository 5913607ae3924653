import { ChoiceCards } from '@/ui/ChoiceCards'
import { TextInput } from '@/ui/TextInput'
import type { ContactKind } from '@/platform/contact/contact'
import './contact-fields.css'

interface ContactFieldsProps {
  kind: ContactKind
  typed: string
  trouble: string | undefined
  question: string
  onKind: (kind: ContactKind) => void
  onType: (typed: string) => void
}

/** E-mail or phone, one field. */
export function ContactFields({ kind, typed, trouble, question, onKind, onType }: ContactFieldsProps) {
  return (
    <div className="contact-fields">
      <ChoiceCards
        label={question}
        value={kind}
        onChoose={onKind}
        choices={[
          { value: 'email', title: 'E-mail' },
          { value: 'phone', title: 'Text message' },
        ]}
      />
      {kind === 'email' ? (
        <TextInput label="E-mail address" type="email" inputMode="email" autoComplete="email" value={typed} onChange={onType} trouble={trouble} />
      ) : (
        <TextInput label="Phone number" type="tel" inputMode="tel" autoComplete="tel" value={typed} onChange={onType} trouble={trouble} />
      )}
    </div>
  )
}
