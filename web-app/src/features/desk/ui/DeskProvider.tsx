import { useMemo, useState, type ReactNode } from 'react'
import type { Me } from '@/platform/session/session'
import { FailedNotice } from '@/ui/FailedNotice'
import { useClinicians, useOfferings } from '../api/practice'
import { usePracticeClock } from '../api/practice-clock'
import { deskZone, hiddenAfter, shownOf } from '../model/people'
import { wallTime } from '../model/zoned'
import { DeskContext, type Clinician, type Desk, type Dialog, type Offering, type Told } from './desk-context'
import { DeskLoading } from './DeskLoading'
import { VeilContext } from './Name'
import { thisBrowser, thisTab, useKept } from './useKept'
import { Shelf } from './shelf'
import { useNow } from './useNow'
import { usePlace } from './usePlace'

/** Loads what every page of the desk stands on: who works here, and what is offered. */
export function DeskProvider({ me, children }: { me: Me; children: ReactNode }) {
  const clinicians = useClinicians()
  const offerings = useOfferings()
  const shift = usePracticeClock()
  const failed = [clinicians, offerings].find((query) => query.isError)
  if (clinicians.data !== undefined && offerings.data !== undefined && shift !== undefined) {
    return (
      <KnownDesk me={me} shift={shift} clinicians={clinicians.data} offerings={offerings.data}>
        {children}
      </KnownDesk>
    )
  }
  if (failed === undefined) return <DeskLoading />
  return (
    <main className="desk-alone">
      <h1>Front desk</h1>
      <FailedNotice error={failed.error} again={() => void Promise.all([clinicians.refetch(), offerings.refetch()])} />
    </main>
  )
}

interface KnownDeskProps {
  me: Me
  shift: number
  clinicians: readonly Clinician[]
  offerings: readonly Offering[]
  children: ReactNode
}

function KnownDesk({ me, shift, clinicians: everybody, offerings, children }: KnownDeskProps) {
  const now = useNow(shift)
  const [hidden, setHidden] = useKept(thisBrowser, 'anteroom.desk.hidden', '')
  const [veil, setVeil] = useKept(thisTab, 'anteroom.desk.veil', 'off')
  const [keys, setKeys] = useKept(thisBrowser, 'anteroom.desk.keys', 'on')
  const [side, setSide] = useKept(thisBrowser, 'anteroom.desk.side', 'on')
  const [dialog, setDialog] = useState<Dialog>({ kind: 'none' })
  const [told, tell] = useState<Told>()
  const [shelf] = useState(() => new Shelf())
  const place = usePlace()

  // A clinician sees their own calendar only; the service answers nothing else.
  const clinicians = useMemo(
    () => (me.role === 'CLINICIAN' ? everybody.filter((one) => one.id === me.clinicianId) : [...everybody]),
    [everybody, me],
  )
  const zone = useMemo(() => deskZone(clinicians.map((one) => one.zone)), [clinicians])
  const { whose } = place.place
  const shown = useMemo(() => {
    const alone = clinicians.filter((one) => one.id === whose)
    return alone.length > 0 ? alone : shownOf(clinicians, new Set(hidden.split(' ')))
  }, [clinicians, hidden, whose])
  const minute = Math.floor(now / 60_000)
  const wall = useMemo(() => wallTime(minute * 60_000, zone), [minute, zone])

  const desk: Desk = {
    me,
    zone,
    now,
    wall,
    clinicians,
    shown,
    offerings,
    ...place,
    veiled: veil === 'on',
    keysOn: keys === 'on',
    dialog,
    told,
    shelf,
    show: (ids) => {
      place.go({ whose: undefined })
      setHidden([...hiddenAfter(clinicians, ids)].join(' '))
    },
    sideOn: side === 'on',
    setSideOn: (on) => setSide(on ? 'on' : 'off'),
    setVeiled: (on) => setVeil(on ? 'on' : 'off'),
    setKeysOn: (on) => setKeys(on ? 'on' : 'off'),
    setDialog,
    tell,
  }
  return (
    <DeskContext.Provider value={desk}>
      <VeilContext.Provider value={desk.veiled}>{children}</VeilContext.Provider>
    </DeskContext.Provider>
  )
}
