// The steps of the main job, by the names that a person or a screen reader would use.
export async function toTimes(page) {
  await page.goto('/')
  await page.getByRole('button', { name: /First conversation/ }).click()
  await page.getByRole('radiogroup', { name: /Times on/ }).waitFor()
}

export async function chooseTime(page) {
  // React Aria's radios are visually hidden inputs: the label is what a finger meets.
  await page.locator('.time').first().click()
}

export async function toContact(page) {
  await toTimes(page)
  await chooseTime(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: 'How can we reach you?' }).waitFor()
}

export async function toDone(page) {
  await toContact(page)
  await page.getByLabel('A name you choose').fill('River')
  await page.getByLabel('E-mail address').fill('river@mail.test')
  await page.getByRole('button', { name: 'Book this time' }).click()
  await page.getByRole('heading', { name: /is yours/ }).waitFor()
}

export async function signIn(page) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill('river@mail.test')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code from the message').fill('123456')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/me')
}
