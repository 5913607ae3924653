import { useId, useState } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { TextInput } from '@/ui/TextInput'
import { allZones, zoneChoice } from '@/platform/time/zones'
import type { Who } from '../model/booking'
import { choicesOf } from '../model/finder'
import { zonePlace } from '../model/zoned'
import { useDesk } from './desk-context'
import { SelectInput } from './SelectInput'

type Caller = Extract<Who, { kind: 'caller' }>

interface MoreOfThemProps {
  who: Caller
  onWho: (who: Who) => void
  trouble: string | undefined
}

/** What is usual for a new caller stands in one line; where it is not so, it opens: where they are, a second way, plain words. */
export function MoreOfThem({ who, onWho, trouble }: MoreOfThemProps) {
  const desk = useDesk()
  const id = useId()
  const more = { other: '', zone: desk.zone, region: '', plainWords: false, ...who.more }
  const [open, setOpen] = useState(who.more !== undefined)
  const change = (next: Partial<typeof more>) => onWho({ ...who, more: { ...more, ...next } })
  return (
    <div className="more-of-them">
      <button type="button" className="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {`${zonePlace(more.zone)} time, ${more.region === '' ? 'the practice’s own region' : more.region}, ${more.plainWords ? 'plain' : 'discreet'} words`}
      </button>
      <div id={id} hidden={!open} className="more-fields">
        <div className="form-row">
          <SelectInput label="Their time" value={more.zone} options={allZones(more.zone).map((zone) => ({ value: zone, word: zoneChoice(zone) }))} onChange={(zone) => change({ zone })} />
          <SelectInput label="They will be in" value={more.region} options={[{ value: '', word: 'the practice’s own region' }, ...choicesOf(desk.clinicians).region]} onChange={(region) => change({ region })} />
        </div>
        <TextInput
          className="who-other"
          label={who.contactKind === 'phone' ? 'E-mail too' : 'Phone too'}
          value={more.other}
          onChange={(other) => change({ other })}
          trouble={trouble}
          autoComplete="off"
          maxLength={254}
        />
        <Checkbox className="past-limits" isSelected={more.plainWords} onChange={(plainWords) => change({ plainWords })}>
          <span className="people-box" aria-hidden="true" />
          <span>Plain words: messages may name the clinician and say what it is.</span>
        </Checkbox>
      </div>
    </div>
  )
}
