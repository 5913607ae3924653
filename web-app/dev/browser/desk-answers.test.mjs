// The front desk in a real browser: requests to answer, changes as they happen, the way back from a cancellation, who did what.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openPages, visitor } from './browser.mjs'
import { answerAll, request, tile, toDesk } from './desk-pages.mjs'

let opened
before(async () => {
  opened = await openPages()
})
after(() => opened.close())

/** Somebody at the desk of the quiet practice, on Tuesday, November 24, at 2:26 pm; `beside` is the owner in another browser. */
const atDesk = (work, view = {}) => async () => {
  const { context, page, faults } = await visitor(opened, { width: 1440, height: 900, desk: 'quiet', ...view })
  await toDesk(page, view.path)
  const owner = await visitor(opened, { width: 1440, height: 900, beside: true })
  await owner.page.request.post('/api/account/sign-in/verify', { data: { email: 'owner@mail.test', code: '123456' } })
  await work(page, owner.page)
  assert.deepEqual([faults, owner.faults], [[], []])
  await owner.context.close()
  await context.close()
}

const told = (page) => page.locator('.told-line').innerText()
const idOf = async (page, name) => {
  const { entries } = await (await page.request.get('/api/scheduling/calendar?from=2026-11-24&to=2026-11-27')).json()
  return entries.find((entry) => entry.client?.preferredName === name)?.id
}
const post = async (page, name, what, data = {}) => page.request.post(`/api/scheduling/appointments/${await idOf(page, name)}/${what}`, { data })
const nextCall = (page, what) => page.waitForRequest(`**/${what}`).then((call) => ({ body: call.postDataJSON(), ifMatch: call.headers()['if-match'] }))
const refused = (status, slug, reason) => ({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: `urn:anteroom:problem:${slug}`, title: 'x', status, reason }) })

/** Until the stream has said hello, changes are not told yet. */
async function live(page) {
  const hello = page.waitForResponse('**/calendar/changes')
  await page.reload()
  await hello
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  await page.locator('[data-tile]').first().waitFor()
}

const requests = { path: '/desk/requests' }

