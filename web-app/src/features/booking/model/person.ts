import { readContact } from '@/platform/contact/contact'
import type { Draft } from './draft'
import type { BookedClient } from './types'

export type PersonReading =
  | { readonly kind: 'person'; readonly client: BookedClient }
  | { readonly kind: 'trouble'; readonly name: string | undefined; readonly contact: string | undefined }

/** A chosen name and one contact: all that a booking needs. */
export function readPerson(draft: Draft): PersonReading {
  const name = draft.name.trim()
  const reading = readContact(draft.contactKind, draft.typedContact)
  if (name === '' || reading.kind === 'trouble') {
    return {
      kind: 'trouble',
      name: name === '' ? 'What should we call you? Any name is fine.' : undefined,
      contact: reading.kind === 'trouble' ? reading.words : undefined,
    }
  }
  return { kind: 'person', client: { preferredName: name, ...reading.contact, zone: draft.zone, plainWords: draft.plainWords } }
}
