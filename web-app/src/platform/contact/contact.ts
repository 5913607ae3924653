/** One way to reach a person, as they typed it; the services normalise it. */
export type Contact = { readonly email: string } | { readonly phone: string }

export type ContactKind = 'email' | 'phone'

export type ContactReading = { readonly kind: 'contact'; readonly contact: Contact } | { readonly kind: 'trouble'; readonly words: string }

/** Only what is surely not one is asked about again: a service decides the rest. */
export function readContact(kind: ContactKind, typed: string): ContactReading {
  const text = typed.trim()
  if (text === '') return { kind: 'trouble', words: 'We need one way to reach you.' }
  if (kind === 'email') {
    if (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)) return { kind: 'contact', contact: { email: text } }
    return { kind: 'trouble', words: 'That doesn’t look like an e-mail address yet.' }
  }
  const digits = text.replace(/\D/g, '').length
  if (digits >= 7 && digits <= 15 && /^[+\d\s().\-/]+$/.test(text)) return { kind: 'contact', contact: { phone: text } }
  return { kind: 'trouble', words: 'That doesn’t look like a phone number yet.' }
}

export function contactText(contact: Contact): string {
  return 'email' in contact ? contact.email : contact.phone
}

/** How it is called in a sentence about where a message goes; on a narrow page no line ends within the word. */
export function wayOf(contact: Contact): 'e\u2011mail' | 'text message' {
  return 'email' in contact ? 'e\u2011mail' : 'text message'
}
