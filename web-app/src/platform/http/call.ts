import { problemOf, type Problem } from './problem'

/** How a call ended. `unreachable` also covers a gateway that could not reach the service (502–504). */
export type Call<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'unreachable' }

export type Failure = Exclude<Call<never>, { kind: 'ok' }>

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** Turns an openapi-fetch answer into a value: never throws for anything that a network or a server can do. */
export async function settle<T>(answer: Promise<Answer<T>>): Promise<Call<T>> {
  let settled: Answer<T>
  try {
    settled = await answer
  } catch {
    return { kind: 'unreachable' }
  }
  const { data, error, response } = settled
  if (response.ok) return { kind: 'ok', value: data as T }
  if (response.status >= 502 && response.status <= 504) return { kind: 'unreachable' }
  return { kind: 'problem', problem: problemOf(response, error) }
}

/** What a failed query throws: TanStack Query knows failures only as exceptions. */
export class CallFailed extends Error {
  constructor(readonly call: Failure) {
    super(call.kind === 'problem' ? `refused: ${call.problem.status} ${call.problem.slug}` : 'unreachable')
  }
}

/** For queries only; a command handles the Call itself. */
export async function valueOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const call = await settle(answer)
  if (call.kind === 'ok') return call.value
  throw new CallFailed(call)
}

/** A refusal that asking again will not change is not asked again. */
export function worthRetrying(failures: number, error: unknown): boolean {
  const refused = error instanceof CallFailed && error.call.kind === 'problem' ? error.call.problem : undefined
  if (refused !== undefined && refused.status < 500 && refused.status !== 429) return false
  return failures < 2
}
