// A client without e-mail, in the dark theme, far from the practice's zone, who cancels from the reminder.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { device, launch, phone } from './browser.mjs'
import * as client from './client.mjs'
import { startOf, waitForDaylight } from './system.mjs'

const person = { name: 'Wren', contact: `+1212${String(Date.now()).slice(-7).replace(/^[01]/, '5')}`, phone: true }
const shot = (name) => `phone-${name}`

let browser
let hand

before(async () => {
  await waitForDaylight()
  browser = await launch()
  hand = await device(browser, phone, { zone: 'America/Los_Angeles', dark: true })
})

after(() => browser?.close())

test('books in a minute', () => client.book(hand, person, shot))
test('opens the link in the text message', () => client.openTheLink(hand, person, shot))
test('signs in with the code', () => client.signIn(hand, person, shot))
test('answers in small steps and finds the answers again', () => client.answerAFew(hand, person, shot))
test('is reminded once, two days before', async () => client.isRemindedOnce(person, await startOf(person)))
test('cancels in two taps from the reminder, without a second ask', async () => {
  await client.openTheLink(hand, person, (name) => shot(`reminder-${name}`), -1)
  await client.cancel(hand, shot)
})
test('no page complained or asked anybody else', () => assert.deepEqual(hand.complaints, []))
