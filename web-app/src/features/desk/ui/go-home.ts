import type { Tile } from '../model/entries'

/** A tile that could not be moved goes back from where it hung to where it stands: short, and not at all where motion is unwelcome. */
export function goHome({ entry, key }: Tile): void {
  const ghost = document.querySelector(`[data-ghost="${CSS.escape(entry.id)}"]`)
  const home = document.querySelector(`[data-tile="${CSS.escape(key)}"]`)
  if (ghost === null || home === null || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const [from, to] = [ghost.getBoundingClientRect(), home.getBoundingClientRect()]
  home.animate([{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` }, { transform: 'none' }], { duration: 180, easing: 'ease-out' })
}
