import { ChevronLeft } from 'lucide-react'
import { zoneWords } from '@/platform/time/zones'
import { Button } from '@/ui/Button'
import { ChoiceCards } from '@/ui/ChoiceCards'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import { useClinicians } from '../api/practice'
import { closeTo } from '../model/days'
import type { Draft } from '../model/draft'
import { byFormat, formatDetail, formatsOf, formatTitle, leadOf, minutesOf } from '../model/offer'
import type { Offering } from '../model/types'
import { ChosenTime } from './ChosenTime'
import { ClinicianChoice } from './ClinicianChoice'
import { CloseTimes } from './CloseTimes'
import { OtherWays } from './OtherWays'
import { TimePicker } from './TimePicker'
import './time-screen.css'
import { useHolding } from './useHolding'
import { useWeek } from './useWeek'

interface TimeScreenProps {
  offering: Offering
  draft: Draft
  change: (by: Partial<Draft>) => void
  onHeld: () => void
  onBack: () => void
}

export function TimeScreen({ offering, draft, change, onHeld, onBack }: TimeScreenProps) {
  const formats = formatsOf(offering)
  const format = draft.format !== undefined && formats.includes(draft.format) ? draft.format : formats[0]
  const chosen = { ...draft, format }
  const clinicians = useClinicians(offering.id)
  const held = draft.hold?.offering === offering.id && draft.hold.format === format ? draft.heldSlot : undefined
  const week = useWeek({ offering: offering.id, format, clinician: draft.clinician, zone: draft.zone }, held, draft.slot)
  const { busy, gone, trouble, keep, forgetGone } = useHolding(chosen, change, onHeld)
  const nameOf = (id: string) => clinicians.data?.find((one) => one.id === id)?.name
  const choose = (slot: Draft['slot']): void => {
    forgetGone()
    change({ slot, format })
  }

  return (
    <ClientPage
      title="Find a time"
      screen="time"
      place={<Back onBack={onBack} />}
      footPlace="beside"
      foot={
        <>
          <ChosenTime
            slot={draft.slot}
            with={draft.slot === undefined ? undefined : nameOf(draft.slot.clinician)}
            detail={`${minutesOf(offering.duration)} minutes ${format === undefined ? '' : byFormat[format]}, ${zoneWords(draft.zone)}`}
          />
          <Button look="go" busy={busy} isDisabled={draft.slot === undefined} onPress={() => void keep()}>
            Continue
          </Button>
        </>
      }
    >
      <h1>Find a time to talk</h1>
      <p className="soft">{leadOf(offering)}</p>
      <ChoiceCards
        label="How would you like to talk?"
        value={format}
        onChoose={(value) => change({ format: value })}
        choices={formats.map((one) => ({ value: one, title: formatTitle[one], detail: formatDetail[one] }))}
      />
      <ClinicianChoice clinicians={clinicians.data} value={draft.clinician} onChoose={(clinician) => change({ clinician })} />
      {gone === undefined ? null : <CloseTimes slots={closeTo(gone.start, week.slots)} onChoose={choose} />}
      {trouble === undefined ? null : (
        <Notice title={trouble.title}>
          <p>{trouble.next}</p>
        </Notice>
      )}
      <TimePicker week={week} zone={draft.zone} chosen={draft.slot} onZone={(zone) => change({ zone, slot: undefined, heldSlot: undefined })} onChoose={choose} />
      <OtherWays
        first={week.slots[0]}
        onFirst={choose}
        onAnyone={draft.clinician === undefined ? undefined : () => change({ clinician: undefined })}
        onLater={week.later}
      />
      {offering.priceNote === undefined ? null : <p className="time-price note">{offering.priceNote}</p>}
    </ClientPage>
  )
}

export function Back({ onBack }: { onBack: () => void }) {
  return (
    <Button look="quiet" className="back" onPress={onBack}>
      <ChevronLeft size={18} aria-hidden="true" />
      Back
    </Button>
  )
}
