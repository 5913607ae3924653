// How to get to every client page and state, from a fresh browser.
import { chooseTime, signIn, toContact, toDone, toTimes } from './walk.mjs'

export const pages = {
  'book-1-offerings': async (page) => {
    await page.goto('/')
    await page.getByRole('button', { name: /First conversation/ }).waitFor()
  },
  'book-2-times': async (page) => {
    await toTimes(page)
    await chooseTime(page)
    await page.evaluate(() => window.scrollTo(0, 0))
  },
  'book-2-clinicians': async (page) => {
    await toTimes(page)
    await page.getByRole('button', { name: 'Choose someone' }).click()
  },
  'book-3-contact': toContact,
  'book-3-contact-trouble': async (page) => {
    await toContact(page)
    await page.getByLabel('E-mail address').fill('river')
    await page.getByRole('button', { name: 'Book this time' }).click()
  },
  'book-4-done': toDone,
  'sign-in': async (page) => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').waitFor()
  },
  'sign-in-code': async (page) => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill('river@mail.test')
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await page.getByLabel('Code from the message').waitFor()
  },
  'sign-in-confirm': async (page) => {
    const link = Buffer.from(JSON.stringify({ email: 'river@mail.test', code: '123456' })).toString('base64url')
    await page.goto(`/sign-in/confirm#${link}`)
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
  },
  help: async (page) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Help now' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'not-here': async (page) => {
    await page.goto('/nowhere')
    await page.getByRole('heading').waitFor()
  },
}
