import { useWishes } from '../api/person'
import { channelsTo, reachLine, unknownReach, withoutNames } from '../model/reach'
import { useVeiled } from './Name'

interface ReachLineProps {
  client: string | undefined
  /** What they gave us, where it is known. */
  contact?: { email?: string | undefined; phone?: string | undefined } | undefined
}

/** How this person may be reached and with whom we may speak. Until it is known, the careful answer stands here. */
export function ReachLine({ client, contact }: ReachLineProps) {
  const wishes = useWishes(client)
  const veiled = useVeiled()
  const known = contact === undefined ? undefined : channelsTo(contact)
  if (wishes.data === undefined) return unknownReach
  return reachLine(veiled ? withoutNames(wishes.data.wishes) : wishes.data.wishes, known)
}
