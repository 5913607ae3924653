import { useDeliveries } from '../api/person'
import { messageLines } from '../model/messages'
import { useDesk } from './desk-context'
import { Name } from './Name'

/** What was sent about this appointment, when, where, and how it ended. */
export function Messages({ appointment }: { appointment: string }) {
  const { zone, wall } = useDesk()
  const deliveries = useDeliveries(appointment)
  const lines = messageLines(deliveries.data?.deliveries ?? [], zone, wall.date)
  return (
    <section className="messages" aria-labelledby="messages-title">
      <h3 id="messages-title" className="panel-sub">
        Messages
      </h3>
      {deliveries.isPending ? <p className="soft">…</p> : null}
      {deliveries.isError && deliveries.data === undefined ? <p className="soft">We can’t look at the messages right now. The appointment is not touched by that.</p> : null}
      {deliveries.data !== undefined && lines.length === 0 ? <p className="soft">Nothing is planned for this appointment.</p> : null}
      <ul className="message-list">
        {lines.map((line) => (
          <li key={line.id} className={line.needsAPerson ? 'message message-look' : 'message'}>
            <span className="message-title">{line.title}</span> <span className="message-end">{line.detail}</span>
            {line.to === undefined ? null : <span className="message-to"><Name>{line.to}</Name></span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
