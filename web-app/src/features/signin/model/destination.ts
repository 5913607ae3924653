import type { components } from '@/generated/account'

type Role = components['schemas']['Role']

/** Where to go after signing in: back where the person was, if that is a page of ours, else to their first page. */
export function destinationOf(role: Role, search: string): string {
  const next = new URLSearchParams(search).get('next') ?? ''
  if (/^\/[A-Za-z0-9]/.test(next) && !next.startsWith('/sign-in') && !next.includes('\\')) return next
  return role === 'CLIENT' ? '/me' : '/desk'
}

export function signInFor(page: string): string {
  return `/sign-in?next=${encodeURIComponent(page)}`
}
