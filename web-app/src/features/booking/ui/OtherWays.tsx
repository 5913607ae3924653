import { useState } from 'react'
import { readSettings } from '@/platform/settings/settings'
import { Button } from '@/ui/Button'
import type { Slot } from '../model/types'
import './other-ways.css'

interface OtherWaysProps {
  first: Slot | undefined
  onFirst: (slot: Slot) => void
  /** Left out when it is "First available" already. */
  onAnyone: (() => void) | undefined
  onLater: (() => void) | undefined
}

/** Under the times: the quickest way, and a kind one when nothing fits. */
export function OtherWays({ first, onFirst, onAnyone, onLater }: OtherWaysProps) {
  const [open, setOpen] = useState(false)
  return (
    <div className="ways">
      <div className="ways-row">
        {first === undefined ? null : (
          <Button look="quiet" onPress={() => onFirst(first)}>
            First available
          </Button>
        )}
        {onAnyone === undefined ? null : (
          <Button look="quiet" onPress={onAnyone}>
            Someone else
          </Button>
        )}
        <Button look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          None of these work
        </Button>
      </div>
      {open ? <Kinder onAnyone={onAnyone} onLater={onLater} /> : null}
    </div>
  )
}

function Kinder({ onAnyone, onLater }: Pick<OtherWaysProps, 'onAnyone' | 'onLater'>) {
  const { phone, email } = readSettings(document)
  const reachable = phone !== '' || email !== ''
  return (
    <div className="ways-kinder">
      <p>{reachable ? 'That happens. Tell us what would work, and we look for it together.' : 'That happens. New times open most days, so it’s worth looking again.'}</p>
      <div className="ways-row">
        {phone === '' ? null : (
          <a className="button button-plain" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            Call {phone}
          </a>
        )}
        {email === '' ? null : (
          <a className="button button-plain" href={`mailto:${email}`}>
            Write to us
          </a>
        )}
        {onLater === undefined ? null : (
          <Button look="plain" onPress={onLater}>
            Look at the week after
          </Button>
        )}
        {onAnyone === undefined ? null : (
          <Button look="plain" onPress={onAnyone}>
            See everyone’s times
          </Button>
        )}
      </div>
    </div>
  )
}
