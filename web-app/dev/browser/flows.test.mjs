// What only a real browser can show: the keyboard, a reload, a lost line, a lost race, leaving.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openPages, visitor } from './browser.mjs'
import { pages } from './pages.mjs'
import { chooseTime, signIn, toContact, toDone, toTimes } from './walk.mjs'

let opened
before(async () => {
  opened = await openPages()
})
after(() => opened.close())

const asVisitor = (work, view) => async () => {
  const { context, page, faults } = await visitor(opened, view)
  await work(page)
  assert.deepEqual(faults, [])
  await context.close()
}

const callsTo = (page, part) => {
  const calls = []
  page.on('request', (request) => (request.url().includes(part) ? calls.push(`${request.method()} ${new URL(request.url()).pathname}`) : undefined))
  return calls
}

/** Presses Tab until the wanted thing has the focus, as a person without a mouse does. */
async function tabTo(page, name) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const one = document.activeElement
      return `${one?.getAttribute('aria-label') ?? ''} ${one?.textContent ?? ''} ${one?.closest('label')?.textContent ?? ''} ${one instanceof HTMLInputElement ? Array.from(one.labels ?? [], (label) => label.textContent).join(' ') : ''}`
    })
    if (name.test(focused)) return
  }
  assert.fail(`no way to ${name} by keyboard`)
}

describe('booking', () => {
  it(
    'is done with the keyboard alone',
    asVisitor(async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: /First conversation/ }).waitFor()
      await tabTo(page, /First conversation/)
      await page.keyboard.press('Enter')
      await page.getByRole('radiogroup', { name: /Times on/ }).waitFor()
      await tabTo(page, /Phone/)
      await page.keyboard.press('ArrowRight')
      await page.getByRole('radiogroup', { name: /Times on/ }).waitFor()
      await tabTo(page, /\d+:\d\d (am|pm)/)
      await page.keyboard.press('Space')
      await tabTo(page, /Continue/)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'How can we reach you?' }).waitFor()
      await tabTo(page, /A name you choose/)
      await page.keyboard.type('River')
      await tabTo(page, /E-mail address/)
      await page.keyboard.type('river@mail.test')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: /is yours/ }).waitFor()

      assert.match(await page.getByRole('main').innerText(), /by video/)
    }),
  )

  it(
    'hears the new heading on each screen',
    asVisitor(async (page) => {
      await toContact(page)

      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'How can we reach you?')
    }),
  )

  it(
    'keeps the time and the words over a reload',
    asVisitor(async (page) => {
      await toContact(page)
      await page.getByLabel('A name you choose').fill('River')
      await page.reload()
      await page.getByRole('heading', { name: 'How can we reach you?' }).waitFor()
      await page.getByLabel('E-mail address').fill('river@mail.test')
      await page.getByRole('button', { name: 'Book this time' }).click()

      await page.getByRole('heading', { name: /is yours/ }).waitFor()
    }),
  )

  it(
    'offers what is near when someone else was quicker',
    asVisitor(async (page) => {
      await toTimes(page)
      await chooseTime(page)
      await page.route('**/api/scheduling/holds', (route) =>
        route.fulfill({ status: 409, contentType: 'application/problem+json', body: '{"type":"urn:anteroom:problem:slot-taken","title":"x","status":409}' }),
      )
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByText('Someone just took that time. These are close to it:').waitFor()
      await page.unroute('**/api/scheduling/holds')
      await page.locator('.close-times button').first().click()
      await page.getByRole('button', { name: 'Continue' }).click()

      await page.getByRole('heading', { name: 'How can we reach you?' }).waitFor()
    }),
  )

  it(
    'takes an expired hold again in silence and books',
    asVisitor(async (page) => {
      await toContact(page)
      const held = await page.evaluate(() => JSON.parse(sessionStorage.getItem('anteroom.booking') ?? '{}').hold)
      await page.request.delete(`/api/scheduling/holds/${held.id}`, { headers: { Authorization: `Bearer ${held.token}` } })
      await page.getByLabel('A name you choose').fill('River')
      await page.getByLabel('E-mail address').fill('river@mail.test')
      await page.getByRole('button', { name: 'Book this time' }).click()

      await page.getByRole('heading', { name: /is yours/ }).waitFor()
    }),
  )

  it(
    'says what is missing, kindly, and books nothing',
    asVisitor(async (page) => {
      const calls = callsTo(page, '/api/scheduling/appointments')
      await toContact(page)
      await page.getByRole('button', { name: 'Book this time' }).click()
      await page.getByText('We need one way to reach you.').waitFor()

      assert.deepEqual(calls, [])
    }),
  )

  it(
    'books once, however often it is pressed',
    asVisitor(async (page) => {
      const calls = callsTo(page, '/api/scheduling/appointments')
      await toContact(page)
      await page.getByLabel('A name you choose').fill('River')
      await page.getByLabel('E-mail address').fill('river@mail.test')
      await page.getByRole('button', { name: 'Book this time' }).dblclick()
      await page.getByRole('heading', { name: /is yours/ }).waitFor()

      assert.deepEqual(calls, ['POST /api/scheduling/appointments'])
    }),
  )

  it(
    'moves nothing that was already on the screen',
    asVisitor(async (page) => {
      await page.addInitScript(() => {
        window.shifts = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await toTimes(page)
      const shifts = await page.evaluate(() => window.shifts)

      assert.ok(shifts.reduce((sum, one) => sum + one, 0) < 0.02, `layout shifts: ${shifts.join()}`)
    }),
  )
})

