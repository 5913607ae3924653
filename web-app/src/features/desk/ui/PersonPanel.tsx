import { Button } from '@/ui/Button'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { useAppointmentsOf } from '../api/appointment'
import { usePackets, usePerson } from '../api/person'
import { intakeLine } from '../model/intake'
import { zonePlace, zoneShift } from '../model/zoned'
import { Fact } from './AppointmentFacts'
import { AppointmentLinks } from './AppointmentLinks'
import { useDesk } from './desk-context'
import { Name } from './Name'
import { PanelHead } from './PanelHead'
import { Reach } from './Reach'
import { ReadersPart } from './ReadersPart'
import { ReadWhatTheyWrote } from './ReadWhatTheyWrote'

/** A person: how they may be reached, where they are, what stands in the calendar for them. */
export function PersonPanel({ id }: { id: string }) {
  const desk = useDesk()
  const person = usePerson(id)
  const packets = usePackets(id)
  if (person.data === undefined) {
    return (
      <>
        <PanelHead when="" title={person.isError ? 'A person' : 'One moment'} />
        {person.isError ? <FailedNotice error={person.error} again={() => void person.refetch()} /> : <Skeleton lines={6} />}
      </>
    )
  }
  const { preferredName, email, phone, zone } = person.data
  const shift = zoneShift(zone, desk.zone, desk.now)
  return (
    <>
      <PanelHead when="Client" title={preferredName} isName />
      <Reach client={id} contact={person.data} />
      <dl className="facts">
        {phone === undefined ? null : <Fact name="Phone"><Name>{phone}</Name></Fact>}
        {email === undefined ? null : <Fact name="E-mail"><Name>{email}</Name></Fact>}
        <Fact name="Zone">
          {zonePlace(zone)}
          {shift === undefined ? null : <small>{shift}</small>}
        </Fact>
        <Fact name="Intake">{packets.data === undefined ? '…' : intakeLine(packets.data)}</Fact>
      </dl>
      <ReadWhatTheyWrote client={id} />
      <div className="acts">
        <Button className="act" onPress={() => desk.setDialog({ kind: 'new', from: { person: { id, name: preferredName } } })}>
          New appointment
        </Button>
      </div>
      <AppointmentsOf client={id} />
      <ReadersPart client={id} />
    </>
  )
}

function AppointmentsOf({ client }: { client: string }) {
  const { now } = useDesk()
  const appointments = useAppointmentsOf(client)
  const all = appointments.data?.appointments ?? []
  const ahead = all.filter((one) => Date.parse(one.end) > now)
  const before = all.filter((one) => Date.parse(one.end) <= now).reverse()
  if (appointments.isPending) return <Skeleton lines={3} />
  if (appointments.isError) return <FailedNotice error={appointments.error} again={() => void appointments.refetch()} />
  return (
    <>
      <section className="panel-part">
        <h3 className="panel-sub">Coming</h3>
        {ahead.length === 0 ? <p className="soft">Nothing booked.</p> : <AppointmentLinks appointments={ahead} names={false} />}
      </section>
      {before.length === 0 ? null : (
        <section className="panel-part">
          <h3 className="panel-sub">The last 30 days</h3>
          <AppointmentLinks appointments={before} names={false} />
        </section>
      )}
    </>
  )
}
