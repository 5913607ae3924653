import { useMemo, type ReactNode } from 'react'
import { CarryContext } from './carry-context'
import { clinicianName, useDesk } from './desk-context'
import { openedOf } from './opened'
import { TileDoorContext, type TileDoor } from './tile-door'
import { useMoving } from './useMoving'

/** What the calendar's views share: how tiles open, and how they move. */
export function Calendar({ children }: { children: ReactNode }) {
  const { clinicians, open } = useDesk()
  const carrying = useMoving()
  const door = useMemo((): TileDoor => ({ nameOf: (id) => clinicianName({ clinicians }, id), open: (tile) => open(openedOf(tile)) }), [clinicians, open])
  return (
    <CarryContext value={carrying}>
      <TileDoorContext value={door}>{children}</TileDoorContext>
    </CarryContext>
  )
}
