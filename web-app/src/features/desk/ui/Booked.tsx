import { Button } from '@/ui/Button'
import { timeRange } from '../model/clock'
import { longDate } from '../model/dates'
import type { Appointment } from '../model/standing'
import { formatWord } from '../model/tile-words'
import { wallTime, zonePlace } from '../model/zoned'
import { DeskDialog } from './DeskDialog'
import { useDesk } from './desk-context'
import { useFirstFocus } from './focus'
import { Name } from './Name'
import { WhatIsTold } from './WhatIsTold'

/** Shown only after the server has answered that it is booked. */
export function Booked({ appointment, name }: { appointment: Appointment; name: string }) {
  const desk = useDesk()
  const [from, to] = [wallTime(appointment.start, desk.zone), wallTime(appointment.end, desk.zone)]

  useFirstFocus()

  function show(): void {
    desk.setDialog({ kind: 'none' })
    desk.go({ date: from.date === desk.wall.date ? undefined : from.date, opened: { kind: 'appointment', id: appointment.id } })
  }

  return (
    <DeskDialog title={appointment.status === 'REQUESTED' ? 'Asked for' : Date.parse(appointment.start) < desk.now ? 'Written down' : 'Booked'}>
      <div className="new-form">
        <div className="read-back" role="status">
          <p className="read-back-line">
            <Name>{appointment.client?.preferredName ?? name}</Name>: {longDate(from.date, desk.wall.date)}, {timeRange(from.minutes, to.minutes)},{' '}
            {zonePlace(desk.zone)} time, {formatWord[appointment.format]}, with {appointment.clinicianName}.
          </p>
          <p className="soft">
            <WhatIsTold appointment={appointment.id} from={desk.now} />
          </p>
        </div>
        <div className="acts">
          <Button className="act act-go" data-first onPress={show}>
            Show it
          </Button>
          <Button className="act" onPress={() => desk.setDialog({ kind: 'none' })}>
            Close
          </Button>
        </div>
      </div>
    </DeskDialog>
  )
}
