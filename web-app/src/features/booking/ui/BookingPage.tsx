import { useEffect } from 'react'
import { ClientPage } from '@/ui/ClientPage'
import { FailedNotice } from '@/ui/FailedNotice'
import { Skeleton } from '@/ui/Skeleton'
import { beforeLeaving } from '@/features/help/model/leaving'
import { releaseHold } from '../api/holds'
import { useOfferings } from '../api/practice'
import type { Draft } from '../model/draft'
import { ContactScreen } from './ContactScreen'
import { DoneScreen } from './DoneScreen'
import { OfferingScreen } from './OfferingScreen'
import { TimeScreen } from './TimeScreen'
import { useDraft, useStep } from './useBooking'

export default function BookingPage() {
  const { draft, change } = useDraft()
  const { step, toStep } = useStep(draft)
  const offerings = useOfferings()
  useReleaseOnLeave(draft)
  const offering = offerings.data?.find(({ id }) => id === draft.offering)

  if (step === 'done' && draft.booked !== undefined) {
    return <DoneScreen appointment={draft.booked} draft={draft} asks={offering?.packet !== undefined} />
  }
  if (offerings.isError) {
    return (
      <ClientPage title="Find a time">
        <h1>Find a time to talk</h1>
        <FailedNotice error={offerings.error} again={() => void offerings.refetch()} />
      </ClientPage>
    )
  }
  if (offerings.isPending) return <OfferingsLoading />
  if (offering === undefined || step === 'offering') {
    return <OfferingScreen offerings={offerings.data} onChoose={(id) => { change({ offering: id }); toStep('time') }} />
  }
  if (step === 'time') {
    return <TimeScreen offering={offering} draft={draft} change={change} onHeld={() => toStep('you')} onBack={() => toStep('offering')} />
  }
  return <ContactScreen offering={offering} draft={draft} change={change} onBack={() => toStep('time')} onBooked={() => toStep('done', true)} />
}

function useReleaseOnLeave({ hold, booked }: Draft): void {
  useEffect(() => (hold === undefined || booked !== undefined ? undefined : beforeLeaving(() => releaseHold(hold))), [hold, booked])
}

function OfferingsLoading() {
  return (
    <ClientPage title="Find a time" loading>
      <h1>Find a time to talk</h1>
      <p className="unseen" role="status">
        Loading
      </p>
      <Skeleton lines={4} tall />
    </ClientPage>
  )
}
