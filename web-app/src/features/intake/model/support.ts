/** What a service sends along when an answer sounds like danger: calm words and lines to call. */
export interface Support {
  readonly words: string
  readonly lines: readonly SupportLine[]
}

export interface SupportLine {
  readonly name: string
  readonly about: string
  readonly call: string | undefined
  readonly text: string | undefined
}

const fallbackWords = 'Thank you for saying that. You don’t have to carry it until we meet. Someone can talk with you right now.'

/** Reads it however much of it is there: that there is support matters more than its exact shape. */
export function readSupport(saved: unknown): Support | undefined {
  if (!isRecord(saved) || !isRecord(saved.support)) return undefined
  const { words, message, lines } = saved.support
  return {
    words: textOf(words) ?? textOf(message) ?? fallbackWords,
    lines: Array.isArray(lines) ? lines.filter(isRecord).map(lineOf) : [],
  }
}

function lineOf(line: Record<string, unknown>): SupportLine {
  return { name: textOf(line.name) ?? 'Talk with someone now', about: textOf(line.about) ?? '', call: textOf(line.call) ?? textOf(line.phone), text: textOf(line.text) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
