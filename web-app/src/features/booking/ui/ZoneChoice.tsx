import { useId, useMemo, useState } from 'react'
import { allZones, zoneChoice, zoneWords } from '@/platform/time/zones'
import { Button } from '@/ui/Button'
import './zone-choice.css'

interface ZoneChoiceProps {
  zone: string
  onZone: (zone: string) => void
}

/** The zone is always shown; a tap opens the list of all of them. */
export function ZoneChoice({ zone, onZone }: ZoneChoiceProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  if (!open) {
    return (
      <Button look="quiet" aria-expanded={false} onPress={() => setOpen(true)}>
        {zoneWords(zone)}
      </Button>
    )
  }
  return (
    <label className="zone" htmlFor={id}>
      <span className="unseen">Time zone</span>
      <ZoneSelect id={id} zone={zone} onZone={onZone} />
    </label>
  )
}

function ZoneSelect({ id, zone, onZone }: ZoneChoiceProps & { id: string }) {
  const zones = useMemo(() => allZones(zone), [zone])
  return (
    // The person has just asked for this list, so the focus belongs in it.
    // eslint-disable-next-line jsx-a11y/no-autofocus
    <select id={id} autoFocus value={zone} onChange={(event) => onZone(event.target.value)}>
      {zones.map((one) => (
        <option key={one} value={one}>
          {zoneChoice(one)}
        </option>
      ))}
    </select>
  )
}
