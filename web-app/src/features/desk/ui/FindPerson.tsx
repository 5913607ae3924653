import { useState } from 'react'
import { useDesk } from './desk-context'
import { PersonCombo } from './PersonCombo'

/** Find a person from anywhere: choosing one opens them and empties the field. */
export function FindPerson() {
  const desk = useDesk()
  const [typed, setTyped] = useState('')
  return (
    <div className="find">
      <PersonCombo
        look="search"
        label="Find a person"
        typed={typed}
        onType={setTyped}
        onFind={(person) => {
          setTyped('')
          desk.open({ kind: 'person', id: person.id })
        }}
      />
      <kbd className="key find-key" aria-hidden="true">
        /
      </kbd>
    </div>
  )
}
