import { useState } from 'react'
import { Button } from '@/ui/Button'
import { ChoiceCards } from '@/ui/ChoiceCards'
import type { Clinician } from '../model/types'
import './clinician-choice.css'

interface ClinicianChoiceProps {
  /** Undefined while they load. */
  clinicians: readonly Clinician[] | undefined
  /** Undefined for whoever is free first. */
  value: string | undefined
  onChoose: (clinician: string | undefined) => void
}

const ANYONE = ''

/** One line until someone wants to choose; then a list, in place. */
export function ClinicianChoice({ clinicians = [], value, onChoose }: ClinicianChoiceProps) {
  const [open, setOpen] = useState(false)
  const name = clinicians.find(({ id }) => id === value)?.name ?? 'whoever is free first'
  if (!open) {
    return (
      <div className="clinician">
        <span className="clinician-name">
          With <b>{name}</b>
        </span>
        <Button look="quiet" aria-expanded={false} onPress={() => setOpen(true)}>
          Choose someone
        </Button>
      </div>
    )
  }
  return (
    <div className="clinician-open">
      <ChoiceCards
        label="With"
        shape="list"
        value={value ?? ANYONE}
        onChoose={(id: string) => onChoose(id === ANYONE ? undefined : id)}
        choices={[
          { value: ANYONE, title: 'First available', detail: 'Whoever is free at the time you choose.' },
          ...clinicians.map((one) => ({ value: one.id, title: one.name, detail: <About clinician={one} /> })),
        ]}
      />
      <Button look="soft" onPress={() => setOpen(false)}>
        Show the times
      </Button>
    </div>
  )
}

function About({ clinician }: { clinician: Clinician }) {
  const languages = new Intl.DisplayNames('en', { type: 'language' })
  const spoken = clinician.languages.map((code) => languages.of(code) ?? code)
  return (
    <>
      {clinician.bio}
      <span className="clinician-facts">{[...clinician.modalities, ...spoken].join(' · ')}</span>
    </>
  )
}
