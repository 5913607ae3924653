import { useState } from 'react'
import { useClinicians } from '@/features/booking/api/practice'
import type { Slot } from '@/features/booking/model/types'
import { closeTo } from '@/features/booking/model/days'
import { ChosenTime } from '@/features/booking/ui/ChosenTime'
import { ClinicianChoice } from '@/features/booking/ui/ClinicianChoice'
import { CloseTimes } from '@/features/booking/ui/CloseTimes'
import { OtherWays } from '@/features/booking/ui/OtherWays'
import { TimePicker } from '@/features/booking/ui/TimePicker'
import { Back } from '@/features/booking/ui/TimeScreen'
import { useWeek } from '@/features/booking/ui/useWeek'
import { deviceZone } from '@/platform/time/zones'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import type { Appointment } from '../api/appointments'
import { shortWhenOf, whenOf } from '../model/standing'
import type { useChanges } from './useChanges'

interface MoveScreenProps {
  appointment: Appointment
  changes: ReturnType<typeof useChanges>
  onBack: () => void
}

/** The old time stands until the new one is taken, in one step at the practice. */
export function MoveScreen({ appointment, changes, onBack }: MoveScreenProps) {
  const [zone, setZone] = useState(appointment.client?.zone ?? deviceZone())
  const [clinician, setClinician] = useState<string | undefined>(appointment.clinician)
  const [slot, setSlot] = useState<Slot>()
  const clinicians = useClinicians(appointment.offering)
  const week = useWeek({ offering: appointment.offering, format: appointment.format, clinician, zone }, undefined, slot)
  const [gone, setGone] = useState<Slot>()

  async function move(): Promise<void> {
    if (slot === undefined) return
    if (await changes.move(slot.start, slot.clinician)) return onBack()
    setGone(slot)
    setSlot(undefined)
    void week.query.refetch()
  }
  const choose = (next: Slot): void => {
    changes.forget()
    setGone(undefined)
    setSlot(next)
  }

  return (
    <ClientPage
      title="Your time"
      screen="move"
      place={<Back onBack={onBack} />}
      footPlace="beside"
      foot={
        <>
          <ChosenTime
            slot={slot}
            with={slot === undefined ? undefined : clinicians.data?.find(({ id }) => id === slot.clinician)?.name}
            detail={`Until you move it, you have ${shortWhenOf(appointment.start)}.`}
            none={`You have ${shortWhenOf(appointment.start)}.`}
          />
          <Button look="go" busy={changes.busy === 'move'} isDisabled={slot === undefined} onPress={() => void move()}>
            Move it here
          </Button>
        </>
      }
    >
      <h1>Choose another time</h1>
      <p className="soft">Now it’s {whenOf(appointment.start)}. That stays yours until you take another.</p>
      <ClinicianChoice clinicians={clinicians.data} value={clinician} onChoose={(next) => { setClinician(next); setSlot(undefined) }} />
      {changes.gone && gone !== undefined ? (
        <CloseTimes slots={closeTo(gone.start, week.slots)} still={`You still have ${shortWhenOf(appointment.start)}.`} onChoose={choose} />
      ) : null}
      {changes.trouble === undefined ? null : (
        <Notice title={changes.trouble.title}>
          <p>{changes.trouble.next}</p>
        </Notice>
      )}
      <TimePicker week={week} zone={zone} chosen={slot} onZone={(next) => { setZone(next); setSlot(undefined) }} onChoose={choose} />
      <OtherWays
        first={week.slots[0]}
        onFirst={choose}
        onAnyone={clinician === undefined ? undefined : () => setClinician(undefined)}
        onLater={week.later}
      />
    </ClientPage>
  )
}
