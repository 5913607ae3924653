// What a client does on their phone, screen by screen, as a person would: by what is written on it.
import assert from 'node:assert/strict'
import { look } from './browser.mjs'
import { codeIn, lettersTo, linkIn, messagesTo, messageTo, page as address, travel } from './system.mjs'

const heading = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page, name) => page.getByRole('button', { name }).click()

/** From the front door to "yours": a name, one contact, nothing else. */
export async function book(phone, person, shot) {
  const { page } = phone
  await sayHowToReachThem(phone, person, /A first conversation/, shot)
  await press(page, 'Book this time')
  await heading(page, /is yours$/)
  await look(phone, shot('booked'))
}

/** The same for what somebody of the practice answers first, which is said before it is asked for. */
export async function askFor(phone, person, what, shot) {
  const { page } = phone
  await sayHowToReachThem(phone, person, what, shot)
  await page.getByText('Someone from the practice answers you.').waitFor()
  await press(page, 'Ask for this time')
  await heading(page, /^You asked for /)
  await look(phone, shot('asked'))
}

async function sayHowToReachThem(phone, person, what, shot) {
  const { page } = phone
  await page.goto(address('/'))
  await heading(page, 'Find a time to talk')
  await look(phone, shot('offerings'))
  await press(page, what)
  await chooseATime(phone, 5)
  await look(phone, shot('times'))
  await press(page, 'Continue')
  await heading(page, 'How can we reach you?')
  await page.getByLabel('A name you choose').fill(person.name)
  await page.getByText(person.phone ? 'Text message' : 'E-mail', { exact: true }).click()
  await page.getByLabel(person.phone ? 'Phone number' : 'E-mail address').fill(person.contact)
  await look(phone, shot('contact'))
}

/** The first time of a day in the week after, so that a reminder is still ahead. */
export async function chooseATime({ page }, atLeast) {
  await press(page, 'The week after')
  const days = page.getByRole('radiogroup', { name: 'Day' }).getByRole('radio', { disabled: false })
  await days.first().waitFor()
  await days.nth(Math.min(atLeast, (await days.count()) - 1)).check({ force: true })
  const times = page.getByRole('radiogroup', { name: /^Times on/ }).getByRole('radio')
  await times.first().waitFor()
  await times.first().check({ force: true })
}

/** Opens the link in a message, the first one or the newest; what stands there is only looked at. */
export async function openTheLink(phone, person, shot, which = 0) {
  const message = await messageTo(person.contact, 0)
  const letters = await lettersTo(person.contact)
  await phone.page.goto(linkIn(letters.at(which) ?? message))
  await heading(phone.page, 'Your time')
  await look(phone, shot('appointment'))
}

/** Three days before nothing has come; a day before, one message, and its link leads to the same page. */
export async function isRemindedOnce(person, start) {
  const day = 24 * 60 * 60 * 1000
  await travel({ to: new Date(start - 3 * day).toISOString() })
  const before = (await lettersTo(person.contact)).length
  await travel({ to: new Date(start - day).toISOString() })
  assert.equal((await lettersTo(person.contact)).length, before + 1)
}

/** From "my appointments", by the code in the message. */
export async function signIn(phone, person, shot) {
  const { page } = phone
  await page.goto(address('/me'))
  await page.getByRole('link', { name: 'Sign in' }).click()
  await giveTheCode(phone, person, shot)
  await heading(page, `Hello, ${person.name}`)
  await look(phone, shot('my-page'))
}

/** On the page that asks who somebody is; staff see the same one. */
export async function giveTheCode(device, person, shot) {
  const { page } = device
  await heading(page, 'Sign in')
  await page.getByText(person.phone ? 'Text message' : 'E-mail', { exact: true }).click()
  await page.getByLabel(person.phone ? 'Phone number' : 'E-mail address').fill(person.contact)
  await look(device, shot('sign-in'))
  const before = (await messagesTo(person.contact)).length
  await press(page, 'Send me a code')
  await heading(page, 'Look at your messages')
  await page.getByLabel('Code from the message').fill(codeIn(await messageTo(person.contact, before)))
  await look(device, shot('code'))
  await press(page, 'Sign in')
}

/** One answer typed, one "not yet", one left for the talk, and all still there after coming back. */
export async function answerAFew(phone, person, shot) {
  const { page } = phone
  await page.getByRole('link', { name: /^About you/ }).click()
  await look(phone, shot('intake-intro'))
  await press(page, 'Begin')
  await heading(page, 'What would you like us to call you?')
  await page.getByRole('textbox').fill('Riv')
  await page.getByText(/^Saved/).first().waitFor()
  await look(phone, shot('question'))
  await press(page, 'Next')
  await heading(page, 'How should we speak about you?')
  await press(page, 'Not yet')
  await page.getByRole('heading', { level: 1, name: 'How should we speak about you?' }).waitFor({ state: 'detached' })
  await press(page, 'I’d rather say it when we talk')

  await page.goto(address('/me'))
  await heading(page, `Hello, ${person.name}`)
  await page.getByRole('link', { name: /^About you/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (let back = page.getByRole('button', { name: 'Back' }); (await back.count()) > 0; ) await back.click()
  await heading(page, 'What would you like us to call you?')
  assert.equal(await page.getByRole('textbox').inputValue(), 'Riv')
  await press(page, 'Next')
  await page.getByRole('button', { name: 'Not yet', pressed: true }).waitFor()
}

/** To the second day of the week after. */
export async function move(phone, shot) {
  const { page } = phone
  await press(page, 'Move it')
  await heading(page, 'Choose another time')
  await chooseATime(phone, 1)
  await look(phone, shot('move'))
  await press(page, 'Move it here')
  await page.getByText(/^It’s .* now\.$/).waitFor()
  await look(phone, shot('moved'))
}

/** In two taps; nobody asks why. */
export async function cancel(phone, shot) {
  const { page } = phone
  await press(page, 'Cancel it')
  await heading(page, /is cancelled\.$/)
  await look(phone, shot('cancelled'))
}

/** Help and the way out stand on every page, and help asks nobody. */
export async function openHelp(phone, shot) {
  const { page } = phone
  const asked = []
  const note = (request) => asked.push(request.url())
  page.on('request', note)
  await press(page, 'Help now')
  await page.getByRole('dialog').waitFor()
  await look(phone, shot('help'))
  await page.keyboard.press('Escape')
  page.off('request', note)
  assert.deepEqual(asked, [])
}
