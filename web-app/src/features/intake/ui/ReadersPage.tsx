import { useState } from 'react'
import { Link } from 'wouter'
import { signInFor } from '@/features/signin/model/destination'
import { CallFailed } from '@/platform/http/call'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { useAnswerReader, useEndReader, useReaders, type Ask, type Reader, type Readers } from '../api/readers'
import { howWords, newsWords, readersNow, readsWords } from '../model/readers'
import './readers.css'

/** Who reads what this person wrote, since when; they can open it and end it here. */
export default function ReadersPage() {
  const readers = useReaders()
  if (readers.isPending) {
    return (
      <ClientPage title="Who reads" loading>
        <h1>Who reads what you write</h1>
        <Skeleton lines={3} tall />
      </ClientPage>
    )
  }
  if (readers.isError) return <NotShown error={readers.error} again={() => void readers.refetch()} />
  return <Shown readers={readers.data} />
}

function Shown({ readers }: { readers: Readers }) {
  const { reading, ended } = readersNow(readers.readers, new Date())
  return (
    <ClientPage title="Who reads" screen="readers">
      <h1>Who reads what you write</h1>
      <div className="reading">
      {readers.asks.map((ask) => (
        <AskCard key={ask.clinician} ask={ask} />
      ))}
      {reading.length === 0 ? <p className="soft">Nobody reads it.</p> : null}
      <ul className="readers">
        {reading.map((reader) => (
          <ReaderCard key={`${reader.clinician} ${reader.since}`} reader={reader} asks={readers.asks.some(({ clinician }) => clinician === reader.clinician)} />
        ))}
      </ul>
      <p className="note">Nobody else opens it, except in an emergency a clinician who meets you, for a day and with a reason that you see here.</p>
      {ended.length === 0 ? null : (
        <details>
          <summary>Before</summary>
          <ul className="readers">
            {ended.map((reader) => (
              <li key={`${reader.clinician} ${reader.since}`} className="soft">
                {reader.name}, until {dayOf(reader.until ?? reader.since)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <News readers={readers} />
      <Opened readers={readers} />
      <p>
        <Link href="/me">Back to your page</Link>
      </p>
      </div>
    </ClientPage>
  )
}

function AskCard({ ask }: { ask: Ask }) {
  const answer = useAnswerReader()
  return (
    <section className="reader-ask" aria-labelledby={`ask-${ask.clinician}`}>
      <h2 id={`ask-${ask.clinician}`}>May {ask.name} read what you wrote before?</h2>
      <p className="soft">Your times stay, whatever you choose. You can change it here later.</p>
      <div className="reader-words">
        {(
          [
            ['YES', 'Yes'],
            ['NO', 'No'],
            ['TALK_FIRST', 'Let’s talk first'],
          ] as const
        ).map(([word, label]) => (
          <Button key={word} look="soft" isDisabled={answer.isPending} onPress={() => answer.mutate({ clinician: ask.clinician, answer: word })}>
            {label}
          </Button>
        ))}
      </div>
      {answer.isError ? <FailedNotice error={answer.error} again={() => answer.reset()} /> : null}
    </section>
  )
}

function ReaderCard({ reader, asks }: { reader: Reader; asks: boolean }) {
  const end = useEndReader()
  const answer = useAnswerReader()
  return (
    <li className="reader">
      <p>
        <b>{reader.name}</b> {readsWords(reader)}, {howWords(reader)} ({dayOf(reader.since)}).
      </p>
      {reader.reason === undefined ? null : <p className="soft">They wrote: {reader.reason}</p>}
      <div className="reader-words">
        {asks || reader.reads === 'EVERYTHING' || reader.how === 'EMERGENCY' ? null : (
          <Button look="plain" isDisabled={answer.isPending} onPress={() => answer.mutate({ clinician: reader.clinician, answer: 'YES' })}>
            Open what I wrote before
          </Button>
        )}
        <Button look="plain" isDisabled={end.isPending} onPress={() => end.mutate(reader.clinician)}>
          From today, {reader.name} can’t open this
        </Button>
      </div>
      <p className="note">What they have read stays known, and law may require us to keep a copy.</p>
      {end.isError ? <FailedNotice error={end.error} again={() => end.reset()} /> : null}
    </li>
  )
}

/** What changed, newest first: messages say only that there is something. */
function News({ readers: { news } }: { readers: Readers }) {
  if (news.length === 0) return null
  return (
    <section aria-labelledby="news">
      <h2 id="news">What changed</h2>
      <ul className="readers">
        {news.map((one) => (
          <li key={`${one.kind} ${one.clinician} ${one.at}`} className="soft">
            {dayOf(one.at)}: {newsWords(one)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On request, by day, never pushed. */
function Opened({ readers }: { readers: Readers }) {
  const [shown, setShown] = useState(false)
  if (!shown) {
    return (
      <Button look="plain" onPress={() => setShown(true)}>
        Show on which days it was opened
      </Button>
    )
  }
  return (
    <section aria-labelledby="opened">
      <h2 id="opened">Opened on</h2>
      {readers.opened.length === 0 ? (
        <p className="soft">No day is noted.</p>
      ) : (
        <ul className="readers">
          {readers.opened.map(({ clinician, name, day }) => (
            <li key={`${clinician} ${day}`}>
              {dayOf(`${day}T12:00:00`)}, {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function NotShown({ error, again }: { error: Error; again: () => void }) {
  const locked = error instanceof CallFailed && error.call.kind === 'problem' && [401, 403].includes(error.call.problem.status)
  return (
    <ClientPage title="Who reads">
      <h1>Who reads what you write</h1>
      {locked ? (
        <p className="soft">
          <Link href={signInFor('/me/readers')}>Sign in</Link> to see it.
        </p>
      ) : (
        <FailedNotice error={error} again={again} />
      )}
    </ClientPage>
  )
}

function dayOf(at: string): string {
  return new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric' }).format(new Date(at))
}
