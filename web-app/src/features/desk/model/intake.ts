import type { components } from '@/generated/intake'

export type Packet = components['schemas']['Packet']

/** How far intake is, and nothing else: the desk sees neither titles nor answers. */
export function intakeLine(packets: readonly Packet[], appointment?: string): string {
  const packet = packets.find((one) => one.appointment === appointment) ?? packets.at(-1)
  if (packet === undefined) return 'Nothing asked'
  const done = packet.parts.filter(isDone).length
  if (done === packet.parts.length) return `All ${packet.parts.length} parts`
  return `${done} of ${packet.parts.length} parts`
}

function isDone({ submitted, progress }: Packet['parts'][number]): boolean {
  return submitted || (progress.of > 0 && progress.given >= progress.of)
}
