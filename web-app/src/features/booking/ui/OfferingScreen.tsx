import { ArrowRight } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Link } from 'wouter'
import { ClientPage } from '@/ui/ClientPage'
import { formatsOf, formatTitle, minutesOf } from '../model/offer'
import type { Offering } from '../model/types'
import './offering-screen.css'

interface OfferingScreenProps {
  offerings: readonly Offering[]
  onChoose: (id: string) => void
}

export function OfferingScreen({ offerings, onChoose }: OfferingScreenProps) {
  const first = offerings.filter(({ firstContact }) => firstContact)
  const others = offerings.filter(({ firstContact }) => !firstContact)
  return (
    <ClientPage title="Find a time" screen="offering">
      <h1>Find a time to talk</h1>
      <p className="soft">It takes about a minute. A name you choose and one way to reach you is all we ask.</p>
      {offerings.length === 0 ? <p className="offerings-none">Nothing can be booked here just now. Please look again later.</p> : null}
      <ul className="offerings">
        {first.map((offering) => (
          <li key={offering.id}>
            <OfferingCard offering={offering} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <section className="offerings-more" aria-labelledby="offerings-more">
          <h2 id="offerings-more">If you already meet with someone here</h2>
          <ul className="offerings">
            {others.map((offering) => (
              <li key={offering.id}>
                <OfferingCard offering={offering} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="offerings-mine soft">
        Have a time already? Use the link in your message, or <Link href="/sign-in">sign in</Link>.
      </p>
    </ClientPage>
  )
}

function OfferingCard({ offering, onChoose }: { offering: Offering; onChoose: (id: string) => void }) {
  const minutes = minutesOf(offering.duration)
  const formats = formatsOf(offering).map((format) => formatTitle[format].toLowerCase())
  return (
    <AriaButton className={offering.firstContact ? 'offering offering-first' : 'offering'} onPress={() => onChoose(offering.id)}>
      <span className="offering-words">
        <span className="offering-name">{offering.name}</span>
        <span className="offering-detail">
          {minutes} minutes, {listOf(formats)}
        </span>
        {offering.firstContact ? <span className="offering-detail">You don’t have to explain anything yet.</span> : null}
        {offering.priceNote === undefined ? null : <span className="offering-price">{offering.priceNote}</span>}
      </span>
      <ArrowRight className="offering-arrow" size={20} aria-hidden="true" />
    </AriaButton>
  )
}

function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
