import { useDeferredValue } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { usePeople } from '../api/person'
import { stillFits } from '../model/still-found'
import './person-combo.css'
import { Name } from './Name'

export interface Found {
  readonly id: string
  readonly name: string
}

interface PersonComboProps {
  label: string
  typed: string
  onType: (typed: string) => void
  onFind: (person: Found) => void
  /** `search`: a slim field with its label unseen. `form`: a field among others. */
  look: 'search' | 'form'
  trouble?: string | undefined
}

/** Typing a name, an address or a number shows who is known by it. */
export function PersonCombo({ label, typed, onType, onFind, look, trouble }: PersonComboProps) {
  const asked = useDeferredValue(typed)
  const people = usePeople(asked)
  const found = foundFor(typed, people.data?.clients ?? [], people.isPlaceholderData || asked !== typed)
  return (
    <ComboBox
      className={`combo combo-${look}`}
      inputValue={typed}
      onInputChange={onType}
      items={found}
      defaultFilter={() => true}
      selectedKey={null}
      onSelectionChange={(key) => {
        const person = found.find((one) => one.id === key)
        if (person !== undefined) onFind({ id: person.id, name: person.preferredName })
      }}
      menuTrigger="input"
      // Answers come after the keystroke: a list that may open empty is there when they do.
      allowsEmptyCollection
      allowsCustomValue
      validationBehavior="aria"
      isInvalid={trouble !== undefined}
    >
      <Label className={look === 'search' ? 'unseen' : 'text-input-label'}>{label}</Label>
      <Input
        className={look === 'search' ? 'combo-box' : 'text-input-box'}
        autoComplete="off"
        {...(look === 'search' ? { placeholder: label, 'data-find': true, 'aria-keyshortcuts': '/' } : { 'data-first': true })}
      />
      <FieldError className="text-input-trouble">{trouble}</FieldError>
      <Popover className="combo-pop" placement={look === 'search' ? 'bottom end' : 'bottom start'} offset={6}>
        <ListBox className="combo-list" renderEmptyState={() => <p className="combo-none">{emptyWords(look, typed, people)}</p>}>
          {found.map((person) => (
            <ListBoxItem key={person.id} id={person.id} textValue={person.preferredName} className="combo-one">
              {/* Whom the keys stand on is shown even while names are hidden: somebody is asking for them. */}
              {({ isFocused }) => (
                <>
                  <span className="combo-name"><Name shown={isFocused}>{person.preferredName}</Name></span>
                  <span className="combo-contact"><Name shown={isFocused}>{person.email ?? person.phone}</Name></span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** Until the answer to what is typed is here, only those of the last one who still fit: a quick Enter takes nobody else. */
function foundFor<T extends { readonly preferredName: string }>(typed: string, people: readonly T[], older: boolean): readonly T[] {
  if (typed.trim() === '') return []
  return older ? people.filter((one) => stillFits(one.preferredName, typed)) : people
}

function emptyWords(look: PersonComboProps['look'], typed: string, { isFetching, isError }: { isFetching: boolean; isError: boolean }): string {
  if (isError) return 'We can’t look right now. Try again in a moment.'
  if (isFetching) return 'Looking…'
  if (typed.trim() === '') return 'Type a name or a part of it, an address, or the last four digits of a number.'
  return look === 'form' ? 'Nobody is known by that name. Go on: they will be new.' : 'Nobody by that name or contact.'
}
