import { useId, useRef, useState } from 'react'
import { Button } from '@/ui/Button'
import { countryOf, helpIn, localHelp, type Country } from '../model/lines'
import { LineList } from './LineList'
import './help.css'

/** Opens local lines over the page, in place. Makes no request, so it works offline and tells nobody. */
export function HelpNow() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [country, setCountry] = useState<Country>(() => countryOf(Intl.DateTimeFormat().resolvedOptions().timeZone))
  const [title, where] = [useId(), useId()]
  return (
    <>
      <Button look="quiet" onPress={() => dialog.current?.showModal()}>
        Help now
      </Button>
      <dialog ref={dialog} className="help" aria-labelledby={title}>
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
          “Leave this page” takes you to a weather page right away and clears what this page kept here. Your browser’s history still
          shows that you were here; only you can clear that.
        </p>
        <Button look="plain" onPress={() => dialog.current?.close()}>
          Back to the page
        </Button>
      </dialog>
    </>
  )
}
