import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { wordsFor } from '@/platform/problem/words'
import { Button } from '@/ui/Button'
import { readCalendarFile } from '../api/calendar-file'

/** Hands over a calendar file with neutral words in it. */
export function AddToCalendar({ id, token }: { id: string; token: string | undefined }) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')

  async function add(): Promise<void> {
    setBusy(true)
    const outcome = await readCalendarFile(id, token)
    setBusy(false)
    if (outcome.kind === 'failed') return setSaid(wordsFor(outcome.failure).title)
    save(outcome.text)
    setSaid('The file is in your downloads. It says only the time.')
  }

  return (
    <div>
      <Button look="plain" className="wide" busy={busy} onPress={() => void add()}>
        <CalendarPlus size={18} aria-hidden="true" />
        Add to calendar
      </Button>
      <p className="note" role="status">
        {said}
      </p>
    </div>
  )
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'time.ics'
  link.click()
  URL.revokeObjectURL(address)
}
