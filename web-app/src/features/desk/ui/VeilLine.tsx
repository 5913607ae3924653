import { useState } from 'react'
import { useVeiled } from './Name'

/** Says to a screen reader that names were hidden or are shown again; nothing before the first time. */
export function VeilLine() {
  const veiled = useVeiled()
  const [first] = useState(veiled)
  const [turned, setTurned] = useState(false)
  if (!turned && veiled !== first) setTurned(true)
  return (
    <p className="unseen" role="status">
      {turned ? (veiled ? 'Names are hidden.' : 'Names are shown.') : ''}
    </p>
  )
}
