// What the front desk does at its screen: by what is written on it.
import assert from 'node:assert/strict'
import { look } from './browser.mjs'
import { giveTheCode } from './client.mjs'
import { page as address, practiceNow } from './system.mjs'

const staff = { contact: 'desk@demo.test', phone: false }
const press = (page, name) => page.getByRole('button', { name }).click()

/** Asks for the desk's page, and comes back to it once signed in. */
export async function signIn(desk, who = staff) {
  const { page } = desk
  await page.goto(address('/desk'))
  await giveTheCode(desk, who, (name) => `desk-${name}`)
  await calendar(page).waitFor()
}

/** Turns the days until somebody's time is there. */
export async function findTheDay(desk, person, shot = 'desk-day') {
  const { page } = desk
  const tile = calendar(page).getByRole('button', { name: person.name })
  for (let turned = 0; turned < 30 && !(await tile.isVisible()); turned += 1) {
    await press(page, 'A day later')
    await calendar(page).waitFor()
  }
  assert.equal(await tile.count(), 1)
  await look(desk, shot)
}

export async function seeTheWeek(desk, person) {
  const { page } = desk
  await page.getByRole('radiogroup', { name: 'View' }).getByText('Week', { exact: true }).click()
  await page.getByRole('table', { name: /by clinician$/ }).getByRole('button', { name: person.name }).waitFor()
  await look(desk, 'desk-week')
}

/** Who, with whom, how to reach them, how far with intake, what was sent; never an answer. */
export async function openTheAppointment(desk, person) {
  const { page } = desk
  await page.getByRole('table').getByRole('button', { name: person.name }).click()
  const panel = page.getByRole('complementary', { name: 'What is open' })
  await panel.getByRole('heading', { level: 2, name: person.name }).waitFor()
  await panel.getByText(person.contact).first().waitFor()
  await panel.getByText('0 of 4 parts').waitFor()
  await panel.getByRole('region', { name: 'Messages' }).getByRole('listitem').first().waitFor()
  assert.doesNotMatch(await panel.innerText(), /Riv\b/)
  await look(desk, 'desk-appointment')
}

/** On the day itself: the list, and the tick that they are here. */
export async function tickThemOff(desk, person) {
  const { page, context } = desk
  await context.clock.setFixedTime(await practiceNow())
  await page.reload()
  await page.getByRole('navigation', { name: 'Front desk' }).getByRole('link', { name: /Today/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: person.name, exact: true }) })
  await row.waitFor()
  await look(desk, 'desk-today')
  assert.ok((await row.boundingBox()).height < 100, 'a column of the list is as narrow as a letter')
  await row.getByRole('button', { name: /^Arrived/ }).click()
  await page.getByRole('status').getByText('arrived.').waitFor()
  await row.getByRole('cell', { name: 'arrived', exact: true }).waitFor()
  await look(desk, 'desk-arrived')
}

export const openCalendar = (desk) => openPlace(desk, 'Calendar', calendar(desk.page))
export const openRequests = (desk) => openPlace(desk, /^Requests/, desk.page.getByRole('heading', { level: 1, name: 'Requests' }))

async function openPlace({ page }, name, there) {
  await page.getByRole('navigation', { name: 'Front desk' }).getByRole('link', { name }).click()
  await there.waitFor()
}

export const tile = (page, { name }) => page.locator('[data-tile]', { hasText: name }).first()
export const request = (page, { name }) => page.locator('.request', { hasText: name }).first()

export async function sayYes({ page }, person) {
  await request(page, person).getByRole('button', { name: /^Say yes/ }).click()
  await request(page, person).getByText('You said yes.').waitFor()
}

/** By keys, so many quarters of an hour: to a time that is offered as well. */
export async function carryLater({ page }, person, quarters) {
  await tile(page, person).focus()
  await page.keyboard.press('m')
  for (let quarter = 0; quarter < quarters; quarter += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText(/Moved to /).waitFor()
}

export async function cancelIt(desk, person) {
  await tile(desk.page, person).click()
  await beginCancelling(desk)
  await press(desk.page, 'Cancel it')
  await desk.page.getByText('It is cancelled, and the time is free again.').waitFor()
}

/** The form stands open, and nothing was sent. */
export async function beginCancelling({ page }) {
  await press(page, 'Cancel…')
  await page.getByLabel('Reason, if there is one').waitFor()
}

export async function takeItBack({ page }) {
  await page.locator('.panel-title').focus()
  await page.keyboard.press('u')
  await page.getByText('It stands again, as it was.').waitFor()
}

/** Who did what, the newest first. */
export async function readHistory(desk, person, shot) {
  const { page } = desk
  await tile(page, person).click()
  await press(page, 'What happened')
  const lines = page.getByRole('list', { name: 'What happened, the newest first' }).getByRole('listitem')
  await lines.first().waitFor()
  await look(desk, shot('history'))
  return lines.allInnerTexts()
}

export async function makeItVideo({ page }) {
  await press(page, 'Make it video')
  await page.getByText(/It is .* now\./).waitFor()
}

/** Sends the form that was open while somebody else changed the appointment; answers what the page says to it. */
export async function cancelTooLate(desk, shot) {
  const { page } = desk
  await press(page, 'Cancel it')
  const dialog = page.getByRole('dialog', { name: 'Someone changed this first' })
  await dialog.waitFor()
  await look(desk, shot('changed-first'))
  const words = await dialog.innerText()
  await press(page, 'Keep it as it is now')
  await page.getByText('Left as it is now. Nothing of yours was written.').waitFor()
  return words
}

/** By keys, from anywhere. */
export async function findThePerson(desk, person, shot) {
  const { page } = desk
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type(person.name)
  await page.getByRole('option', { name: person.name }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'What is open' }).getByRole('heading', { level: 2, name: person.name }).waitFor()
  await look(desk, shot('person'))
}

/** Off the page, not only out of sight. */
export async function hideNames(desk, person, shot) {
  const { page } = desk
  await page.getByRole('heading', { level: 2, name: person.name }).focus()
  await page.keyboard.press('p')
  await page.getByRole('status').getByText('Names are hidden.').waitFor()
  assert.ok(!(await page.content()).includes(person.name))
  await look(desk, shot('hidden'))
  await page.keyboard.press('p')
  await tile(page, person).waitFor()
}

/** The day by clinician, once it was read. */
function calendar(page) {
  return page.locator('[role=group][aria-label$=", by clinician"][aria-busy=false]')
}
