import { now } from './clock.ts'
import { ok, type Route } from './http.ts'

/** What the planner would announce of a booking, near enough for the pages: a note, and a reminder where there is time. */
export const previewRoutes: readonly Route[] = [
  [
    'GET',
    '/api/notifications/preview',
    ({ url }) => {
      const start = Date.parse(url.searchParams.get('start') ?? '')
      const channel = url.searchParams.get('contact') === 'PHONE' ? 'SMS' : 'EMAIL'
      const asked = url.searchParams.get('approval') === 'REQUEST'
      const confirm = url.searchParams.get('confirm') ?? 'NOW'
      const night = confirm === 'MORNING' ? 8 * 3600_000 : 0
      const late = now() + night > start - 3600_000
      const at = new Date(late ? now() : now() + night).toISOString()
      const note = confirm === 'NONE' ? [] : [{ kind: asked ? 'REQUESTED' : 'CONFIRMATION', at, channel }]
      const twoDays = start - 48 * 3600_000
      const reminder = asked || twoDays < now() + 7200_000 ? [] : [{ kind: 'REMINDER', at: new Date(twoDays).toISOString(), channel }]
      return ok([...note, ...reminder])
    },
  ],
]
