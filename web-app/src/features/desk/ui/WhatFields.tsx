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
  const clinicians = desk.clinicians.filter((one) => giving.data === undefined || giving.data.some((other) => other.id === one.id))
  function choose(change: Parameters<What['choose']>[0]): void {
    what.choose(change)
    onChange()
  }
  return (
    <>
      <div className="form-row">
        <SelectInput
          label="What"
          value={what.offering.id}
          options={desk.offerings.map((one) => ({ value: one.id, word: `${one.name}, ${lengthOf(minutesOf(one.duration))}` }))}
          onChange={(offering) => choose({ offering })}
        />
        <SelectInput
          label="How"
          value={what.format}
          options={what.offering.formats.map((format) => ({ value: format, word: formatWord[format] }))}
          onChange={(format) => choose({ format })}
        />
      </div>
      <SelectInput
        label="With"
        value={what.clinician ?? ''}
        options={[...(desk.clinicians.length > 1 ? [{ value: '', word: 'Whoever is free' }] : []), ...clinicians.map((one) => ({ value: one.id, word: one.name }))]}
        onChange={(clinician) => choose({ clinician })}
      />
    </>
  )
}
