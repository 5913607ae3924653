import { Link } from 'wouter'
import { CallFailed } from '@/platform/http/call'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { useWritten } from '../api/written'
import { forTheRoom, handedInWords, insteadOf, type Written, type WrittenItem, type WrittenPart } from '../model/written'
import './calendar-tools.css'
import { useDesk } from './desk-context'
import { Name, useVeiled } from './Name'
import './written.css'

/** What a client wrote, for the clinician whom they told it to. The front desk never asks for it. */
export function WrittenPage({ client }: { client: string }) {
  const { me } = useDesk()
  const mayAsk = me.clinicianId !== undefined
  const written = useWritten(client, mayAsk)
  return (
    <>
      <div className="tools">
        <div className="tools-title">
          <h1>{written.data === undefined ? 'What they wrote' : <Wrote name={written.data.name} />}</h1>
          <p className="tools-zone">
            <Link href={`/desk?person=${encodeURIComponent(client)}`}>Back to the calendar</Link>
          </p>
        </div>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing inside takes the keyboard, and it scrolls */}
      <section className="written" aria-label="What they wrote" tabIndex={0}>
        {mayAsk ? <Body written={written} /> : <NotForTheDesk />}
      </section>
    </>
  )
}

function Wrote({ name }: { name: string }) {
  return (
    <>
      What <Name>{name}</Name> wrote
    </>
  )
}

function NotForTheDesk() {
  return <p className="written-note">What somebody wrote is for the people whom they told it to. The desk sees how far it is, and no answers.</p>
}

function Body({ written }: { written: ReturnType<typeof useWritten> }) {
  const veiled = useVeiled()
  if (written.data === undefined) {
    if (!written.isError) return <Skeleton lines={8} />
    return isClosed(written.error) ? <Closed /> : <FailedNotice error={written.error} again={() => void written.refetch()} />
  }
  if (veiled) return <p className="written-note">Names are hidden, and so is what was written. P shows both again.</p>
  return <Shown written={written.data} />
}

function isClosed(error: unknown): boolean {
  return error instanceof CallFailed && error.call.kind === 'problem' && [403, 404].includes(error.call.problem.status)
}

function Closed() {
  return (
    <div className="written-note">
      <p>What they wrote isn’t open to you.</p>
      <p className="soft">They decide who reads it. You can ask them when you meet, and their appointment stays whatever they say.</p>
    </div>
  )
}

function Shown({ written: { parts } }: { written: Written }) {
  const room = forTheRoom(parts)
  return (
    <>
      <p className="written-note soft">That you opened this is written down. They can see, by day, that you did.</p>
      {room.length === 0 ? null : (
        <section className="written-room" aria-labelledby="written-room">
          <h2 id="written-room">For when you meet</h2>
          <ul>
            {room.map((text, nth) => (
              <li key={nth}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {parts.length === 0 ? <p className="soft">Nothing was asked of them.</p> : parts.map((part) => <Part key={part.response} part={part} />)}
    </>
  )
}

function Part({ part }: { part: WrittenPart }) {
  const { zone, wall } = useDesk()
  const titleId = `part-${part.response}`
  return (
    <section className="written-part" aria-labelledby={titleId}>
      <h2 id={titleId}>{part.title}</h2>
      <p className="soft">{handedInWords(part, zone, wall.date)}</p>
      <dl>
        {part.items.map((item) => (
          <div key={item.linkId} className="written-item">
            <dt>{item.text}</dt>
            <Answer item={item} />
          </div>
        ))}
      </dl>
    </section>
  )
}

function Answer({ item: { state, answer } }: { item: WrittenItem }) {
  if (state !== 'ANSWERED') return <dd className="written-instead">{insteadOf(state)}</dd>
  return answer.map((words, nth) => (
    <dd key={nth} className="written-words">
      {words}
    </dd>
  ))
}
