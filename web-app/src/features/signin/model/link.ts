import type { Contact } from '@/platform/contact/contact'

/** What a sign-in link carries behind its `#`; it never reaches a server by being opened. */
export interface SignInLink {
  readonly contact: Contact
  readonly code: string
}

/** Reads base64url JSON `{"email"|"phone", "code"}`; undefined for anything else, however odd. */
export function readLink(fragment: string): SignInLink | undefined {
  const value = decode(fragment.replace(/^#/, ''))
  if (typeof value !== 'object' || value === null) return undefined
  const { email, phone, code } = value as Record<string, unknown>
  if (typeof code !== 'string' || !/^\d{6}$/.test(code)) return undefined
  if (typeof email === 'string' && email !== '') return { contact: { email }, code }
  if (typeof phone === 'string' && phone !== '') return { contact: { phone }, code }
  return undefined
}

function decode(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return undefined
  }
}