describe('one appointment', () => {
  it(
    'is only changed by a tap, and one tap cancels it',
    asVisitor(async (page) => {
      await toDone(page)
      const calls = callsTo(page, '/api/scheduling/appointments')
      await page.getByRole('link', { name: 'See or change it' }).click()
      await page.getByRole('button', { name: 'Cancel it' }).waitFor()
      const opening = [...calls]
      await page.getByRole('button', { name: 'Cancel it' }).click()
      await page.getByRole('heading', { name: /is cancelled\./ }).waitFor()

      assert.ok(opening.every((call) => call.startsWith('GET ')), opening.join())
    }),
  )

  it(
    'moves, and moves back',
    asVisitor(async (page) => {
      await pages['appointment-move'](page)
      await page.getByRole('button', { name: 'Move it here' }).click()
      await page.getByText(/now\.$/).waitFor()
      await page.getByRole('button', { name: /^Back to/ }).click()
      await page.getByRole('button', { name: /^Back to/ }).waitFor()
    }),
  )

  it(
    'still stands when the new time was taken',
    asVisitor(async (page) => {
      await pages['appointment-move'](page)
      await page.route('**/reschedule', (route) =>
        route.fulfill({ status: 409, contentType: 'application/problem+json', body: '{"type":"urn:anteroom:problem:slot-taken","title":"x","status":409}' }),
      )
      await page.getByRole('button', { name: 'Move it here' }).click()

      await page.getByText(/Someone just took that time\. You still have/).waitFor()
    }),
  )

  it(
    'hands over a calendar file with its token in a header',
    asVisitor(async (page) => {
      await toDone(page)
      const asked = page.waitForRequest('**/calendar.ics')
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Add to calendar' }).click()

      assert.equal((await download).suggestedFilename(), 'time.ics')
      assert.match((await asked).headers().authorization, /^Bearer /)
    }),
  )
})

const taken = { status: 409, contentType: 'application/problem+json', body: '{"type":"urn:anteroom:problem:slot-taken","title":"x","status":409,"reason":"TIME_TAKEN"}' }
const over = { ...taken, body: '{"type":"urn:anteroom:problem:undo-over","title":"x","status":409}' }
const closed = { ...taken, body: '{"type":"urn:anteroom:problem:change-closed","title":"x","status":409,"reason":"CANCEL_NOTICE"}' }

describe('a cancellation', () => {
  it(
    'is taken back by keys alone, and stands as it did',
    asVisitor(async (page) => {
      await pages['appointment-cancelled'](page)
      const said = await page.getByText(/Changed your mind\? You can take it back until \d+:\d\d [ap]m\./).innerText()
      await tabTo(page, /Take it back/)
      await page.keyboard.press('Enter')
      await page.getByText('It’s yours again.').waitFor()

      assert.doesNotMatch(said, /minute|second|hurry|left/)
      assert.equal(await page.getByRole('main').getByRole('button', { name: /Move it|Cancel it/ }).count(), 2)
    }),
  )

  it(
    'of a time that was only asked for is taken back, and it is asked for as before',
    asVisitor(async (page) => {
      await pages['appointment-asked'](page)
      await page.getByRole('button', { name: 'Cancel it' }).click()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('It’s kept for you again.').waitFor()

      await page.getByRole('heading', { name: 'You asked for this time' }).waitFor()
    }),
  )

  it(
    'of a time that somebody has now stays, and other times are offered',
    asVisitor(async (page) => {
      await pages['appointment-cancelled'](page)
      await page.route('**/restore', (route) => route.fulfill(taken))
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('Someone has that time now.').waitFor()

      assert.equal(await page.getByRole('button', { name: 'Take it back' }).count(), 0)
      await page.getByRole('button', { name: 'Choose another time' }).click()
      await page.getByRole('radiogroup', { name: /Times on/ }).waitFor()
    }),
  )

  it(
    'that stands for good says so without blame',
    asVisitor(async (page) => {
      await pages['appointment-cancelled'](page)
      await page.route('**/restore', (route) => route.fulfill(over))
      await page.getByRole('button', { name: 'Take it back' }).click()

      await page.getByText('This can’t be taken back any more.').waitFor()
    }),
  )
})

