import { useState } from 'react'
import type { Row } from '../model/requests'
import { Answered } from './Answered'
import { Asking } from './Asking'
import { DeclineForm } from './DeclineForm'
import { useDesk } from './desk-context'
import { focusFirst } from './focus'
import { Name } from './Name'
import { useAnswering } from './useAnswering'

/** One request, or how it was answered. A form that is open stays open, whoever answers meanwhile. */
export function RequestRow({ row: { appointment, waits }, inTabOrder }: { row: Row; inTabOrder: boolean }) {
  const desk = useDesk()
  const answering = useAnswering(appointment.client?.preferredName)
  const [saysNo, setSaysNo] = useState(false)
  const here = desk.place.opened.kind === 'appointment' && desk.place.opened.id === appointment.id
  const toName = (): void => void focusFirst(`[data-tile="${CSS.escape(appointment.id)}"]`)

  function close(): void {
    setSaysNo(false)
    toName()
  }

  return (
    <li className={waits || saysNo ? 'request' : 'request request-answered'} data-here={here || undefined}>
      <button
        type="button"
        className="day-open request-who"
        data-tile={appointment.id}
        tabIndex={inTabOrder ? 0 : -1}
        aria-pressed={here}
        onClick={() => desk.open({ kind: 'appointment', id: appointment.id })}
      >
        <span>
          <Name>{appointment.client?.preferredName ?? 'Name not shown'}</Name>
        </span>
      </button>
      {waits ? <Asking appointment={appointment} answering={answering} onNo={saysNo ? undefined : () => setSaysNo(true)} onAnswered={toName} /> : <Answered id={appointment.id} />}
      {saysNo ? (
        <div className="request-form">
          <DeclineForm appointment={appointment} onLeave={close} onDone={close} />
        </div>
      ) : null}
    </li>
  )
}
