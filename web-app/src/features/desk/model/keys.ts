export type View = 'day' | 'week' | 'list'

/** What a single key asks for. */
export type KeyIntent =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'today' | 'requests' | 'earlier' | 'later' | 'find' | 'new' | 'block' | 'privacy' | 'go-to' | 'undo' | 'all-the-same' | 'keys' | 'close' }

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const intents: Record<string, KeyIntent> = {
  t: { kind: 'today' },
  d: { kind: 'view', view: 'day' },
  w: { kind: 'view', view: 'week' },
  l: { kind: 'view', view: 'list' },
  r: { kind: 'requests' },
  n: { kind: 'new' },
  g: { kind: 'go-to' },
  b: { kind: 'block' },
  p: { kind: 'privacy' },
  u: { kind: 'undo' },
  a: { kind: 'all-the-same' },
  '/': { kind: 'find' },
  '?': { kind: 'keys' },
  '[': { kind: 'earlier' },
  ']': { kind: 'later' },
  Escape: { kind: 'close' },
}

/** Single keys work only while nobody types, and can be switched off; Esc always closes. */
export function intentOf(press: Press, typing: boolean, keysOn: boolean): KeyIntent | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  const intent = intents[press.key.length === 1 ? press.key.toLowerCase() : press.key]
  if (intent?.kind === 'close') return intent
  return typing || !keysOn ? undefined : intent
}

/** The list that `?` shows. */
export const keyList: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['T'], does: 'Go to today' },
  { keys: ['G'], does: 'Go to a date' },
  { keys: ['['], does: 'A day or week earlier' },
  { keys: [']'], does: 'A day or week later' },
  { keys: ['D'], does: 'Day' },
  { keys: ['W'], does: 'Week' },
  { keys: ['L'], does: 'List' },
  { keys: ['R'], does: 'Requests to answer' },
  { keys: ['↑', '↓', '←', '→'], does: 'Move between appointments' },
  { keys: ['Enter'], does: 'Open the appointment' },
  { keys: ['M'], does: 'Take it in hand: arrows carry it, Shift ↑ ↓ make it longer or shorter, Enter puts it there' },
  { keys: ['U'], does: 'Undo what the line at the foot tells' },
  { keys: ['A'], does: 'All the same, where the line at the foot offers it' },
  { keys: ['/'], does: 'Find a person' },
  { keys: ['N'], does: 'New appointment' },
  { keys: ['B'], does: 'Block time' },
  { keys: ['P'], does: 'Hide or show names' },
  { keys: ['Esc'], does: 'Close' },
  { keys: ['?'], does: 'This list' },
]
