// One headless browser (the system's own Chromium) with watched pages: nothing on the console, nobody else is asked.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import { isOurs, practiceNow, shots } from './system.mjs'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const names = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env.CHROMIUM ?? names.find((name) => existsSync(name))

export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
export const smallPhone = { ...phone, viewport: { width: 360, height: 740 } }
export const deskScreen = { viewport: { width: 1440, height: 900 } }

export async function launch() {
  assert.ok(executablePath, 'no browser found: install chromium, or set CHROMIUM to where it is')
  mkdirSync(shots, { recursive: true })
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
}

/** Somebody's device: its own cookies, its own clock (that of the practice), watched all the time. */
export async function device(browser, kind, { zone = 'America/New_York', dark = false } = {}) {
  const context = await browser.newContext({
    ...kind,
    locale: 'en-US',
    timezoneId: zone,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await context.clock.setFixedTime(await practiceNow())
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return { context, page, complaints: watch(page) }
}

/** Everything that a page says or does that it should not. */
function watch(page) {
  const complaints = []
  page.on('console', (message) => {
    if (isAskingWhoIAm(message)) return
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (!isOurs(request.url())) complaints.push(`asked elsewhere: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}

/** Chromium notes every 401; a page that asks whether somebody is signed in gets one by contract. */
function isAskingWhoIAm(message) {
  return message.text().includes('status of 401') && message.location().url.endsWith('/api/account/me')
}

/** A picture of what stands there. What axe finds is a complaint, told at the end: one page must not hide the next. */
export async function look({ page, context, complaints }, name) {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  complaints.push(...(await problems(page, context)).map((found) => `axe on ${name}: ${found}`))
}

/** Without touching the page's policy: the checker runs in a world of its own. */
async function problems(page, context) {
  const session = await context.newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' })
  await session.send('Runtime.evaluate', { expression: axeSource, contextId: executionContextId })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join(' | ')))`,
  })
  await session.detach()
  assert.equal(exceptionDetails, undefined)
  return result.value
}
