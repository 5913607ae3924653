import { useState } from 'react'
import { Button } from '@/ui/Button'
import { mayTakeBack, type Appointment } from '../model/standing'
import { placeWords } from '../model/wish'
import { wallTime } from '../model/zoned'
import { useDesk } from './desk-context'
import { useTakeBack } from './useTakeBack'

/** On a cancelled appointment, while its cancellation can be taken back. It says until when, and counts nothing down. */
export function TakeBack({ appointment }: { appointment: Appointment }) {
  const desk = useDesk()
  const takeBack = useTakeBack()
  const [busy, setBusy] = useState(false)
  const { undoUntil } = appointment
  if (undoUntil === undefined || !mayTakeBack(appointment, desk.now)) return null

  async function back(): Promise<void> {
    setBusy(true)
    await takeBack(appointment)
    setBusy(false)
  }

  return (
    <div className="take-back">
      <p>It can be taken back until {placeWords(wallTime(undoUntil, desk.zone), desk.wall.date)}.</p>
      <div className="acts">
        <Button className="act" busy={busy} onPress={() => void back()}>
          Take it back
        </Button>
      </div>
    </div>
  )
}
