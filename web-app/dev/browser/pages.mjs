// How to get to every client page and state, from a fresh browser.
import { chooseTime, signIn, toContact, toDone, toTimes } from './walk.mjs'

/** The practice as it is, save for what the client wished that it takes to change their time. */
const changedBy = (mayChange) => async (route) => {
  const answer = await route.fetch()
  await route.fulfill({ response: answer, json: { ...(await answer.json()), mayChange } })
}

/** A practice whose offerings are answered by a person first, or that limits what a client changes alone. */
const withTerms = (page, terms) => page.request.post('/mock/reset', { data: { terms } })

async function toAsked(page) {
  await toContact(page)
  await page.getByLabel('A name you choose').fill('River')
  await page.getByLabel('E-mail address').fill('river@mail.test')
  await page.getByRole('button', { name: 'Book this time' }).click()
  await page.getByRole('heading', { name: /You asked for/ }).waitFor()
}

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
  appointment: async (page) => {
    await toDone(page)
    await page.getByRole('link', { name: 'See or change it' }).click()
    await page.getByRole('button', { name: 'Move it' }).waitFor()
  },
  'book-4-asked': async (page) => {
    await withTerms(page, { asks: true })
    await toAsked(page)
  },
  'appointment-asked': async (page) => {
    await pages['book-4-asked'](page)
    await page.getByRole('link', { name: 'See or change it' }).click()
    await page.getByText('A person here answers by').waitFor()
  },
  'appointment-until': async (page) => {
    await withTerms(page, { notice: 1 })
    await toDone(page)
    await page.getByRole('link', { name: 'See or change it' }).click()
    await page.getByText('You can move or cancel it yourself until').waitFor()
  },
  'appointment-closed': async (page) => {
    await withTerms(page, { notice: 10_000 })
    await toDone(page)
    await page.getByRole('link', { name: 'See or change it' }).click()
    await page.getByText('A person here helps you move or cancel it.').waitFor()
  },
  'appointment-moved-often': async (page) => {
    await withTerms(page, { notice: 1, most: 0 })
    await toDone(page)
    await page.getByRole('link', { name: 'See or change it' }).click()
    await page.getByText('To move it, a person here helps you.').waitFor()
  },
  'appointment-moved-once': async (page) => {
    await withTerms(page, { notice: 1, most: 1 })
    await toDone(page)
    await page.getByRole('link', { name: 'See or change it' }).click()
    await page.getByRole('button', { name: 'Move it' }).click()
    await page.locator('.time').first().click()
    await page.getByRole('button', { name: 'Move it here' }).click()
    await page.getByText(/now\.$/).waitFor()
  },
  'appointment-back': async (page) => {
    await pages['appointment-cancelled'](page)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('It’s yours again.').waitFor()
  },
  'appointment-call': async (page) => {
    await pages.appointment(page)
    await page.getByRole('button', { name: 'Make it video' }).click()
    await page.getByText('It’s by video now.').waitFor()
  },
  'appointment-move': async (page) => {
    await pages.appointment(page)
    await page.getByRole('button', { name: 'Move it' }).click()
    await page.locator('.time').first().click()
    await page.evaluate(() => window.scrollTo(0, 0))
  },
  'appointment-cancelled': async (page) => {
    await pages.appointment(page)
    await page.getByRole('button', { name: 'Cancel it' }).click()
    await page.getByText(/is cancelled/).waitFor()
  },
  'appointment-person': async (page) => {
    await page.route(/appointments\/[^/]+$/, changedBy('PERSON'))
    await toDone(page)
    await page.getByRole('link', { name: 'See or change it' }).click()
    await page.getByText('A person here will help you').waitFor()
  },
  'appointment-sign-in': async (page) => {
    await page.route(/appointments\/[^/]+$/, changedBy('SIGNED_IN'))
    await toDone(page)
    await page.getByRole('link', { name: 'See or change it' }).click()
    await page.getByText('This link shows your time.').waitFor()
  },
  'appointment-locked': async (page) => {
    await page.goto('/a/unknown')
    await page.getByRole('heading', { name: /locked/ }).waitFor()
  },
  me: async (page) => {
    await signIn(page)
    await page.getByText('The last two weeks: mood').waitFor()
  },
  'me-locked': async (page) => {
    await page.goto('/me')
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
  },
  'intake-intro': async (page) => {
    await signIn(page)
    await page.goto('/intake/gad-7')
    await page.getByRole('heading').waitFor()
  },
  'intake-choice': async (page) => {
    await pages['intake-intro'](page)
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('Several days').click()
    await page.getByText('Saved.').waitFor()
  },
  'intake-open-choice': async (page) => {
    await signIn(page)
    await page.goto('/intake/about-you')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByText('they / them').waitFor()
  },
  'intake-text': async (page) => {
    await pages['intake-open-choice'](page)
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('textbox').waitFor()
  },
  'intake-support': async (page) => {
    await pages['intake-text'](page)
    await page.getByRole('textbox').fill('some days I would rather die')
    await page.getByRole('heading', { name: /Someone can be with you/ }).waitFor()
  },
  'intake-waiting': async (page) => {
    await pages['intake-text'](page)
    await page.context().setOffline(true)
    await page.getByRole('textbox').fill('A slow start.')
    await page.getByText(/Not saved yet/).waitFor()
  },
  'intake-end': async (page) => {
    await pages['intake-choice'](page)
    for (let step = 0; step < 7; step += 1) await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Hand it in' }).waitFor()
  },
  'intake-submitted': async (page) => {
    await pages['intake-end'](page)
    await page.getByRole('button', { name: 'Hand it in' }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
  },
  'intake-reading': async (page) => {
    await signIn(page)
    await page.goto('/intake/telehealth-consent')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('not recorded').waitFor()
  },
  'intake-several': async (page) => {
    await signIn(page)
    await page.goto('/intake/every-kind')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('No', { exact: true }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByText('At home').click()
    await page.getByText('Saved.').waitFor()
  },
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
