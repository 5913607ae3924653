/** What the practice set when it built the pages; read from index.html. Empty means not set. */
export interface Settings {
  /** Where "Leave this page" goes; never fetched before. */
  readonly leaveUrl: string
  readonly phone: string
  readonly email: string
}

export function readSettings(page: Document): Settings {
  const leaveUrl = metaOf(page, 'leave')
  return {
    leaveUrl: leaveUrl === '' ? 'https://www.weather.gov/' : leaveUrl,
    phone: metaOf(page, 'phone'),
    email: metaOf(page, 'email'),
  }
}

function metaOf(page: Document, name: string): string {
  const content = page.querySelector(`meta[name="anteroom-${name}"]`)?.getAttribute('content') ?? ''
  return content.startsWith('%VITE_') ? '' : content.trim()
}
