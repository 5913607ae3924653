// Pictures of every page, phone and desktop, light and dark, into target/shots. `npm run shots [name]`.
import { mkdirSync } from 'node:fs'
import { openPages, visitor } from './browser.mjs'
import { deskPages } from './desk-pages.mjs'
import { pages } from './pages.mjs'

const only = process.argv[2]
const views = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'phone-dark', width: 360, height: 740, dark: true },
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'desktop-dark', width: 1440, height: 900, dark: true },
]

mkdirSync('target/shots', { recursive: true })
const pagesAndBrowser = await openPages()
for (const [name, open] of Object.entries({ ...pages, ...deskPages })) {
  if (only !== undefined && !name.startsWith(only)) continue
  for (const view of views) {
    const { context, page, faults } = await visitor(pagesAndBrowser, { ...view, ...(name in deskPages ? { desk: 'quiet' } : {}) })
    await open(page)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: `target/shots/${name}-${view.name}.png` })
    if (faults.length > 0) console.log(name, view.name, faults)
    await context.close()
  }
  console.log(name)
}
await pagesAndBrowser.close()
