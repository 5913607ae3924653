/** The value that the gateway set beside the session, or undefined when nobody is signed in. */
export function xsrfToken(cookies: string): string | undefined {
  for (const cookie of cookies.split('; ')) {
    const [name, ...rest] = cookie.split('=')
    if (name === 'XSRF-TOKEN') return decodeURIComponent(rest.join('='))
  }
  return undefined
}
