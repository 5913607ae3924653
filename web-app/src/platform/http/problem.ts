/** RFC 9457, reduced to what a page decides by: the slug at the end of `type`, the status, and the fields named. */
export interface Problem {
  readonly slug: string
  readonly status: number
  readonly detail: string
  readonly fields: readonly FieldProblem[]
  /** Which of the service's own reasons, where it gives one. */
  readonly reason?: string | undefined
  /** Seconds to wait, from `Retry-After`. */
  readonly retryAfter: number | undefined
}

export interface FieldProblem {
  /** JSON pointer into the body that was sent. */
  readonly pointer: string
  readonly detail: string
}

/** Reads any refused answer: also a proxy's HTML page or an empty body becomes a Problem of its status. */
export function problemOf(response: Response, body: unknown): Problem {
  const fields = isRecord(body) && Array.isArray(body.errors) ? body.errors.filter(isFieldProblem) : []
  const type = isRecord(body) && typeof body.type === 'string' ? body.type : ''
  const detail = isRecord(body) && typeof body.detail === 'string' ? body.detail : ''
  const wait = response.headers.get('Retry-After')
  return {
    slug: type.split(/[:/]/).at(-1) ?? '',
    status: response.status,
    detail,
    fields,
    reason: isRecord(body) && typeof body.reason === 'string' ? body.reason : undefined,
    retryAfter: wait !== null && /^\d+$/.test(wait) ? Number(wait) : undefined,
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value.pointer === 'string' && typeof value.detail === 'string'
}
