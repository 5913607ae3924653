import { useCliniciansFor } from '../api/practice'
import { lengthOf, minutesOf } from '../model/clock'
import { formatWord } from '../model/tile-words'
import { useDesk } from './desk-context'
import { SelectInput } from './SelectInput'
import type { What } from './what'

/** What, with whom, how; on a change what was picked below is forgotten. */
export function WhatFields({ what, onChange }: { what: What; onChange: () => void }) {
  const desk = useDesk()
  const giving = useCliniciansFor(what.offering.id)
  const gives = (id: string) => giving.data === undefined || giving.data.some((other) => other.id === id)
  // Whom somebody chose stays in the list, with the reason why nothing is free.
  const clinicians = desk.clinicians.filter(({ id }) => gives(id) || id === what.clinician)
  function choose(change: Parameters<What['choose']>[0]): void {
    what.choose(change)
    onChange()
  }
  return (
    <>
      <SelectInput
        label="What"
        value={what.offering.id}
        options={desk.offerings.map((one) => ({ value: one.id, word: `${one.name}, ${lengthOf(minutesOf(one.duration))}` }))}
        onChange={(offering) => choose({ offering })}
      />
      <div className="form-row">
        <SelectInput
          label="With"
          value={what.clinician ?? ''}
          options={[...(desk.clinicians.length > 1 ? [{ value: '', word: 'Whoever is free' }] : []), ...clinicians.map(({ id, name }) => ({ value: id, word: gives(id) ? name : `${name} (doesn’t give this)` }))]}
          onChange={(clinician) => choose({ clinician })}
        />
        <SelectInput label="How" value={what.format} options={what.offering.formats.map((format) => ({ value: format, word: formatWord[format] }))} onChange={(format) => choose({ format })} />
      </div>
    </>
  )
}
