import { useWishes } from '../api/person'
import { channelsTo, reachLine, unknownReach } from '../model/reach'

interface ReachLineProps {
  client: string | undefined
  /** What they gave us, where it is known. */
  contact?: { email?: string | undefined; phone?: string | undefined } | undefined
}

/** How this person may be reached and with whom we may speak. Until it is known, the careful answer stands here. */
export function ReachLine({ client, contact }: ReachLineProps) {
  const wishes = useWishes(client)
  const known = contact === undefined ? undefined : channelsTo(contact)
  return <p className="reach">{wishes.data === undefined ? unknownReach : reachLine(wishes.data, known)}</p>
}