describe('the practice’s limits', () => {
  it(
    'leave what is open, and lead to a person for the rest',
    asVisitor(async (page) => {
      await pages['appointment-moved-often'](page)
      const steps = await page.locator('.coming-steps button').allInnerTexts()

      assert.deepEqual(steps.map((step) => step.trim()), ['Make it video', 'Cancel it'])
    }),
  )

  it(
    'offer no way back from a move that was the last one, and a person instead',
    asVisitor(async (page) => {
      await pages['appointment-moved-once'](page)

      assert.equal(await page.getByRole('button', { name: /^Back to/ }).count(), 0)
      await page.getByText('To move it, a person here helps you.').waitFor()
    }),
  )

  it(
    'that closed while the page stood open change nothing, and a person helps',
    asVisitor(async (page) => {
      await pages.appointment(page)
      await page.route('**/cancel', (route) => route.fulfill(closed))
      await page.getByRole('button', { name: 'Cancel it' }).click()
      await page.getByText('A person here helps with this now.').waitFor()

      await page.getByRole('heading', { name: 'Your time' }).waitFor()
    }),
  )
})

describe('signing in', () => {
  it(
    'never happens by opening the link',
    asVisitor(async (page) => {
      const calls = callsTo(page, '/api/account/sign-in')
      await pages['sign-in-confirm'](page)
      const opening = [...calls]
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.waitForURL('**/me')

      assert.deepEqual([opening, calls.length], [[], 1])
    }),
  )

  it(
    'says kindly that a code does not work',
    asVisitor(async (page) => {
      await pages['sign-in-code'](page)
      await page.getByLabel('Code from the message').fill('000000')
      await page.getByRole('button', { name: 'Sign in' }).click()

      await page.getByText(/That code doesn’t work/).waitFor()
    }),
  )
})

describe('answers', () => {
  it(
    'given without a line are kept over a reload and sent when it is back',
    asVisitor(async (page) => {
      await pages['intake-open-choice'](page)
      await page.route('**/api/intake/responses/*/answers/**', (route) => route.abort())
      await page.getByText('they / them').click()
      await page.getByText(/Not saved yet/).waitFor()
      await page.reload()
      await page.getByText(/Not saved yet/).waitFor()
      await page.unroute('**/api/intake/responses/*/answers/**')
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
      await page.getByText('Saved.').waitFor()

      assert.equal(await page.evaluate(() => localStorage.getItem('anteroom.unsent')), null)
    }),
  )

  it(
    'wait on the device when the session ended, and go out after signing in again',
    asVisitor(async (page) => {
      await pages['intake-open-choice'](page)
      await page.context().clearCookies()
      await page.getByText('just my name').click()
      await page.getByText(/we locked this page/).waitFor()
      await page.getByRole('link', { name: 'Sign in to go on' }).click()
      await page.getByLabel('E-mail address').fill('river@mail.test')
      await page.getByRole('button', { name: 'Send me a code' }).click()
      await page.getByLabel('Code from the message').fill('123456')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.waitForURL('**/intake/about-you')
      await page.waitForFunction(() => localStorage.getItem('anteroom.unsent') === null)
    }),
  )

  it(
    'go one question back with the phone’s own Back',
    asVisitor(async (page) => {
      await pages['intake-text'](page)
      await page.goBack()

      await page.getByRole('heading', { name: 'How should we speak about you?' }).waitFor()
    }),
  )
})

