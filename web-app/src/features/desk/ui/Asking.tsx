import { requestWords } from '../model/requests'
import type { Appointment } from '../model/standing'
import { useDesk } from './desk-context'
import { Due } from './Due'
import { Name } from './Name'
import type { useAnswering } from './useAnswering'

interface AskingProps {
  appointment: Appointment
  answering: ReturnType<typeof useAnswering>
  /** Undefined while the form for it is open. */
  onNo: (() => void) | undefined
  onAnswered: () => void
}

/** What somebody asks for: what, when, by when it is answered and by whom; and the answers, all of one size. */
export function Asking({ appointment, answering, onNo, onAnswered }: AskingProps) {
  const desk = useDesk()
  const kind = desk.offerings.find((one) => one.id === appointment.offering)?.kind
  const words = requestWords(appointment, kind, { zone: desk.zone, today: desk.wall.date, now: desk.now, me: desk.me })
  const busy = answering.busy !== undefined
  const whose = (
    <span className="unseen">
      : <Name>{appointment.client?.preferredName ?? 'name not shown'}</Name>
    </span>
  )
  return (
    <>
      <p className="request-when">
        <span className="figures">{words.when}</span> <span className="soft">with {appointment.clinicianName}</span>
      </p>
      <p className="request-what">{words.what}</p>
      <div className="request-due">
        <Due due={words.due} overdue={words.overdue} />
        <p className="soft">{words.overdue ? `${words.owner}. ${words.ends}` : words.owner}</p>
      </div>
      {onNo === undefined ? null : (
        <div className="request-acts">
          <button type="button" className="row-act" disabled={busy} onClick={() => void answering.approve(appointment, onAnswered)}>
            Say yes{whose}
          </button>
          <button type="button" className="row-act" disabled={busy} onClick={onNo}>
            Say no…{whose}
          </button>
          {words.isMine ? null : (
            <button type="button" className="row-act" disabled={busy} onClick={() => void answering.takeOn(appointment).then(onAnswered)}>
              Take it on{whose}
            </button>
          )}
        </div>
      )}
    </>
  )
}
