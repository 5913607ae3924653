// Starts the built pages with the mock practice behind them, and the system's Chromium in front.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const base = 'http://localhost:4173'

export async function withPages(work) {
  const server = spawn('node', ['node_modules/vite/bin/vite.js', 'preview', '--port', '4173', '--strictPort'], {
    cwd: root,
    env: { ...process.env, ANTEROOM_MOCK: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ready = new Promise((done, failed) => {
    server.stdout.on('data', (text) => (String(text).includes('localhost') ? done() : undefined))
    server.on('exit', (code) => failed(new Error(`the preview server ended with ${code}`)))
  })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
  try {
    await ready
    return await work(browser)
  } finally {
    await browser.close()
    server.kill()
  }
}

/** A fresh person: own cookies, own storage, in New York. Anything that the page logs as an error is collected. */
export async function visitor(browser, { width = 360, height = 740, dark = false, zone = 'America/New_York' } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: zone,
    locale: 'en-US',
    reducedMotion: 'reduce',
    baseURL: base,
  })
  await context.request.post('/mock/reset')
  const page = await context.newPage()
  const faults = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(line.text())) faults.push(line.text())
  })
  const elsewhere = []
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url())
  })
  return { context, page, faults, elsewhere }
}
