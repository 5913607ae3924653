import { Button } from '@/ui/Button'
import { differences, stillStands } from '../model/difference'
import { deedWords, momentSentence } from '../model/history'
import './conflict.css'
import { DeskDialog } from './DeskDialog'
import { clinicianName, readerOf, useDesk, type Conflict } from './desk-context'
import { useFirstFocus } from './focus'
import { Name } from './Name'

/** Two desks, one appointment: the second sees what differs and decides. Nothing of theirs was written. */
export function ConflictDialog({ conflict }: { conflict: Conflict }) {
  const desk = useDesk()
  const { seen, now, mine, again, possible = stillStands } = conflict
  const lines = differences(seen, now, { zone: desk.zone, today: desk.wall.date, nameOf: (id) => clinicianName(desk, id) })
  const can = possible(now)
  useFirstFocus()

  function takeTheirs(): void {
    desk.setDialog({ kind: 'none' })
    desk.tell({ words: 'Left as it is now. Nothing of yours was written.' })
  }

  function doMine(): void {
    desk.setDialog({ kind: 'none' })
    void again(now)
  }

  return (
    <DeskDialog title="Someone changed this first" narrow>
      <div className="conflict">
        <p>
          {now.client === undefined ? (
            'This appointment'
          ) : (
            <>
              <Name>{now.client.preferredName}</Name>’s appointment
            </>
          )}{' '}
          changed since you looked at it. Nothing of yours was written.
        </p>
        <LastChange seen={seen} now={now} />
        {lines.length === 0 && now.lastChange === undefined ? <p className="note">Nothing that you see here is different; something smaller was.</p> : null}
        <Lines lines={lines} />
        <p className="conflict-mine">
          <span className="soft">You were about to:</span> {mine}.
        </p>
        <div className="acts">
          <Button className="act" data-first onPress={takeTheirs}>
            {can ? 'Keep it as it is now' : 'All right'}
          </Button>
          {can ? (
            <Button className="act" onPress={doMine}>
              Do mine anyway
            </Button>
          ) : null}
        </div>
        {can ? null : <p className="note">{stillStands(now) ? 'It is settled as you see it, so there is nothing left to do.' : 'It no longer stands, so there is nothing left to change. A new appointment still works.'}</p>}
      </div>
    </DeskDialog>
  )
}

/** Who was first, and when. */
function LastChange({ seen, now }: Pick<Conflict, 'seen' | 'now'>) {
  const desk = useDesk()
  const { lastChange } = now
  if (lastChange === undefined) return null
  const { start, end, clinician, format } = seen
  const reader = readerOf(desk)
  return (
    <p className="conflict-who">
      {deedWords(lastChange, format === undefined ? undefined : { start, end, clinician, format }, reader)} <span className="soft">{momentSentence(lastChange.at, reader)}</span>
    </p>
  )
}

function Lines({ lines }: { lines: ReturnType<typeof differences> }) {
  if (lines.length === 0) return null
  return (
    <table className="conflict-lines">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">What</span>
          </th>
          <th scope="col">When you looked</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.what}>
            <th scope="row">{line.what}</th>
            <td>{line.seen}</td>
            <td className="conflict-now">{line.now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
