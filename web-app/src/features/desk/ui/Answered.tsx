import { useAppointment } from '../api/appointment'
import { deedWords, momentSentence } from '../model/history'
import { statusWord, type Appointment } from '../model/standing'
import { readerOf, useDesk } from './desk-context'
import { useWhen } from './useWhen'
import { WhatIsTold } from './WhatIsTold'

/** It was answered while this page stood open: how it stands, by whom, and what they will be told. */
export function Answered({ id }: { id: string }) {
  const now = useAppointment(id)
  if (now.data !== undefined) return <Stands appointment={now.data} />
  return <p className="request-when soft">{now.isError ? 'No longer waits; we can’t look at how it stands right now.' : 'No longer waits.'}</p>
}

function Stands({ appointment }: { appointment: Appointment }) {
  const desk = useDesk()
  const when = useWhen(appointment)
  const { lastChange, status } = appointment
  const reader = readerOf(desk)
  return (
    <>
      <p className="request-when figures">{when.short}</p>
      <p className="request-what">
        {statusWord(status)}.{' '}
        {lastChange === undefined ? null : (
          <>
            {deedWords(lastChange, undefined, reader)} <span className="soft">{momentSentence(lastChange.at, reader)}</span>
          </>
        )}
      </p>
      {lastChange === undefined ? null : (
        <p className="request-due soft">
          <WhatIsTold appointment={appointment.id} from={Date.parse(lastChange.at)} />
        </p>
      )}
    </>
  )
}
