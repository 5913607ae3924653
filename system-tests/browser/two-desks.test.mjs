// Somebody asks for a time on a small phone; the front desk and the owner, each in a browser of their own, answer it, move it,
// cancel it and take that back, and each sees what the other did within a second.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deskScreen, device, launch, look, smallPhone } from './browser.mjs'
import * as client from './client.mjs'
import * as frontDesk from './desk.mjs'
import { afterABreath, lettersTo, messageTo, waitForDaylight } from './system.mjs'

const person = { name: `Ash ${Date.now() % 100_000}`, contact: `ash-${Date.now()}@mail.test`, phone: false }
const shot = (name) => `two-desks-${name}`
const waits = []

let browser
let hand
let desk
let owner

before(async () => {
  await waitForDaylight()
  browser = await launch()
  hand = await device(browser, smallPhone)
  desk = await device(browser, deskScreen)
  owner = await device(browser, deskScreen, { dark: true })
})

after(() => browser?.close())

test('a client asks for a time, and is told beforehand that somebody answers', () => client.askFor(hand, person, 'A long talk', shot))

test('both desks sign in', async () => {
  await frontDesk.signIn(desk)
  await frontDesk.signIn(owner, { contact: 'owner@demo.test', phone: false })
})

test('a yes at one desk is seen at the other', async () => {
  await frontDesk.openRequests(desk)
  await frontDesk.openRequests(owner)
  await look(desk, shot('requests'))
  await seen('approve', () => frontDesk.sayYes(desk, person), frontDesk.request(owner.page, person).getByText('The front desk said yes.'))
  await look(owner, shot('answered'))
  await afterABreath()
  assert.match((await messageTo(person.contact, 1)).text, /Yes\./)
})

test('the client’s page says that it is theirs', () => client.openTheLink(hand, person, shot, -1))

test('a move by keys at one is seen at the other', async () => {
  for (const one of [desk, owner]) {
    await frontDesk.openCalendar(one)
    await frontDesk.findTheDay(one, person, shot('day'))
  }
  const start = (await frontDesk.tile(owner.page, person).innerText()).match(/\d+:\d\d/)[0]
  const elsewhere = frontDesk.tile(owner.page, person).filter({ hasNotText: start })
  await seen('reschedule', () => frontDesk.carryLater(desk, person, 10), elsewhere)
})

test('a cancellation at one is seen at the other, and taken back by one key', async () => {
  await seen('cancel', () => frontDesk.cancelIt(owner, person), frontDesk.tile(desk.page, person), 'detached')
  await seen('restore', () => frontDesk.takeItBack(owner), frontDesk.tile(desk.page, person))
})

test('the history says who did what', async () => {
  const lines = await frontDesk.readHistory(desk, person, shot)
  const deeds = [/^The owner took the cancellation back\./, /^The owner cancelled it\./, /^You moved it from /, /^You said yes\./, /^Someone on the booking page asked for /]
  assert.equal(lines.length, deeds.length, lines.join('\n'))
  deeds.forEach((deed, index) => assert.match(lines[index], deed))
})

test('a form that was open meanwhile writes nothing over the change, and shows the difference', async () => {
  await frontDesk.beginCancelling(desk)
  await seen('change-format', () => frontDesk.makeItVideo(owner), desk.page.locator('.panel-when', { hasText: 'video' }))
  const difference = await frontDesk.cancelTooLate(desk, shot)
  assert.match(difference, /The owner made it a video\./)
  assert.match(difference, /phone\s+video/)
})

test('a person is found by their name, and hidden by one key', async () => {
  await frontDesk.findThePerson(desk, person, shot)
  await frontDesk.hideNames(desk, person, shot)
})

test('what one did was seen by the other within a second', () => {
  const ordered = waits.toSorted((one, other) => one - other)
  console.log(`seen at the other desk after ${ordered.map(Math.round).join(', ')} ms`)
  assert.ok(ordered[Math.floor(ordered.length / 2)] < 1_000)
})

test('what changed within a breath was told once, as it stands now', async () => {
  await afterABreath()
  await messageTo(person.contact, 2)
  const letters = await lettersTo(person.contact)
  assert.deepEqual(letters.length, 3, letters.map(({ text }) => text).join('\n---\n'))
})

test('no page complained or asked anybody else, but for the change that was refused', () => {
  assert.deepEqual([...hand.complaints, ...owner.complaints], [])
  assert.equal(desk.complaints.length, 1)
  assert.match(desk.complaints[0], /status of 412/)
})

/** Does something at one desk, and measures from the answer to it until the other desk shows it, without a reload. */
async function seen(what, act, there, state = 'visible') {
  let answered
  const note = (answer) => {
    if (answer.url().endsWith(`/${what}`)) answered = performance.now()
  }
  for (const { page } of [desk, owner]) page.on('response', note)
  const shown = there.waitFor({ state, timeout: 30_000 }).then(() => performance.now())
  const [done, seenAt] = await Promise.allSettled([act(), shown])
  for (const { page } of [desk, owner]) page.off('response', note)
  for (const { status, reason } of [done, seenAt]) if (status === 'rejected') throw reason
  waits.push(seenAt.value - answered)
}
