import type { Appointment } from '../model/standing'

/** Booked with no more than a contact that is known: what that means, until whoever holds the contact says that it was them. */
export function UnprovenNote({ appointment }: { appointment: Appointment }) {
  if (appointment.unproven !== true || appointment.status === 'CANCELLED') return null
  return (
    <div className="request-note">
      <p>Not yet confirmed by them.</p>
      <p className="soft">Someone booked with this contact and nothing else. The time is theirs; it opens and changes nothing until they say that it was them.</p>
    </div>
  )
}