describe('requests', () => {
  it(
    'stand by when they are due, and say by when, who has them, and what is overdue in words',
    atDesk(async (page) => {
      const rows = await page.locator('.request').allInnerTexts()

      assert.equal(rows.length, 3)
      assert.match(rows[0], /Kit[^]*today, 4:00 – 4:20 pm with Ruth Adler[^]*20 min · first talk · video[^]*Overdue An answer was due by 1:00 pm[^]*The front desk has it\. If nobody answers, it ends by itself at 3:00 pm/)
      assert.match(rows[1], /Ola[^]*phone[^]*Answer due by 5:00 pm[^]*The owner has it/)
      assert.match(rows[2], /Uma & Cy[^]*couple[^]*Answer due by tomorrow, 9:30 am[^]*You have it/)
      assert.equal(await page.getByRole('link', { name: /Requests/ }).innerText().then((text) => text.replace(/\s+/g, ' ')), 'Requests 3 wait')
    }, requests),
  )

  it(
    'are answered yes by keys, and what they will be told stands where the request stood',
    atDesk(async (page) => {
      await page.keyboard.press('t')
      await page.keyboard.press('r')
      await request(page, 'Kit').waitFor()
      await page.locator('[data-tile]', { hasText: 'Kit' }).focus()
      await page.keyboard.press('Tab')
      const [sent] = await Promise.all([nextCall(page, 'approve'), page.keyboard.press('Enter')])
      await page.getByText('You said yes.').waitFor()
      await page.waitForFunction(() => document.activeElement?.textContent?.includes('Kit'))
      const row = await request(page, 'Kit').innerText()

      assert.equal(sent.ifMatch, '"1"')
      assert.match(row, /Booked\. You said yes\. Today at 2:2\d pm\./)
      await request(page, 'Kit').getByText(/They (will be|were) told by text, at 2:/).waitFor()
      assert.match(await told(page), /Kit has the time now\./)
      await page.getByRole('link', { name: /Requests 2 wait/ }).waitFor()
      assert.deepEqual(await page.locator('.request-who').allInnerTexts(), ['Kit', 'Ola', 'Uma & Cy'])
    }, { path: '/desk' }),
  )

  it(
    'are answered no with a reason that stays in the practice, or without one',
    atDesk(async (page) => {
      await request(page, 'Ola').getByRole('button', { name: /^Say no…/ }).click()
      await page.waitForFunction(() => document.activeElement?.matches('.request-form input'))
      await page.getByText('It stays inside the practice.').waitFor()
      await page.keyboard.type('Needs the other office')
      const [with_] = await Promise.all([nextCall(page, 'decline'), page.keyboard.press('Enter')])
      await request(page, 'Ola').getByText('You said no.').waitFor()
      await request(page, 'Uma').getByRole('button', { name: /^Say no…/ }).click()
      const [without] = await Promise.all([nextCall(page, 'decline'), request(page, 'Uma').getByRole('button', { name: 'Say no', exact: true }).click()])
      await request(page, 'Uma').getByText('You said no.').waitFor()

      assert.deepEqual([with_.body, without.body], [{ reason: 'Needs the other office' }, {}])
      assert.match(await told(page), /it is free again\. The reason stays here\./)
    }, requests),
  )

  it(
    'are taken on, and the button is gone for whoever has it',
    atDesk(async (page) => {
      await request(page, 'Kit').getByRole('button', { name: /^Take it on/ }).click()
      await request(page, 'Kit').getByText('You have it').waitFor()

      assert.equal(await request(page, 'Kit').getByRole('button', { name: /^Take it on/ }).count(), 0)
      assert.equal(await request(page, 'Ola').getByRole('button', { name: /^Take it on/ }).count(), 1)
    }, requests),
  )

  it(
    'that somebody answered meanwhile show who did and how it stands; a form that is open stays, and writes nothing over it',
    atDesk(async (page, owner) => {
      await live(page)
      await request(page, 'Kit').getByRole('button', { name: /^Say no…/ }).click()
      await page.waitForFunction(() => document.activeElement?.matches('.request-form input'))
      await page.keyboard.type('No room')
      await post(owner, 'Ola', 'approve')
      await request(page, 'Ola').getByText('The owner said yes.').waitFor({ timeout: 1_000 })
      await post(owner, 'Kit', 'approve')
      await request(page, 'Kit').getByText('The owner said yes.').waitFor({ timeout: 1_000 })
      const typed = await page.getByLabel('Reason, if there is one').inputValue()
      const [sent] = await Promise.all([nextCall(page, 'decline'), page.keyboard.press('Enter')])
      await page.getByRole('dialog', { name: 'Someone changed this first' }).waitFor()

      assert.deepEqual([typed, sent.ifMatch], ['No room', '"1"'])
    }, requests),
  )

  it(
    'that somebody answered in the same moment are refused, with what stands now',
    atDesk(async (page, owner) => {
      // This desk hears nothing, so that it answers what it saw.
      await page.route('**/calendar/changes', (route) => route.abort())
      await page.reload()
      await request(page, 'Kit').waitFor()
      await post(owner, 'Kit', 'approve')
      await request(page, 'Kit').getByRole('button', { name: /^Say no…/ }).click()
      await request(page, 'Kit').getByRole('button', { name: 'Say no', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Someone changed this first' })
      await dialog.waitFor()

      assert.match(await dialog.innerText(), /The owner said yes\. Today at 2:2\d pm\.[^]*How it stands\s+asked for\s+booked[^]*You were about to: Say no\.[^]*settled as you see it/)
      assert.equal(await dialog.getByRole('button', { name: 'Do mine anyway' }).count(), 0)
    }, requests),
  )

  it(
    'can be answered in the appointment’s panel',
    atDesk(async (page) => {
      await tile(page, 'Kit').click()
      await page.getByText('The time is kept for them.').waitFor()
      const acts = await page.getByRole('group', { name: 'What happened, or changes' }).getByRole('button').allInnerTexts()
      await page.getByRole('button', { name: 'Say yes' }).click()
      await page.getByText('Kit has the time now.').waitFor()

      assert.deepEqual(acts, ['Say yes', 'Say no…', 'Take it on', 'Move', 'Make it a call', 'Make it in person'])
      await page.locator('.panel').getByText('Booked', { exact: true }).waitFor()
    }),
  )

  it(
    'that nobody makes leave the page saying what will be here',
    atDesk(async (page, owner) => {
      await answerAll(owner)
      await page.reload()
      await page.getByText('Nothing waits for an answer').waitFor()

      assert.equal((await page.getByRole('link', { name: /Requests/ }).innerText()).trim(), 'Requests')
    }, requests),
  )
})

describe('two browsers', () => {
  it(
    'see each other’s change within a second',
    atDesk(async (page, owner) => {
      await toDesk(page)
      await live(page)
      await owner.goto('/desk')
      await live(owner)
      const from = performance.now()
      await post(page, 'Jordan', 'reschedule', { start: '2026-11-24T16:30:00-05:00', clinician: 'c3' })
      await Promise.all([page, owner].map((one) => one.waitForFunction(() => [...document.querySelectorAll('[data-tile]')].some((shown) => /Jordan[^]*4:30 – 5:20 pm, with Ruth/.test(shown.textContent)))))
      const seen = performance.now() - from
      console.log(`seen in both after ${Math.round(seen)} ms`)

      assert.ok(seen < 1_000, `${seen} ms`)
    }),
  )

  it(
    'see a new request, and its count, without a reload',
    atDesk(async (page, owner) => {
      await live(page)
      await post(owner, 'Kit', 'approve')
      await page.getByRole('link', { name: /Requests 2 wait/ }).waitFor({ timeout: 1_000 })
    }, { path: '/desk/today' }),
  )

  it(
    'are looked at once for many changes',
    atDesk(async (page, owner) => {
      await live(page)
      const id = await idOf(owner, 'Jordan')
      await page.evaluate(() => performance.clearResourceTimings())
      const from = performance.now()
      for (let times = 0; times < 20; times += 1) await owner.request.post(`/api/scheduling/appointments/${id}/change-format`, { data: { format: times % 2 === 0 ? 'PHONE' : 'VIDEO' } })
      const took = performance.now() - from
      await page.waitForFunction(async () => {
        const count = () => performance.getEntriesByType('resource').filter((one) => one.name.includes('calendar?from=2026-11-23')).length
        const before = count()
        await new Promise((later) => setTimeout(later, 500))
        return before > 0 && count() === before
      })
      const looks = await page.evaluate(() => performance.getEntriesByType('resource').filter((one) => one.name.includes('calendar?from=2026-11-23')).map((one) => one.startTime))

      assert.ok(looks.length <= Math.ceil(took / 300) + 2, `${looks.length} looks in ${took} ms`)
      assert.ok(looks.every((at, index) => index === 0 || at - looks[index - 1] > 250), looks.join())
    }),
  )

  it(
    'leave what is carried in the hand alone, and show the change when it is let go',
    atDesk(async (page, owner) => {
      await live(page)
      await tile(page, 'Jordan').focus()
      await page.keyboard.press('m')
      await page.keyboard.press('ArrowDown')
      await page.locator('[data-ghost]').waitFor()
      const looks = []
      page.on('request', (call) => (/calendar\?/.test(call.url()) ? looks.push(call.url()) : undefined))
      await post(owner, 'Alex R.', 'no-show')
      await owner.waitForTimeout(700)
      const meanwhile = [...looks]
      const ghost = await page.locator('[data-ghost]').count()
      await page.keyboard.press('Escape')
      await page.locator('[data-tile][data-attendance=NO_SHOW]', { hasText: 'Alex R.' }).waitFor({ timeout: 1_000 })

      assert.deepEqual([meanwhile, ghost], [[], 1])
    }),
  )

  it(
    'leave an open form alone: it keeps the revision that it opened with',
    atDesk(async (page, owner) => {
      await live(page)
      await tile(page, 'Jordan').click()
      await page.getByRole('button', { name: 'Cancel…' }).click()
      await page.getByLabel('Reason, if there is one').fill('moved away')
      await post(owner, 'Jordan', 'change-format', { format: 'PHONE' })
      await page.locator('.panel-when', { hasText: 'phone' }).waitFor({ timeout: 1_000 })
      const typed = await page.getByLabel('Reason, if there is one').inputValue()
      const [sent] = await Promise.all([nextCall(page, 'cancel'), page.getByRole('button', { name: 'Cancel it' }).click()])
      const dialog = page.getByRole('dialog', { name: 'Someone changed this first' })
      await dialog.waitFor()

      assert.deepEqual([typed, sent.ifMatch], ['moved away', '"1"'])
      assert.match(await dialog.innerText(), /The owner made it a call\. Today at/)
    }),
  )

  it(
    'without a stream look by themselves, as before',
    atDesk(async (page, owner) => {
      await page.route('**/calendar/changes', (route) => route.fulfill({ status: 404, body: '' }))
      await page.reload()
      await tile(page, 'Jordan').waitFor()
      await post(owner, 'Jordan', 'arrive')
      await page.locator('[data-tile][data-attendance=ARRIVED]', { hasText: 'Jordan' }).waitFor({ timeout: 13_000 })
    }),
  )

  it(
    'take the names off the screen when the session ended',
    atDesk(async (page) => {
      await live(page)
      await page.context().clearCookies()
      await page.waitForURL('**/sign-in?next=%2Fdesk', { timeout: 13_000 })

      assert.doesNotMatch(await page.locator('body').innerText(), /Jordan/)
    }),
  )
})

describe('a cancellation at the desk', () => {
  const cancel = async (page, name) => {
    await tile(page, name).click()
    await page.getByRole('button', { name: 'Cancel…' }).click()
    await page.getByRole('button', { name: 'Cancel it' }).click()
    await page.getByText('It is cancelled, and the time is free again.').waitFor()
  }

  it(
    'is undone by one key, as it stood',
    atDesk(async (page) => {
      await cancel(page, 'Sam W.')
      await tile(page, 'Sam W.').waitFor({ state: 'detached' })
      await page.locator('.panel-title').focus()
      const [sent] = await Promise.all([nextCall(page, 'restore'), page.keyboard.press('u')])
      await page.getByText('It stands again, as it was.').waitFor()
      await tile(page, 'Sam W.').waitFor()

      assert.equal(sent.ifMatch, '"2"')
    }),
  )

  it(
    'is taken back in the panel, which says until when and counts nothing',
    atDesk(async (page) => {
      await cancel(page, 'Sam W.')
      await page.getByText('It can be taken back until 2:36 pm.').waitFor()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await tile(page, 'Sam W.').waitFor()
    }),
  )

  it(
    'of a time that somebody has now stays, and leads to other times for the same person',
    atDesk(async (page) => {
      await cancel(page, 'Sam W.')
      await page.route('**/restore', (route) => route.fulfill(refused(409, 'slot-taken', 'TIME_TAKEN')))
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('It stays cancelled: someone has that time.').waitFor()
      await page.getByRole('button', { name: /Find another time/ }).click()
      const dialog = page.getByRole('dialog', { name: 'New appointment' })
      await dialog.waitFor()

      assert.equal(await dialog.locator('.known-name').innerText(), 'Sam W.')
      assert.match(await dialog.getByLabel('What', { exact: true }).locator('option:checked').innerText(), /Extended/)
    }),
  )

  it(
    'that stands for good says so',
    atDesk(async (page) => {
      await cancel(page, 'Sam W.')
      await page.route('**/restore', (route) => route.fulfill(refused(409, 'undo-over')))
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('It can’t be taken back any more. It stays cancelled.').waitFor()
    }),
  )
})

describe('what happened', () => {
  it(
    'is told the newest first, with you for oneself, and read only when it is opened',
    atDesk(async (page, owner) => {
      const looks = []
      page.on('request', (call) => (call.url().endsWith('/history') ? looks.push(call.url()) : undefined))
      await post(owner, 'Jordan', 'reschedule', { start: '2026-11-24T15:00:00-05:00', clinician: 'c3' })
      await tile(page, 'Jordan').click()
      await page.getByRole('button', { name: 'Arrived', exact: true }).click()
      await page.getByText(/Entered\s*You, today at 2:2\d pm/).waitFor()
      const before = looks.length
      await page.getByRole('button', { name: 'What happened' }).focus()
      await page.keyboard.press('Enter')
      await page.getByText('You marked them as here.').waitFor()
      const lines = await page.getByRole('list', { name: 'What happened, the newest first' }).getByRole('listitem').allInnerTexts()

      assert.equal(before, 0)
      assert.deepEqual(
        lines.map((line) => line.replace(/ (Today|\w+, \w+ \d+) at .*$/, '')),
        ['You marked them as here.', 'The owner moved it from today, 2:30 pm to today, 3:00 pm, and from Maya Lindqvist to Ruth Adler.', 'Someone on the booking page booked today, 2:30 pm, video, with Maya Lindqvist.'],
      )
    }),
  )

  it(
    'that cannot be read says so, and that the appointment is not touched',
    atDesk(async (page) => {
      await page.route('**/history', (route) => route.fulfill(refused(404, 'not-found')))
      await tile(page, 'Jordan').click()
      await page.getByRole('button', { name: 'What happened' }).click()
      await page.getByText('The appointment is not touched by that.').waitFor()
      await page.unroute('**/history')
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByText('Someone on the booking page booked').waitFor()
    }),
  )
})

describe('on a phone', () => {
  it(
    'what was done is told on the sheet that hides the page, with the way back',
    atDesk(
      async (page) => {
        await page.getByRole('button', { name: /Priya & Jon/ }).first().click()
        await page.getByRole('button', { name: 'Make it in person' }).click()
        assert.match(await told(page), /It is a visit now\./)

        await page.getByRole('button', { name: /^Undo/ }).click()
        await page.getByRole('button', { name: 'Make it in person' }).waitFor()
        await page.getByRole('button', { name: 'Close this line' }).click()
        assert.equal(await page.locator('.told-line').count(), 0)
      },
      { width: 360, height: 780 },
    ),
  )
})

describe('a time that cannot be had', () => {
  it(
    'says why: the day is full, and it can be taken all the same',
    atDesk(async (page) => {
      let first = true
      await page.route('**/reschedule', (route) => {
        if (!first) return route.continue()
        first = false
        return route.fulfill(refused(409, 'slot-taken', 'DAY_FULL'))
      })
      await tile(page, 'Jordan').focus()
      await page.keyboard.press('m')
      for (let quarter = 0; quarter < 12; quarter += 1) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByText('5:30 pm can’t be had: the day is full for Maya Lindqvist. It stays at 2:30 pm.').waitFor()
      const [sent] = await Promise.all([nextCall(page, 'reschedule'), page.keyboard.press('a')])
      await page.getByText('Moved to 5:30 pm.').waitFor()

      assert.deepEqual(sent.body.override, ['LIMITS'])
    }),
  )

  it(
    'while booking names the limit, and is booked all the same, knowingly',
    atDesk(async (page) => {
      let first = true
      await page.route('**/api/scheduling/appointments', (route) => {
        if (!first || route.request().method() !== 'POST') return route.continue()
        first = false
        return route.fulfill(refused(409, 'slot-taken', 'WEEK_FULL'))
      })
      await page.keyboard.press('n')
      const dialog = page.getByRole('dialog', { name: 'New appointment' })
      await dialog.getByLabel('With', { exact: true }).selectOption('Maya Lindqvist')
      await page.locator('[role=dialog] [data-first]').focus()
      await page.keyboard.type('River Song')
      await page.keyboard.press('Tab')
      await page.keyboard.type('212 555 0199')
      await dialog.locator('.free-time').first().click()
      await dialog.getByRole('button', { name: 'Book it', exact: true }).click()
      await dialog.getByText('The week is full for Maya Lindqvist.').waitFor()
      const asked = page.waitForRequest((call) => call.method() === 'POST' && call.url().endsWith('/appointments'))
      await dialog.getByRole('button', { name: /^Book it at .* all the same$/ }).click()
      await page.getByRole('dialog', { name: 'Booked' }).waitFor()

      assert.deepEqual((await asked).postDataJSON().override, ['LIMITS'])
    }),
  )

  it(
    'another length is told, and the desk says that it is',
    atDesk(async (page) => {
      await tile(page, 'Priya & Jon').focus()
      await page.keyboard.press('m')
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Enter')
      await page.locator('.told-line').waitFor()

      assert.match(await told(page), /^Now /)
      await page.locator('.told-line').getByText(/They (will be|were) told by text/).waitFor()
    }),
  )
})
