import { use, useEffect, useRef, useState } from 'react'
import { move } from '../api/appointment'
import { spotOf, type Spot } from '../model/carry'
import { snapshotOf, type Snapshot } from '../model/difference'
import type { Tile } from '../model/entries'
import type { Appointment } from '../model/standing'
import { mayPass } from '../model/taken'
import { changeWords, placeWords, refusedWords, spotWords, wayBack, wishOf, type NewPlace } from '../model/wish'
import { wallTime } from '../model/zoned'
import { CarryStore, type Carried } from './carry-store'
import type { Carrying } from './carry-context'
import { clinicianName, useDesk } from './desk-context'
import { focusFirst } from './focus'
import { goHome } from './go-home'
import { LooksContext } from './LiveDesk'
import { useMoveBack } from './useMoveBack'
import { useTelling } from './useTelling'

interface Moving {
  readonly tile: Tile
  readonly spot: Spot
  readonly by: Carried['by']
}

/** What letting go means: asked of the service, shown as asked, and told as it ended. */
export function useMoving(): Carrying {
  const desk = useDesk()
  const telling = useTelling()
  const moveBack = useMoveBack()
  const [store] = useState(() => new CarryStore())
  const seeing = { today: desk.wall.date, nameOf: (id: string) => clinicianName(desk, id) }

  function put(tile: Tile, spot: Spot, by: Carried['by']): void {
    const wish = wishOf(tile, spot, desk.zone)
    if (wish.kind === 'place') return void send({ tile, spot, by }, snapshotOf(tile.entry), wish.place)
    store.carry(undefined)
    if (wish.kind === 'gap') desk.tell({ words: 'The clocks jump over that time on that day. Nothing was moved.' })
  }

  async function send(moving: Moving, seen: Snapshot, place: NewPlace): Promise<void> {
    const { tile, spot } = moving
    store.pend({ tile, spot })
    const outcome = await move(seen, place)
    const words = changeWords(spot, spotOf(tile), seeing)
    if (outcome.kind === 'done' || outcome.kind === 'changed-meanwhile') {
      await telling.settle(outcome, (now) => moved(moving, now, seen, wayBack(seen, place)), { seen, mine: words.mine, again: (now) => send(moving, now, place) })
    } else {
      goHome(tile)
      const stays = placeWords(wallTime(seen.start, desk.zone), desk.wall.date)
      const refused = refusedWords(outcome, place, { wanted: spotWords(spot, spotOf(tile), seeing), stays, clinician: clinicianName(desk, spot.clinician) })
      const knowingly = { ...place, pastLimits: true }
      const passable = outcome.kind === 'outside-limits' || (outcome.kind === 'slot-taken' && mayPass(outcome.reason))
      desk.tell({ words: refused, ...(passable && !place.pastLimits ? { acts: [{ word: 'Move it all the same', key: 'A' as const, run: () => send(moving, seen, knowingly) }] } : {}) })
      telling.lookAgain()
    }
    // After what was answered is on the page, so that no frame shows the old place again.
    setTimeout(() => store.answered(tile), 0)
  }

  function moved({ tile, spot, by }: Moving, now: Appointment, seen: Snapshot, before: NewPlace): void {
    desk.tell({ words: changeWords(spot, spotOf(tile), seeing).done, about: telling.about(now, seen), acts: [{ word: 'Undo', key: 'U', run: () => moveBack(now, before) }] })
    if (by === 'keys') setTimeout(() => focusFirst(`[data-tile^="${CSS.escape(tile.entry.id)}@"]`), 60)
  }

  function drawn(spot: Spot): void {
    const { clinician, date, from } = spot
    desk.setDialog({ kind: 'new', from: { clinician, at: { date, minutes: from }, minutes: spot.to - from } })
  }

  // While something is in hand the calendar under it stands still.
  const looks = use(LooksContext)
  useEffect(() => {
    const turn = (): void => (store.get().carried === undefined ? looks.letGo() : looks.hold())
    const leave = store.subscribe(turn)
    return () => {
      leave()
      looks.letGo()
    }
  }, [store, looks])

  // The same object for as long as the calendar stands: tiles that hold on to it do not render again.
  const latest = useRef({ put, drawn })
  useEffect(() => {
    latest.current = { put, drawn }
  })
  const [carrying] = useState<Carrying>(() => ({ store, put: (...of) => latest.current.put(...of), drawn: (spot) => latest.current.drawn(spot) }))
  return carrying
}
