import type { KeyboardEvent } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import type { Chosen } from '../model/choice'
import { timeOfDay } from '../model/clock'
import { shortDate } from '../model/dates'
import type { FreeTime } from '../model/slots'
import { clinicianName, useDesk } from './desk-context'

interface FreeTimesProps {
  times: readonly FreeTime[]
  /** Names who is free, where several may be. */
  anybody: boolean
  withDay: boolean
  chosen: Chosen | undefined
  onPick: (time: FreeTime) => void
}

const keyOf = (time: { start: string; clinician: string }) => `${Date.parse(time.start)} ${time.clinician}`

/** Enter on a time that is not chosen chooses it; the next Enter is the form's. Heard before the radio, which keeps its keys to itself. */
function chooseByEnter(event: KeyboardEvent): void {
  const { target } = event
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || target.checked) return
  event.preventDefault()
  event.stopPropagation()
  target.click()
}

export function FreeTimes({ times, anybody, withDay, chosen, onPick }: FreeTimesProps) {
  const desk = useDesk()
  if (times.length === 0) return null
  return (
    <RadioGroup
      className="free-times"
      orientation="horizontal"
      value={chosen === undefined || chosen.pastLimits ? null : keyOf(chosen)}
      onChange={(key) => {
        const time = times.find((one) => keyOf(one) === key)
        if (time !== undefined) onPick(time)
      }}
    >
      <Label className="free-label">Free</Label>
      <div className="free-list" onKeyDownCapture={chooseByEnter}>
        {times.map((time) => (
          <Radio key={keyOf(time)} value={keyOf(time)} className="free-time">
            {withDay ? <span className="free-day">{shortDate(time.wall.date)}</span> : null}
            {timeOfDay(time.wall.minutes)}
            {anybody ? <span className="free-who">{clinicianName(desk, time.clinician)}</span> : null}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
