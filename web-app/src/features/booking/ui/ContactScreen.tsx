import { useState, type FormEvent } from 'react'
import { ContactFields } from '@/features/signin/ui/ContactFields'
import { isQuietHour } from '@/platform/time/zones'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import { Notice } from '@/ui/Notice'
import { TextInput } from '@/ui/TextInput'
import { useClinicians } from '../api/practice'
import { useAnnounced, type Wanted } from '../api/preview'
import { isMorningTooLate } from '../model/announced'
import type { Draft } from '../model/draft'
import { readPerson } from '../model/person'
import type { Offering } from '../model/types'
import { ChosenTime } from './ChosenTime'
import './contact-screen.css'
import { MessageWords } from './MessageWords'
import { NightChoice } from './NightChoice'
import { Back } from './TimeScreen'
import { useBook } from './useBook'
import { useKeptHold } from './useKeptHold'

interface ContactScreenProps {
  offering: Offering
  draft: Draft
  change: (by: Partial<Draft>) => void
  onBack: () => void
  onBooked: () => void
}

const FORM = 'booking-person'

export function ContactScreen({ offering, draft, change, onBack, onBooked }: ContactScreenProps) {
  const [asked, setAsked] = useState(false)
  const [night] = useState(() => isQuietHour(draft.zone, new Date()))
  const morningTooLate = useMorningTooLate(draft, offering, night)
  const clinicians = useClinicians(offering.id)
  const person = readPerson(draft)
  const letGo = (): void => {
    change({ hold: undefined, heldSlot: undefined })
    onBack()
  }
  const { busy, contactRefused, trouble, submit, forgetRefusal } = useBook(
    draft,
    (booked) => {
      change({ booked, hold: undefined, heldSlot: undefined })
      onBooked()
    },
    letGo,
  )
  useKeptHold(draft, change, letGo)
  const unfit = asked && person.kind === 'trouble' ? person : undefined
  const refused = contactRefused ? 'We can’t reach that. Could you look at it once more?' : undefined

  function ask(event: FormEvent): void {
    event.preventDefault()
    setAsked(true)
    void submit()
  }

  return (
    <ClientPage
      title="Find a time"
      screen="you"
      place={<Back onBack={onBack} />}
      footPlace="beside"
      foot={
        <>
          <ChosenTime
            slot={draft.slot}
            with={clinicians.data?.find(({ id }) => id === draft.slot?.clinician)?.name ?? draft.hold?.clinicianName}
            detail="This time is yours while you decide."
          />
          <Button look="go" type="submit" form={FORM} busy={busy}>
            {offering.approval === 'REQUEST' ? 'Ask for this time' : 'Book this time'}
          </Button>
        </>
      }
    >
      <h1>How can we reach you?</h1>
      <p className="soft">That is all we ask. You don’t have to say why you come.</p>
      <form id={FORM} className="person" onSubmit={ask} noValidate>
        <TextInput
          label="A name you choose"
          hint="Any name is fine. It doesn’t have to be on a document."
          autoComplete="nickname"
          maxLength={100}
          value={draft.name}
          onChange={(name) => change({ name })}
          trouble={unfit?.name}
        />
        <ContactFields
          question="One way to reach you"
          kind={draft.contactKind}
          typed={draft.typedContact}
          trouble={unfit?.contact ?? refused}
          onKind={(contactKind) => change({ contactKind, typedContact: '' })}
          onType={(typedContact) => { forgetRefusal(); change({ typedContact }) }}
        />
        <MessageWords plainWords={draft.plainWords} onChoose={(plainWords) => change({ plainWords })} />
        {night ? <NightChoice value={draft.confirm} morningTooLate={morningTooLate} onChoose={(confirm) => change({ confirm })} /> : null}
        {trouble === undefined ? null : (
          <Notice title={trouble.title}>
            <p>{trouble.next}</p>
          </Notice>
        )}
        <Agreement offering={offering} />
      </form>
    </ClientPage>
  )
}

/** As the planner says: with the note sent now, and with the note kept for the morning. */
function useMorningTooLate({ slot, zone, contactKind }: Draft, { approval }: Offering, night: boolean): boolean {
  const wanted = (confirm: Wanted['confirm']): Wanted | undefined =>
    slot === undefined || !night
      ? undefined
      : { start: slot.start, zone, contact: contactKind === 'phone' ? 'PHONE' : 'EMAIL', confirm, approval: approval === 'REQUEST' ? 'REQUEST' : 'INSTANT' }
  return isMorningTooLate(useAnnounced(wanted('NOW')), useAnnounced(wanted('MORNING')))
}

/** What it costs and what changing means is said before booking, never after. */
function Agreement({ offering: { approval, priceNote, changePolicy } }: { offering: Offering }) {
  return (
    <div className="person-agreement">
      {approval === 'REQUEST' ? <p>Someone from the practice answers you. Until then, the time is kept for you.</p> : null}
      {priceNote === undefined ? null : <p>{priceNote}</p>}
      <p>{changePolicy ?? 'You can move it or cancel it from the message we send. Nobody asks why.'}</p>
      <p className="note">Only the people who schedule and the clinician you meet see your name and how to reach you.</p>
    </div>
  )
}
