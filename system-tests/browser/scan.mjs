// Opens links as a mail scanner does that renders pages: each in a browser that was never here, waits until the network is
// quiet, and touches nothing. Reads a list of addresses, answers for each what stood there and every call that was no look.
import { launch, phone } from './browser.mjs'
import { isOurs } from './system.mjs'

const LOOKS = ['GET', 'HEAD', 'OPTIONS']

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const links = JSON.parse(Buffer.concat(chunks).toString())
const browser = await launch()
try {
  const pages = []
  for (const link of links) pages.push(await render(link))
  console.log(JSON.stringify(pages))
} finally {
  await browser.close()
}

async function render(link) {
  const context = await browser.newContext({ ...phone, locale: 'en-US' })
  const page = await context.newPage()
  const changing = []
  const asked = []
  page.on('request', (request) => {
    if (!LOOKS.includes(request.method())) changing.push(`${request.method()} ${request.url()}`)
    if (request.url().includes('/api/')) asked.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  await page.goto(link, { waitUntil: 'networkidle', timeout: 30_000 })
  const heading = await page.getByRole('heading', { level: 1 }).first().innerText({ timeout: 10_000 })
  const ours = isOurs(page.url())
  await context.close()
  return { link, heading, ours, asked, changing }
}
