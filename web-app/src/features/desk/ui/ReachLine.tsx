import { useWishes } from '../api/person'
import { reachLine, unknownReach } from '../model/reach'

/** How this person may be reached and with whom we may speak. Until it is known, the careful answer stands here. */
export function ReachLine({ client }: { client: string | undefined }) {
  const wishes = useWishes(client)
  return <p className="reach">{wishes.data === undefined ? unknownReach : reachLine(wishes.data)}</p>
}
