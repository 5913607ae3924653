import { useAppointmentsOf } from '../api/appointment'
import type { Who } from '../model/booking'
import { stillStands } from '../model/difference'
import type { Appointment } from '../model/standing'

/** How somebody known was booked last: what, with whom and how begin there. */
export function useLast(who: Who): { readonly appointment: Appointment | undefined; readonly waiting: boolean } {
  const known = who.kind === 'known' ? who.id : undefined
  const all = useAppointmentsOf(known)
  const appointment = known === undefined ? undefined : all.data?.appointments.filter(stillStands).at(-1)
  return { appointment, waiting: known !== undefined && all.isPending }
}
