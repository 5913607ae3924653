import { MessageCircle, Phone } from 'lucide-react'
import type { HelpLine } from '../model/lines'
import './help.css'

export function LineList({ lines }: { lines: readonly HelpLine[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.name} className="line">
          <p className="line-name">{line.name}</p>
          <p className="note">{line.about}</p>
          <div className="line-ways">
            {line.ways.map((way) => (
              <a key={way.href} href={way.href} className="button button-plain" rel="noreferrer">
                {way.href.startsWith('tel:') ? <Phone size={18} aria-hidden="true" /> : null}
                {way.href.startsWith('sms:') ? <MessageCircle size={18} aria-hidden="true" /> : null}
                {way.label}
              </a>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
