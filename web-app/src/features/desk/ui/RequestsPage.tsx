import { useState } from 'react'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { useRequests } from '../api/appointment'
import { rowsAfter, type Row } from '../model/requests'
import type { Appointment } from '../model/standing'
import { CalendarStatus } from './CalendarStatus'
import './calendar-tools.css'
import { FindPerson } from './FindPerson'
import './list-view.css'
import { Nothing } from './Nothing'
import { RequestRow } from './RequestRow'
import './requests.css'
import { useTileKeys } from './useTileKeys'

/** What waits for a yes or a no, by when it is due. */
export function RequestsPage() {
  const requests = useRequests()
  const rows = useRows(requests.data?.appointments)
  const waiting = rows.filter((row) => row.waits).length
  const steps = [rows.map(({ appointment }, at) => ({ key: appointment.id, from: at }))]
  const { current, onKeyDown, onFocus } = useTileKeys(steps, rows.find((row) => row.waits)?.appointment.id ?? rows[0]?.appointment.id)
  return (
    <>
      <div className="tools">
        <div className="tools-title">
          <h1>Requests</h1>
          <p className="tools-zone">{requests.data === undefined ? 'What waits for an answer' : countWords(waiting)}</p>
        </div>
        <FindPerson />
      </div>
      {requests.data === undefined ? null : <CalendarStatus query={requests} />}
      {requests.data === undefined ? <div className="requests-wait">{requests.isError ? <FailedNotice error={requests.error} again={() => void requests.refetch()} /> : <Skeleton lines={6} />}</div> : null}
      {requests.data !== undefined && rows.length === 0 ? <Nothing title="Nothing waits for an answer" next="When somebody asks for a time that needs a yes, it will be here, by when it is due." /> : null}
      {rows.length === 0 ? null : (
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows only move the focus between the buttons inside
        <div className="list" onKeyDown={onKeyDown} onFocus={onFocus}>
          <ul className="requests">
            {rows.map((row) => (
              <RequestRow key={row.appointment.id} row={row} inTabOrder={row.appointment.id === current} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function countWords(waiting: number): string {
  if (waiting === 0) return 'Nothing waits'
  return waiting === 1 ? 'One waits for an answer' : `${waiting} wait for an answer`
}

/** The rows as they were, brought up to each new look while this page stands open. */
function useRows(waiting: readonly Appointment[] | undefined): readonly Row[] {
  const [kept, setKept] = useState<{ readonly of: typeof waiting; readonly rows: readonly Row[] }>({ of: undefined, rows: [] })
  if (waiting === undefined || waiting === kept.of) return kept.rows
  const rows = rowsAfter(kept.rows, waiting)
  setKept({ of: waiting, rows })
  return rows
}
