import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { addDays } from '../model/dates'
import { intentOf, type KeyIntent } from '../model/keys'
import { focusFirst, press } from './focus'
import type { Desk, NewFrom } from './desk-context'

/** Where single letters are letters. */
const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="menu"]'

/** The desk's keys, on every page of it. */
export function useDeskKeys(desk: Desk): void {
  const [path, navigate] = useLocation()
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const typing = event.target instanceof Element && event.target.closest(TYPING) !== null
      const intent = event.defaultPrevented ? undefined : intentOf(event, typing, desk.keysOn)
      if (intent === undefined || (typing && intent.kind !== 'close')) return
      if (act(intent, desk, { isCalendar: path === '/desk', navigate })) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

interface Ways {
  readonly isCalendar: boolean
  readonly navigate: (path: string) => void
}

/** True when something was done. Calendar keys lead to the calendar from another page first. */
function act(intent: KeyIntent, desk: Desk, { isCalendar, navigate }: Ways): boolean {
  const toCalendar = isCalendar ? undefined : () => navigate('/desk')
  switch (intent.kind) {
    case 'view':
      toCalendar?.()
      desk.go({ view: intent.view })
      return true
    case 'today':
      toCalendar?.()
      desk.go({ date: undefined })
      return true
    case 'requests':
      navigate('/desk/requests')
      return true
    case 'earlier':
    case 'later':
      if (toCalendar === undefined) desk.go({ date: addDays(desk.place.date ?? desk.wall.date, stride(desk) * (intent.kind === 'later' ? 1 : -1)) })
      return toCalendar === undefined
    case 'go-to':
      return press('[data-go-date]') && focusFirst('[data-go-date]')
    case 'find':
      return focusFirst('[data-find]')
    case 'new':
      desk.setDialog({ kind: 'new', from: {} })
      return true
    case 'block':
      desk.setDialog({ kind: 'block', from: whoseFocus() })
      return true
    case 'privacy':
      desk.setVeiled(!desk.veiled)
      return true
    case 'undo':
      return press('[data-told-act=U]')
    case 'all-the-same':
      return press('[data-told-act=A]')
    case 'keys':
      desk.setDialog({ kind: 'keys' })
      return true
    case 'close':
      desk.close()
      return false
  }
}

/** In whose column the keys stand. */
function whoseFocus(): NewFrom {
  const tile = document.activeElement?.closest<HTMLElement>('[data-whose]')
  return tile?.dataset.whose === undefined ? {} : { clinician: tile.dataset.whose }
}

function stride(desk: Desk): number {
  return desk.place.view === 'day' ? 1 : 7
}
