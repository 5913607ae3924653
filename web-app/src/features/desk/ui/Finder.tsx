import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { choicesOf, parts, weekdays, type Choice, type PartOfDay, type Wanted } from '../model/finder'
import { useDesk } from './desk-context'
import './finder.css'
import { SelectInput } from './SelectInput'

interface FinderProps {
  wanted: Wanted
  onChange: (wanted: Wanted) => void
}

/** What somebody asks for on the phone: which days, which part of the day, which way of working, which language, where they are. */
export function Finder({ wanted, onChange }: FinderProps) {
  const { clinicians } = useDesk()
  const choices = choicesOf(clinicians)
  return (
    <div className="finder" role="group" aria-label="What fits">
      <ToggleButtonGroup
        className="chips"
        aria-label="Weekdays"
        selectionMode="multiple"
        selectedKeys={[...wanted.weekdays].map(String)}
        onSelectionChange={(keys) => onChange({ ...wanted, weekdays: new Set([...keys].map(Number)) })}
      >
        {weekdays.map((word, day) => (
          <ToggleButton key={word} id={String(day)} className="chip">
            {word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        className="chips"
        aria-label="Part of the day"
        selectionMode="multiple"
        selectedKeys={wanted.parts}
        onSelectionChange={(keys) => onChange({ ...wanted, parts: new Set(parts.map(({ part }) => part).filter((part: PartOfDay) => keys.has(part))) })}
      >
        {parts.map(({ part, word }) => (
          <ToggleButton key={part} id={part} className="chip">
            {word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="finder-row">
        <Any label="Way of working" value={wanted.modality} choices={choices.modality} onChange={(modality) => onChange({ ...wanted, modality })} />
        <Any label="Language" value={wanted.language} choices={choices.language} onChange={(language) => onChange({ ...wanted, language })} />
        <Any label="They will be in" value={wanted.region} choices={choices.region} onChange={(region) => onChange({ ...wanted, region })} />
      </div>
    </div>
  )
}

function Any({ label, value, choices, onChange }: { label: string; value: string; choices: readonly Choice[]; onChange: (value: string) => void }) {
  return <SelectInput label={label} value={value} options={[{ value: '', word: 'Any' }, ...choices]} onChange={onChange} />
}
