import { Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { usePeople } from '../api/person'
import { zonePlace } from '../model/zoned'
import './calendar-tools.css'
import './clients.css'
import { useDesk } from './desk-context'
import { Name } from './Name'
import { Nothing } from './Nothing'

/** Everybody the practice knows, found by the beginning of a name or a whole contact. Nothing is listed unasked. */
export function ClientsPage() {
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed).trim()
  return (
    <>
      <div className="tools">
        <div className="tools-title">
          <h1>Clients</h1>
          <p className="tools-zone">By name, address or number</p>
        </div>
      </div>
      <div className="clients">
        <label className="clients-search">
          <span className="unseen">Find a person</span>
          <Search aria-hidden="true" size={18} />
          <input className="clients-box" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder="Find a person" autoComplete="off" data-find aria-keyshortcuts="/" />
        </label>
        {words === '' ? <Nothing title="Who are you looking for?" next="Type a name or a part of it, an e-mail address, or the last four digits of a phone number." /> : <People words={words} />}
      </div>
    </>
  )
}

function People({ words }: { words: string }) {
  const desk = useDesk()
  const people = usePeople(words)
  if (people.data === undefined) return people.isError ? <FailedNotice error={people.error} again={() => void people.refetch()} /> : <Skeleton lines={4} />
  const found = people.data.clients
  return (
    <>
      <p className="note" role="status">
        {found.length === 0 ? 'Nobody by that name or contact.' : `${found.length === 1 ? 'One person' : `${found.length} people`}${people.data.cursor === undefined ? '' : ' and more; type a little more of the name'}`}
      </p>
      <ul className="clients-list">
        {found.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="client"
              aria-pressed={desk.place.opened.kind === 'person' && desk.place.opened.id === person.id}
              onClick={() => desk.open({ kind: 'person', id: person.id })}
            >
              <span className="client-name"><Name>{person.preferredName}</Name></span>
              <span className="client-contact"><Name>{[person.phone, person.email].filter(Boolean).join(' · ')}</Name></span>
              <span className="client-zone">{zonePlace(person.zone)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
