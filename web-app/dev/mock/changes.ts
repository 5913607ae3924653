import type { IncomingMessage, ServerResponse } from 'node:http'

const followers = new Set<ServerResponse>()

/** The stream of changes, for whoever has a cookie of the practice. True when it answered. */
export function follow(message: IncomingMessage, response: ServerResponse): boolean {
  if (message.url !== '/api/scheduling/calendar/changes') return false
  if (!/XSRF-TOKEN=mock-(desk|owner|clinician)/.test(message.headers.cookie ?? '')) {
    response.writeHead(401, { 'Content-Type': 'application/problem+json' }).end('{"type":"urn:anteroom:problem:unauthorized","title":"x","status":401}')
    return true
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write('event: hello\ndata: {}\n\n')
  followers.add(response)
  const comment = setInterval(() => response.write(':\n\n'), 5_000)
  const end = setTimeout(() => response.end(), 60_000)
  response.on('close', () => {
    clearInterval(comment)
    clearTimeout(end)
    followers.delete(response)
  })
  return true
}

export function tellChange(): void {
  for (const response of followers) response.write('event: change\ndata: {}\n\n')
}
