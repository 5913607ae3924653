import { useQuery, type QueryClient } from '@tanstack/react-query'
import type { components } from '@/generated/account'
import { account } from '../http/api'
import { CallFailed, settle } from '../http/call'
import { xsrfToken } from '../http/cookies'

export type Me = components['schemas']['Me']

/** Who sits here. Not being signed in is an answer, not a failure. */
export type Session = { readonly kind: 'signed-in'; readonly me: Me } | { readonly kind: 'nobody' }

export const sessionKey = ['session'] as const

export async function readSession(): Promise<Session> {
  const call = await settle(account.GET('/api/account/me'))
  if (call.kind === 'ok') return { kind: 'signed-in', me: call.value }
  if (call.kind === 'problem' && call.problem.status === 401) return { kind: 'nobody' }
  throw new CallFailed(call)
}

export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 60_000 })
}

/** After a sign-in: nothing that was read as somebody else may stay on the screen. */
export function startSession(queries: QueryClient, me: Me): void {
  queries.clear()
  queries.setQueryData(sessionKey, (): Session => ({ kind: 'signed-in', me }))
}

/** Ends the session at the gateway; the page forgets what it read in any case. */
export async function signOut(queries: QueryClient): Promise<void> {
  const header = { 'X-XSRF-TOKEN': xsrfToken(document.cookie) ?? '' }
  await settle(account.POST('/api/account/sign-out', { params: { header } }))
  queries.clear()
}
