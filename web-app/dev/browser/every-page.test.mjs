// Every client page and state, in both themes, on the narrowest phone: no accessibility fault, nothing wider than the
// screen, nothing that the CSP refuses, no request to anyone else.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { openPages, visitor } from './browser.mjs'
import { pages } from './pages.mjs'

const faultsIn = async (page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe('every client page', () => {
  let opened
  before(async () => {
    opened = await openPages()
  })
  after(() => opened.close())

  for (const [name, open] of Object.entries(pages)) {
    it(name, async () => {
      const { context, page, faults, elsewhere } = await visitor(opened, { width: 320, height: 640 })
      await open(page)
      const light = await faultsIn(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await faultsIn(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

      assert.deepEqual({ light, dark }, { light: [], dark: [] })
      assert.equal(overflow, 0, 'wider than the screen')
      assert.deepEqual({ faults, elsewhere }, { faults: [], elsewhere: [] })
      await context.close()
    })
  }
})
