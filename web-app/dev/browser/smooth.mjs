// How smooth dragging is with twelve clinicians and 300 appointments in the week: frames while a tile is dragged for some
// seconds, one pointer move a frame, in the day by clinician and in the week. `npm run build && npm run smooth`.
import { openPages, visitor } from './browser.mjs'
import { toDesk } from './desk-pages.mjs'

const SECONDS = 6
const pages = await openPages()
for (const [name, path] of [
  ['day by clinician', '/desk'],
  ['week by clinician', '/desk?view=week'],
]) {
  const { context, page } = await visitor(pages, { width: 1440, height: 900, desk: 'full', motion: true })
  await toDesk(page, path)
  await page.locator('[data-movable]').first().waitFor()
  const tiles = await page.locator('[data-tile]').count()
  const start = await page.locator('[data-movable]').nth(7).boundingBox()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  await page.mouse.move(start.x + 20, start.y + 8)
  await page.mouse.down()
  await page.mouse.move(start.x + 30, start.y + 30)
  await page.locator('[data-ghost]').waitFor()
  const before = await metrics(devtools)
  const frames = page.evaluate(countFrames, SECONDS * 1000)
  const until = Date.now() + SECONDS * 1000
  for (let step = 0; Date.now() < until; step += 1) {
    await page.mouse.move(420 + 300 * (1 + Math.sin(step / 40)), 300 + 120 * (1 + Math.sin(step / 17)))
  }
  const { deltas, spots } = await frames
  const after = await metrics(devtools)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  const sorted = [...deltas].sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(sorted.length * share)].toFixed(1)
  const each = (metric) => ((1000 * (after[metric] - before[metric])) / deltas.length).toFixed(2)
  console.log(
    `${name}: ${tiles} tiles, ${deltas.length} frames in ${SECONDS} s, frame time median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; ` +
      `${deltas.filter((delta) => delta > 25).length} over 25 ms; ${spots} places of the ghost; ` +
      `main thread a frame ${each('TaskDuration')} ms (script ${each('ScriptDuration')}, style ${each('RecalcStyleDuration')}, layout ${each('LayoutDuration')})`,
  )
  await context.close()
}
await pages.close()

async function metrics(devtools) {
  const { metrics: all } = await devtools.send('Performance.getMetrics')
  return Object.fromEntries(all.map(({ name, value }) => [name, value]))
}

function countFrames(milliseconds) {
  return new Promise((resolve) => {
    const deltas = []
    let spots = 0
    let last
    let place = ''
    const begun = performance.now()
    requestAnimationFrame(function frame(now) {
      if (last !== undefined) deltas.push(now - last)
      last = now
      const ghost = document.querySelector('[data-ghost]')
      const here = ghost === null ? '' : ghost.getAttribute('style') + ghost.textContent + ghost.closest('td')?.cellIndex + ghost.closest('tr')?.rowIndex
      if (here !== place) spots += 1
      place = here
      if (now - begun < milliseconds) requestAnimationFrame(frame)
      else resolve({ deltas, spots })
    })
  })
}
