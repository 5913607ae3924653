// Starts the built pages with the mock practice behind them, and the system's Chromium in front.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { preview } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Opens both on a free port; `close` ends them. */
export async function openPages() {
  process.env.ANTEROOM_MOCK = '1'
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: install chromium, or set CHROMIUM to where it is`)
  const server = await preview({ root, configFile: `${root}vite.config.ts`, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
  const base = `http://127.0.0.1:${server.httpServer.address().port}`
  const browser = await chromium.launch({ executablePath, args: flags })
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return { browser, base, close }
}

/**
 * A fresh person: own cookies, own storage, in New York. What the page logs as an error, and asks of others, is collected.
 * `desk` is the practice behind the front desk, `quiet` or `full`; `beside` comes to the practice as somebody else left it.
 */
export async function visitor({ browser, base }, { width = 360, height = 740, dark = false, zone = 'America/New_York', desk, beside = false, touch = false, motion = false } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: zone,
    locale: 'en-US',
    reducedMotion: motion ? 'no-preference' : 'reduce',
    hasTouch: touch,
    baseURL: base,
  })
  if (!beside) await context.request.post('/mock/reset', { data: { desk } })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const faults = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(line.text())) faults.push(line.text())
  })
  const elsewhere = []
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url())
  })
  return { context, page, faults, elsewhere }
}
