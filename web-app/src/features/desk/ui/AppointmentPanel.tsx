import { useState } from 'react'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { useAppointment } from '../api/appointment'
import type { Action, Appointment } from '../model/standing'
import { AppointmentActions } from './AppointmentActions'
import { AppointmentFacts } from './AppointmentFacts'
import { CancelForm } from './CancelForm'
import { DeclineForm } from './DeclineForm'
import { focusFirst } from './focus'
import { History } from './History'
import { Messages } from './Messages'
import { MoveForm } from './MoveForm'
import { PanelHead } from './PanelHead'
import { Reach } from './Reach'
import { ReadWhatTheyWrote } from './ReadWhatTheyWrote'
import { RequestNote } from './RequestNote'
import { Tags } from './Tags'
import { TakeBack } from './TakeBack'
import { UnprovenNote } from './UnprovenNote'
import { useWhen } from './useWhen'

export function AppointmentPanel({ id }: { id: string }) {
  const appointment = useAppointment(id)
  if (appointment.data !== undefined) return <Known appointment={appointment.data} />
  if (appointment.isError) {
    return (
      <>
        <PanelHead when="" title="Appointment" />
        <FailedNotice error={appointment.error} again={() => void appointment.refetch()} />
      </>
    )
  }
  return (
    <>
      <PanelHead when="…" title="One moment" />
      <Skeleton lines={8} />
    </>
  )
}

function Known({ appointment }: { appointment: Appointment }) {
  const [form, setForm] = useState<Extract<Action, 'move' | 'cancel' | 'decline'>>()
  const when = useWhen(appointment)
  const close = () => setForm(undefined)
  return (
    <>
      <PanelHead when={when.short} title={appointment.client?.preferredName ?? 'Name not shown'} isName />
      <Reach client={appointment.client?.id} contact={appointment.client} />
      <Tags appointment={appointment} />
      <UnprovenNote appointment={appointment} />
      <RequestNote appointment={appointment} />
      <AppointmentFacts appointment={appointment} />
      <ReadWhatTheyWrote client={appointment.client?.id} />
      {form === 'move' ? <MoveForm appointment={appointment} onClose={close} /> : null}
      {form === 'cancel' ? <CancelForm appointment={appointment} onClose={close} /> : null}
      {form === 'decline' ? (
        <DeclineForm
          appointment={appointment}
          onLeave={close}
          onDone={() => {
            close()
            focusFirst('.panel-title')
          }}
        />
      ) : null}
      {form === undefined ? <AppointmentActions appointment={appointment} onForm={setForm} /> : null}
      <TakeBack appointment={appointment} />
      <Messages appointment={appointment.id} />
      <History appointment={appointment.id} />
    </>
  )
}
