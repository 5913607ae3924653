import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Request {
  readonly method: string
  readonly url: URL
  readonly bearer: string
  readonly cookie: string
  readonly ifMatch: string
  readonly body: Record<string, unknown>
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Record<string, string | string[]>
}

/** One stored route: `/a/:id` captures `id`. */
export type Route = readonly [method: string, pattern: string, handle: (request: Request, part: Record<string, string>) => Reply]

export const ok = (body: unknown, status = 200): Reply => ({ status, body })
export const problem = (status: number, slug: string, reason?: string): Reply => ({
  status,
  body: { type: `urn:anteroom:problem:${slug}`, title: slug, status, ...(reason === undefined ? {} : { reason }) },
  headers: { 'Content-Type': 'application/problem+json' },
})

export async function answer(routes: readonly Route[], message: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const url = new URL(message.url ?? '/', 'http://mock')
  for (const [method, pattern, handle] of routes) {
    const part = match(pattern, url.pathname)
    if (part === undefined || method !== message.method) continue
    send(response, handle(await read(message, url), part))
    return true
  }
  return false
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return undefined
  const part: Record<string, string> = {}
  for (const [index, piece] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '')
    if (piece.startsWith(':')) part[piece.slice(1)] = value
    else if (piece !== value) return undefined
  }
  return part
}

async function read(message: IncomingMessage, url: URL): Promise<Request> {
  const pieces: Buffer[] = []
  for await (const piece of message) pieces.push(piece as Buffer)
  const text = Buffer.concat(pieces).toString('utf8')
  return {
    method: message.method ?? 'GET',
    url,
    bearer: (message.headers.authorization ?? '').replace('Bearer ', ''),
    cookie: message.headers.cookie ?? '',
    ifMatch: message.headers['if-match'] ?? '',
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  }
}

function send(response: ServerResponse, reply: Reply): void {
  response.statusCode = reply.status
  response.setHeader('Content-Type', 'application/json')
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value)
  response.end(typeof reply.body === 'string' ? reply.body : reply.body === undefined ? undefined : JSON.stringify(reply.body))
}
