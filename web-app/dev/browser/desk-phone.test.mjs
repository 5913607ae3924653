// How long the desk takes with somebody on the phone, by keys alone. The keys are counted in the real pages; a person's time is
// the keystroke-level model (Card, Moran and Newell 1980): 0.28 s for each key of an average typist, 1.35 s before each
// decision, the page's own answers as they are measured, and the line read aloud at 150 words a minute.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openPages, visitor } from './browser.mjs'
import { toDesk } from './desk-pages.mjs'

const KEY = 0.28
const THINK = 1.35
const WORDS_A_SECOND = 2.5

let opened
before(async () => {
  opened = await openPages()
})
after(() => opened.close())

/** Somebody who works by keys; what they do is counted. */
function hands(page) {
  const counted = { keys: 0, thoughts: 0, waited: 0, words: 0 }
  return {
    counted,
    think: () => (counted.thoughts += 1),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
      counted.keys += keys.length
    },
    type: async (text) => {
      await page.keyboard.type(text)
      counted.keys += text.length
    },
    wait: async (until) => {
      const from = performance.now()
      await until
      counted.waited += (performance.now() - from) / 1000
    },
    readAloud: async () => {
      const line = await page.locator('.read-back-line').innerText()
      counted.words += line.split(/\s+/).length
      return line
    },
    seconds: () => counted.keys * KEY + counted.thoughts * THINK + counted.waited + counted.words / WORDS_A_SECOND,
  }
}

const focusOn = (page, selector) => page.waitForFunction((one) => document.activeElement?.matches(one), selector)
const say = (who, { counted, seconds }) =>
  console.log(`${who}: ${seconds().toFixed(1)} s = ${counted.keys} keys, ${counted.thoughts} decisions, ${counted.waited.toFixed(1)} s of waiting, ${counted.words} words read back`)

const onThePhone = (work) => async () => {
  const { context, page, faults } = await visitor(opened, { width: 1440, height: 900, desk: 'quiet' })
  await toDesk(page)
  await page.locator('[data-tile]').first().waitFor()
  await work(page, hands(page))
  assert.deepEqual(faults, [])
  await context.close()
}

describe('on the phone', () => {
  it(
    'a known caller is booked by keys within 20 seconds, with the line read back',
    onThePhone(async (page, person) => {
      person.think()
      await person.press('n')
      await person.wait(focusOn(page, '[role=dialog] [data-first]'))
      await person.type('jord')
      await person.wait(page.getByRole('option', { name: /Jordan/ }).waitFor())
      person.think()
      await person.press('ArrowDown', 'Enter')
      await person.wait(focusOn(page, '.free-times input'))
      person.think()
      await person.press('Enter')
      const line = await person.readAloud()
      person.think()
      await person.press('Enter')
      await person.wait(page.getByRole('dialog', { name: 'Booked' }).waitFor())
      say('known caller', person)

      assert.match(line, /^Jordan: Tuesday, November 24 at 5:30 pm, New York time, 50 min by video with Maya Lindqvist\.$/)
      assert.ok(person.seconds() <= 20)
    }),
  )

  it(
    'on a day when nothing is free, “Next” leads to the first free time, and no Enter closes the form',
    onThePhone(async (page, person) => {
      await page.goto('/desk?date=2026-11-28')
      await page.locator('.desk-main h1:not(.unseen)').waitFor()
      await person.press('n')
      await person.wait(focusOn(page, '[role=dialog] [data-first]'))
      await person.type('jord')
      await person.wait(page.getByRole('option', { name: /Jordan/ }).waitFor())
      await person.press('ArrowDown', 'Enter')
      await person.wait(focusOn(page, '.no-free button'))
      await person.press('Enter')
      await person.wait(focusOn(page, '.free-times input'))
      await person.press('Enter')
      const line = await person.readAloud()
      await person.press('Enter')
      await person.wait(page.getByRole('dialog', { name: 'Booked' }).waitFor())

      assert.match(line, /^Jordan: Monday, November 30 at 9:00 am/)
    }),
  )

  it(
    'a new caller is booked by keys within 45 seconds, with the line read back',
    onThePhone(async (page, person) => {
      person.think()
      await person.press('n')
      await person.wait(focusOn(page, '[role=dialog] [data-first]'))
      person.think()
      await person.type('River Song')
      await person.press('Tab')
      person.think()
      await person.type('212 555 0199')
      await person.press('Enter')
      await person.wait(focusOn(page, '.free-times input'))
      person.think()
      await person.press('ArrowRight', 'ArrowRight')
      const line = await person.readAloud()
      person.think()
      await person.press('Enter')
      await person.wait(page.getByRole('dialog', { name: 'Booked' }).waitFor())
      say('new caller', person)

      assert.match(line, /^River Song: Tuesday, November 24 at 5:30 pm, New York time, 20 min by video with /)
      assert.ok(person.seconds() <= 45)
    }),
  )
})
