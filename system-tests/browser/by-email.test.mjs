// A client books on their phone by e-mail, in daylight, and moves it; the front desk sees it and ticks them off on the day.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deskScreen, device, launch, phone } from './browser.mjs'
import * as client from './client.mjs'
import * as frontDesk from './desk.mjs'
import { startOf, travel, waitForDaylight } from './system.mjs'

const person = { name: 'Juniper', contact: `juniper-${Date.now()}@mail.test`, phone: false }
const shot = (name) => `email-${name}`

let browser
let hand
let desk

before(async () => {
  await waitForDaylight()
  browser = await launch()
  hand = await device(browser, phone)
  desk = await device(browser, deskScreen)
})

after(() => browser?.close())

test('books in a minute', () => client.book(hand, person, shot))
test('finds help on the way, which tells nobody', () => client.openHelp(hand, shot))
test('opens the link in the message, which changes nothing', () => client.openTheLink(hand, person, shot))
test('signs in with the code', () => client.signIn(hand, person, shot))
test('answers in small steps and finds the answers again', () => client.answerAFew(hand, person, shot))
test('moves it from the link in the message', async () => {
  await client.openTheLink(hand, person, (name) => shot(`again-${name}`))
  await client.move(hand, shot)
})
test('the desk signs in', () => frontDesk.signIn(desk))
test('the desk finds it in the calendar of the day', () => frontDesk.findTheDay(desk, person))
test('the desk sees it in the week', () => frontDesk.seeTheWeek(desk, person))
test('the desk opens it', () => frontDesk.openTheAppointment(desk, person))
test('is reminded once, two days before', async () => client.isRemindedOnce(person, await startOf(person)))
test('the desk ticks them off on the day', async () => {
  await travel({ to: new Date((await startOf(person)) - 60 * 60 * 1000).toISOString() })
  await frontDesk.tickThemOff(desk, person)
})
test('no page complained or asked anybody else', () => assert.deepEqual([...hand.complaints, ...desk.complaints], []))
