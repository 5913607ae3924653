import type { Contact } from '@/platform/contact/contact'
import { account } from '@/platform/http/api'
import { settle, type Failure } from '@/platform/http/call'
import type { Me } from '@/platform/session/session'

export type CodeOutcome = { readonly kind: 'on-its-way' } | { readonly kind: 'failed'; readonly failure: Failure }

/** Answers the same whether anyone is known under the contact or not; the page says no more than that. */
export async function askForCode(contact: Contact): Promise<CodeOutcome> {
  const call = await settle(account.POST('/api/account/sign-in', { body: contact }))
  return call.kind === 'ok' ? { kind: 'on-its-way' } : { kind: 'failed', failure: call }
}

export type VerifyOutcome =
  | { readonly kind: 'signed-in'; readonly me: Me }
  | { readonly kind: 'not-accepted' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export async function verifyCode(contact: Contact, code: string): Promise<VerifyOutcome> {
  const call = await settle(account.POST('/api/account/sign-in/verify', { body: { ...contact, code } }))
  if (call.kind === 'ok') return { kind: 'signed-in', me: call.value }
  if (call.kind === 'problem' && call.problem.slug === 'code-not-accepted') return { kind: 'not-accepted' }
  return { kind: 'failed', failure: call }
}
