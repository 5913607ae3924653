import { Mail, Phone } from 'lucide-react'
import { readSettings } from '@/platform/settings/settings'

/** For who wished that neither a link nor a session changes anything: a person does it. */
export function PersonHelps() {
  return (
    <>
      <p>A person here will help you move or cancel it. There is nothing to explain.</p>
      <PersonWays />
    </>
  )
}

/** The ways to a person. */
export function PersonWays() {
  const { phone, email } = readSettings(document)
  if (phone === '' && email === '') return <p className="note">Call or write to us the way you usually do.</p>
  return (
    <div className="coming-steps">
      {phone === '' ? null : (
        <a className="button button-plain" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
          <Phone size={20} aria-hidden="true" />
          Call {phone}
        </a>
      )}
      {email === '' ? null : (
        <a className="button button-plain" href={`mailto:${email}`}>
          <Mail size={20} aria-hidden="true" />
          Write to {email}
        </a>
      )}
    </div>
  )
}
