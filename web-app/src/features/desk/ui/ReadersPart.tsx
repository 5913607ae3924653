import { useId, useState } from 'react'
import { Skeleton } from '@/ui/Skeleton'
import { useReaders } from '../api/readers'
import { shortDate } from '../model/dates'
import { wallTime } from '../model/zoned'
import { AgreementForm } from './AgreementForm'
import { useDesk } from './desk-context'

/** Who reads what this person wrote, and the one line that records what they said about it on the phone. */
export function ReadersPart({ client }: { client: string }) {
  const { me } = useDesk()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className="panel-part">
      <h3 className="panel-sub">
        <button type="button" className="unfold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          Who reads what they write
        </button>
      </h3>
      <div id={id} hidden={!open} className="readers">
        {open ? <Readers client={client} /> : null}
        {open && me.role !== 'CLINICIAN' ? <AgreementForm client={client} /> : null}
      </div>
    </section>
  )
}

function Readers({ client }: { client: string }) {
  const { zone } = useDesk()
  const readers = useReaders(client)
  if (readers.isError) return <p className="soft">We can’t look right now.</p>
  if (readers.data === undefined) return <Skeleton lines={2} />
  const now = readers.data.readers
  if (now.length === 0) return <p className="soft">Nobody so far.</p>
  return (
    <ul className="message-list">
      {now.map(({ clinician, name, since }) => (
        <li key={clinician} className="message">
          <span className="message-title">{name}</span> <span className="message-end">since {shortDate(wallTime(since, zone).date)}</span>
        </li>
      ))}
    </ul>
  )
}
