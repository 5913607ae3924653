// Every page and state, in both themes, on the narrowest phone (and the desk on a wide screen, too): no accessibility fault, nothing wider than the
// screen, nothing that the CSP refuses, no request to anyone else.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { openPages, visitor } from './browser.mjs'
import { deskPages } from './desk-pages.mjs'
import { pages } from './pages.mjs'

const faultsIn = async (page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe('every page', () => {
  let opened
  before(async () => {
    opened = await openPages()
  })
  after(() => opened.close())

  async function look(open, view) {
    const { context, page, faults, elsewhere } = await visitor(opened, view)
    await open(page)
    const light = await faultsIn(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    // Colours take a moment to turn, be it a hundredth of a millisecond: the next frame has them.
    await page.evaluate(() => new Promise((turned) => requestAnimationFrame(() => requestAnimationFrame(turned))))
    const dark = await faultsIn(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

    assert.deepEqual({ light, dark }, { light: [], dark: [] })
    assert.equal(overflow, 0, 'wider than the screen')
    assert.deepEqual({ faults, elsewhere }, { faults: [], elsewhere: [] })
    await context.close()
  }

  for (const [name, open] of Object.entries(pages)) it(name, () => look(open, { width: 320, height: 640 }))
  for (const [name, open] of Object.entries(deskPages)) {
    it(`${name}, narrow`, () => look(open, { width: 320, height: 640, desk: 'quiet' }))
    it(`${name}, wide`, () => look(open, { width: 1440, height: 900, desk: 'quiet' }))
  }
})
