import { useId, useRef, useState } from 'react'
import { deviceZone } from '@/platform/time/zones'
import { Button } from '@/ui/Button'
import { countryOf, helpIn, localHelp, type Country } from '../model/lines'
import { LineList } from './LineList'
import './help.css'

export const HELP_DIALOG = 'help-now'

/** Mounted once, outside the pages: it stays open while a page behind it loads, changes or breaks. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [country, setCountry] = useState<Country>(() => countryOf(deviceZone()))
  const [title, where] = [useId(), useId()]
  return (
    <dialog ref={dialog} id={HELP_DIALOG} className="help" aria-labelledby={title}>
      <h2 id={title}>You don’t have to wait to talk to someone</h2>
      <LineList lines={helpIn(country).lines} />
      <label className="help-where" htmlFor={where}>
        Where you are
        <select id={where} value={country} onChange={(event) => setCountry(event.target.value as Country)}>
          {localHelp.map((help) => (
            <option key={help.country} value={help.country}>
              {help.name}
            </option>
          ))}
        </select>
      </label>
      <p className="note">Opening this list tells nobody. A call or text shows in your phone’s own list.</p>
      <p className="note">
        “Leave this page” takes you to another site right away and clears what this page kept here. Your browser’s history still shows
        that you were here; only you can clear that.
      </p>
      <Button look="plain" onPress={() => dialog.current?.close()}>
        Back to the page
      </Button>
    </dialog>
  )
}