describe('help', () => {
  it(
    'opens without asking anybody, and without a line',
    asVisitor(async (page) => {
      await page.goto('/')
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.waitForFunction(async () => (await caches.keys()).length > 0 && navigator.serviceWorker.controller !== null)
      await page.context().setOffline(true)
      await page.reload()
      await page.getByText('We can’t reach the practice right now.').waitFor()
      const asked = callsTo(page, '')
      await page.getByRole('button', { name: 'Help now' }).click()
      await page.getByRole('link', { name: 'Call 988' }).waitFor()

      assert.deepEqual(asked.filter((call) => !call.includes('/api/scheduling/offerings')), [])
    }),
  )
})

describe('a time that not every link may change', () => {
  it(
    'shows, and offers a person instead',
    asVisitor(async (page) => {
      await pages['appointment-person'](page)

      const main = page.getByRole('main')
      assert.match(await main.innerText(), /A person here will help you move or cancel it/)
      assert.equal(await main.getByRole('button', { name: /Move it|Cancel it|Make it/ }).count(), 0)
    }),
  )

  it(
    'leads to signing in, and back to the same page',
    asVisitor(async (page) => {
      await pages['appointment-sign-in'](page)
      const shown = new URL(page.url()).pathname

      assert.equal(await page.getByRole('main').getByRole('button', { name: /Move it|Cancel it|Make it/ }).count(), 0)
      await page.getByRole('link', { name: 'sign in', exact: true }).click()
      assert.equal(new URL(page.url()).searchParams.get('next'), shown)
    }),
  )
})

describe('leaving', () => {
  it(
    'saves what waits, ends the session, forgets the device and goes elsewhere',
    asVisitor(async (page) => {
      const gone = 'https://www.weather.gov/'
      await page.route(gone, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'weather' }))
      await pages['intake-text'](page)
      const calls = callsTo(page, '/api/')
      await page.getByRole('textbox').pressSequentially('slow')
      await page.getByRole('button', { name: 'Leave this page' }).click()
      await page.waitForURL(gone)
      const left = await page.context().storageState()

      assert.deepEqual(calls.slice(-2), ['PUT /api/intake/responses/about-you/answers/easier', 'POST /api/account/sign-out'])
      assert.deepEqual(left.origins, [])
    }),
  )

  it(
    'delivers everything that waits, over a line that is neither fast nor broken, before the session ends',
    asVisitor(async (page) => {
      const gone = 'https://www.weather.gov/'
      const answers = ['call-as', 'pronouns', 'easier', 'leave-alone', 'hope', 'a/b', '/55757-9/1']
      await page.route(gone, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'weather' }))
      await pages['intake-text'](page)
      const done = []
      const ends = []
      page.on('requestfinished', (request) => (request.method() === 'PUT' ? done.push(decodeURIComponent(new URL(request.url()).pathname.split('/').at(-1))) : undefined))
      page.on('request', (request) => (request.url().endsWith('/sign-out') ? ends.push([...done]) : undefined))
      await page.route('**/answers/**', async (route) => {
        await new Promise((later) => setTimeout(later, 200))
        await route.continue()
      })
      await page.evaluate((waiting) => {
        const queue = waiting.map((linkId) => ({ subject: 'mock-client', response: 'about-you', linkId, given: { notYet: true }, mark: linkId }))
        localStorage.setItem('anteroom.unsent', JSON.stringify(queue))
      }, answers)
      await page.getByRole('button', { name: 'Leave this page' }).click()
      await page.waitForURL(gone)

      assert.equal(ends.length, 1)
      assert.deepEqual([...new Set(ends[0])].sort(), [...answers].sort())
    }),
  )

  it(
    'lets a held time go',
    asVisitor(async (page) => {
      await page.route('https://www.weather.gov/', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'weather' }))
      await toContact(page)
      const calls = callsTo(page, '/api/scheduling/holds')
      await page.getByRole('button', { name: 'Leave this page' }).click()
      await page.waitForURL('https://www.weather.gov/')

      assert.equal(calls.length, 1)
      assert.match(calls[0], /^DELETE /)
    }),
  )

  it(
    'does not come back with the Back key',
    asVisitor(async (page) => {
      await page.route('https://www.weather.gov/', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'weather' }))
      await signIn(page)
      await page.getByRole('link', { name: 'About you' }).click()
      await page.getByRole('button', { name: 'Begin' }).waitFor()
      await page.getByRole('button', { name: 'Leave this page' }).click()
      await page.waitForURL('https://www.weather.gov/')
      await page.goBack()
      await page.getByRole('heading', { name: 'This page is locked to keep it private' }).waitFor()

      assert.doesNotMatch(await page.locator('body').innerText(), /River|About you/)
    }),
  )
})
