import type { PacketPart } from './types'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `There are four short parts. Start anywhere, stop anytime.` */
export function invitation(parts: readonly Pick<PacketPart, 'submitted'>[]): string {
  const open = parts.filter(({ submitted }) => !submitted).length
  if (open === 0) return 'Everything is handed in. There is nothing more to do here.'
  if (open < parts.length) return `${open === 1 ? 'One part is' : `${sayUpper(open)} parts are`} still open. No hurry.`
  return open === 1 ? 'There is one short part. Stop anytime.' : `There are ${say(open)} short parts. Start anywhere, stop anytime.`
}

export function progressWords({ progress, submitted }: Pick<PacketPart, 'progress' | 'submitted'>): string {
  if (submitted) return 'Handed in'
  if (progress.given === 0) return 'Not started'
  return progress.given >= progress.of ? 'All answered, not handed in' : `${progress.given} of ${progress.of} answered`
}

const say = (count: number): string => small[count] ?? String(count)
const sayUpper = (count: number): string => say(count).replace(/^./, (letter) => letter.toUpperCase())
