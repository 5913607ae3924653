import { timeOfDay } from '../model/clock'
import { longDate } from '../model/dates'
import { zonePlace } from '../model/zoned'
import { useDesk } from './desk-context'
import './print.css'

/** On paper only: from when it is, and that it has names on it. */
export function PrintLine() {
  const { wall, zone, veiled } = useDesk()
  return (
    <p className="print-line">
      Printed {longDate(wall.date, wall.date)}, {timeOfDay(wall.minutes)}, {zonePlace(zone)} time.{' '}
      {veiled ? 'Names are left out.' : 'It has names on it: keep it out of sight, and shred it afterwards.'}
    </p>
  )
}
