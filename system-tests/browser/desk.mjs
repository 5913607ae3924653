// What the front desk does at its screen: by what is written on it.
import assert from 'node:assert/strict'
import { look } from './browser.mjs'
import { giveTheCode } from './client.mjs'
import { page as address, practiceNow } from './system.mjs'

const staff = { contact: 'desk@demo.test', phone: false }
const press = (page, name) => page.getByRole('button', { name }).click()

/** Asks for the desk's page, and comes back to it once signed in. */
export async function signIn(desk) {
  const { page } = desk
  await page.goto(address('/desk'))
  await giveTheCode(desk, staff, (name) => `desk-${name}`)
  await calendar(page).waitFor()
}

/** Turns the days until somebody's time is there. */
export async function findTheDay(desk, person) {
  const { page } = desk
  const tile = calendar(page).getByRole('button', { name: person.name })
  for (let turned = 0; turned < 30 && !(await tile.isVisible()); turned += 1) {
    await press(page, 'A day later')
    await calendar(page).waitFor()
  }
  assert.equal(await tile.count(), 1)
  await look(desk, 'desk-day')
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

/** The day by clinician, once it was read. */
function calendar(page) {
  return page.locator('[role=group][aria-label$=", by clinician"][aria-busy=false]')
}
