import { useEffect, useState } from 'react'
import { useDeliveries } from '../api/person'
import { saidOf, wordOf, type Word } from '../model/word'
import { useDesk } from './desk-context'

/** How long the plan may take to hear of a change before "nothing" is believed, and how often it is asked meanwhile. */
const HEARD = 3_000
const SOON = 500

/** What the client will be told of what was just done, as the plan says it now. */
export function useWord(appointment: string, from: number): Word {
  const { zone, wall } = useDesk()
  const settled = useSettled()
  const deliveries = useDeliveries(appointment, settled ? undefined : SOON)
  return wordOf(deliveries.data?.deliveries, { zone, today: wall.date, from, settled })
}

/** The same as a sentence. */
export function WhatIsTold({ appointment, from }: { appointment: string; from: number }) {
  return <>{saidOf(useWord(appointment, from))}</>
}

function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), HEARD)
    return () => clearTimeout(timer)
  }, [])
  return settled
}
