import type { ReactNode } from 'react'
import { usePackets } from '../api/person'
import { useRooms } from '../api/practice'
import { lengthOf } from '../model/clock'
import { enteredWords } from '../model/history'
import { intakeLine } from '../model/intake'
import type { Appointment } from '../model/standing'
import { readerOf, useDesk } from './desk-context'
import { Name } from './Name'
import { useWhen } from './useWhen'

export function AppointmentFacts({ appointment }: { appointment: Appointment }) {
  const desk = useDesk()
  const when = useWhen(appointment)
  const packets = usePackets(appointment.client?.id)
  const rooms = useRooms(appointment.room !== undefined)
  const { client } = appointment
  const asks = desk.offerings.some((one) => one.id === appointment.offering && one.packet !== undefined)
  return (
    <dl className="facts">
      {when.theirs === undefined ? null : <Fact name="For them">{when.theirs}</Fact>}
      <Fact name="With">{appointment.clinicianName}</Fact>
      {appointment.room === undefined ? null : <Fact name="Room">{rooms.data?.rooms?.find(({ id }) => id === appointment.room)?.name ?? appointment.room}</Fact>}
      <Fact name="Length">{lengthOf(when.minutes)}</Fact>
      <Fact name="Intake">{packets.data === undefined ? (packets.isError ? 'can’t look right now' : '…') : intakeLine(packets.data, appointment.id, asks)}</Fact>
      {appointment.attendanceEntered === undefined || appointment.attendance === 'EXPECTED' ? null : <Fact name="Entered">{enteredWords(appointment.attendanceEntered, readerOf(desk))}</Fact>}
      {client?.phone === undefined ? null : (
        <Fact name="Phone">
          <Name>{client.phone}</Name>
        </Fact>
      )}
      {client?.email === undefined ? null : (
        <Fact name="E-mail">
          <Name>{client.email}</Name>
        </Fact>
      )}
    </dl>
  )
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
