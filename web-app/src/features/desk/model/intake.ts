import type { components } from '@/generated/intake'

export type Packet = components['schemas']['Packet']

/**
 * How far intake is, and nothing else: the desk sees neither titles nor answers. `asks`: what was booked brings questions, so
 * that none yet means that they are on their way.
 */
export function intakeLine(packets: readonly Packet[], appointment?: string, asks = false): string {
  const packet = packets.find((one) => one.appointment === appointment) ?? packets.at(-1)
  if (packet === undefined) return asks ? 'Being prepared' : 'Nothing asked'
  const done = packet.parts.filter(isDone).length
  if (done === packet.parts.length) return `All ${packet.parts.length} parts`
  return `${done} of ${packet.parts.length} parts`
}

function isDone({ submitted, progress }: Packet['parts'][number]): boolean {
  return submitted || (progress.of > 0 && progress.given >= progress.of)
}
