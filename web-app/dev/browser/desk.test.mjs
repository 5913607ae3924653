// The front desk in a real browser: moving by pointer, finger and keys, two desks at one appointment, hidden names.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openPages, visitor } from './browser.mjs'
import { tile, toDesk } from './desk-pages.mjs'

let opened
before(async () => {
  opened = await openPages()
})
after(() => opened.close())

/** Somebody at the desk of the quiet practice, on Tuesday, November 24, at 2:26 pm. */
const atDesk = (work, view = {}) => async () => {
  const { context, page, faults } = await visitor(opened, { width: 1440, height: 900, desk: 'quiet', ...view })
  await toDesk(page, view.path)
  await work(page, context)
  assert.deepEqual(faults, [])
  await context.close()
}

const told = (page) => page.locator('.told-line').innerText()
const middle = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox()
  return { x: x + width / 2, y: y + height / 2, bottom: y + height, left: x, width }
}

/** Where a time of day lies in somebody's column. */
async function placeOf(page, name, minutes) {
  const body = page.getByRole('region', { name }).locator('.column-body')
  const { x, y, width } = await body.boundingBox()
  return { x: x + width / 2, y: y + (minutes - 8 * 60) * 1.2 }
}

async function drag(page, from, to, { drop = true } = {}) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 3, from.y + 6)
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  if (drop) await page.mouse.up()
}

/** The body of the next move, and the answer to it. */
const nextMove = (page) => page.waitForRequest('**/reschedule').then((request) => ({ body: request.postDataJSON(), ifMatch: request.headers()['if-match'] }))

describe('dragging', () => {
  it(
    'moves an appointment to another time with somebody else, and Undo brings it back',
    atDesk(async (page) => {
      const from = await middle(tile(page, 'Jordan'))
      const to = await placeOf(page, 'Ruth Adler', 17 * 60)
      const [sent] = await Promise.all([nextMove(page), drag(page, from, to)])
      await page.getByText('Moved to 4:30 pm with Ruth Adler.').waitFor()
      const moved = await tile(page, 'Jordan').innerText()
      const [back] = await Promise.all([nextMove(page), page.getByRole('button', { name: 'Undo' }).click()])
      await page.getByText('Back at 2:30 pm, as it was.').waitFor()

      assert.deepEqual(sent, { body: { start: '2026-11-24T21:30:00Z', clinician: 'c3' }, ifMatch: '"1"' })
      assert.match(moved, /4:30 – 5:20 pm, with Ruth Adler/)
      assert.deepEqual([back.body.clinician, back.ifMatch], ['c1', '"2"'])
      assert.match(await tile(page, 'Jordan').innerText(), /2:30 – 3:20 pm, with Maya/)
    }),
  )

  it(
    'by the lower edge lengthens, in steps of five minutes',
    atDesk(async (page) => {
      const { x, bottom } = await middle(tile(page, 'Priya & Jon'))
      const [sent] = await Promise.all([nextMove(page), drag(page, { x, y: bottom - 3 }, { x: x + 30, y: bottom - 3 + 12 })])
      await page.getByText('Now 4:30 – 6:00 pm.').waitFor()

      assert.deepEqual(sent.body, { start: '2026-11-24T16:30:00-05:00', clinician: 'c2', duration: 'PT90M' })
      assert.match(await tile(page, 'Priya & Jon').innerText(), /90 min/)
    }),
  )

  it(
    'shows a move as asked until the service has answered',
    atDesk(async (page) => {
      let answer
      await page.route('**/reschedule', (route) => {
        answer = () => route.continue()
      })
      await drag(page, await middle(tile(page, 'Jordan')), await placeOf(page, 'Ruth Adler', 17 * 60))
      await page.locator('[data-state=pending]', { hasText: 'asking…' }).waitFor()
      const told = await page.locator('.told-line').count()
      const stays = await tile(page, 'Jordan').innerText()
      answer()
      await page.getByText('Moved to').waitFor()
      await page.locator('[data-ghost]').waitFor({ state: 'detached' })

      assert.equal(told, 0)
      assert.match(stays, /2:30 – 3:20 pm, with Maya/)
    }),
  )

  it(
    'onto somebody else’s time says so, and everything stays',
    atDesk(async (page) => {
      const from = await middle(tile(page, 'Jordan'))
      await drag(page, from, { x: from.x, y: from.y + 72 }, { drop: false })
      await page.getByText('something stands here').waitFor()
      await page.mouse.up()
      await page.getByText(/can’t be had: someone has that time.*It stays at 2:30 pm\. Any free time still works\./).waitFor()

      assert.match(await tile(page, 'Jordan').innerText(), /2:30 – 3:20 pm, with Maya/)
      assert.equal(await page.locator('[data-ghost]').count(), 0)
    }),
  )

  it(
    'to a time that is not offered asks once, and moves it knowingly',
    atDesk(async (page) => {
      const from = await middle(tile(page, 'Jordan'))
      await drag(page, from, { x: from.x, y: from.y - 18 * 3 })
      await page.getByText('1:45 pm isn’t one of the offered times. It stays at 2:30 pm.').waitFor()
      await page.getByRole('button', { name: 'Move it all the same' }).waitFor()
      await tile(page, 'Alex R.').focus()
      await page.keyboard.press('Escape')
      const calls = []
      page.on('request', (request) => (request.method() === 'POST' ? calls.push(request.url()) : undefined))
      await page.keyboard.press('u')
      assert.deepEqual(calls, [], 'U undoes, and nothing else')
      const [sent] = await Promise.all([nextMove(page), page.keyboard.press('a')])
      assert.deepEqual(sent.body.override, ['LIMITS'])
      await page.getByText(/can’t be had/).waitFor()
    }),
  )

  it(
    'is let go with Esc: nothing is asked, and no click follows',
    atDesk(async (page) => {
      const calls = []
      page.on('request', (request) => (request.method() === 'POST' ? calls.push(request.url()) : undefined))
      await drag(page, await middle(tile(page, 'Jordan')), await placeOf(page, 'Ruth Adler', 17 * 60), { drop: false })
      await page.locator('[data-ghost]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('[data-ghost]').waitFor({ state: 'detached' })
      await page.mouse.up()

      assert.deepEqual(calls, [])
      assert.equal(new URL(page.url()).search, '')
    }),
  )

  it(
    'does not take hold of what has been settled, nor of time off',
    atDesk(async (page) => {
      for (const name of ['Noa', 'Supervision']) {
        await drag(page, await middle(tile(page, name)), await placeOf(page, 'Maya Lindqvist', 17 * 60 + 40), { drop: false })
        assert.equal(await page.locator('[data-ghost]').count(), 0, name)
        await page.mouse.up()
      }
    }),
  )

  it(
    'in the week moves to another day and keeps the time of day',
    atDesk(
      async (page) => {
        const cell = page.getByRole('row', { name: /Tom Okafor/ }).locator('td').nth(2)
        const [sent] = await Promise.all([nextMove(page), drag(page, await middle(tile(page, 'Jordan')), await middle(cell))])
        await page.getByText('Moved to tomorrow, 2:30 pm with Tom Okafor.').waitFor()

        assert.deepEqual(sent.body, { start: '2026-11-25T19:30:00Z', clinician: 'c2' })
      },
      { path: '/desk?view=week' },
    ),
  )

  it(
    'begins under a finger after a long press, and scrolling before that',
    atDesk(
      async (page, context) => {
        const touch = await context.newCDPSession(page)
        const send = (type, at) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at.x, y: at.y }] })
        const from = await middle(tile(page, 'Jordan'))
        await send('touchStart', from)
        await page.locator('[data-ghost]').waitFor()
        for (let step = 1; step <= 6; step += 1) await send('touchMove', { x: from.x, y: from.y + step * 36 })
        const [sent] = await Promise.all([nextMove(page), send('touchEnd')])
        assert.equal(sent.body.start, '2026-11-24T22:30:00Z')
        await page.getByText('Moved to 5:30 pm.').waitFor()
      },
      { width: 412, height: 915, touch: true },
    ),
  )
})

describe('carrying by keys', () => {
  it(
    'does what dragging does, says each step, and keeps the focus on the tile',
    atDesk(async (page) => {
      await tile(page, 'Jordan').focus()
      await page.keyboard.press('m')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      for (let quarter = 0; quarter < 12; quarter += 1) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      const said = await told(page)
      const [sent] = await Promise.all([nextMove(page), page.keyboard.press('Enter')])
      await page.getByText('Moved to 5:30 – 6:25 pm with Ruth Adler').waitFor()
      await page.waitForFunction(() => document.activeElement?.textContent?.includes('Jordan'))

      assert.match(said, /Jordan today, 5:30 – 6:25 pm, with Ruth Adler\./)
      assert.deepEqual(sent.body, { start: '2026-11-24T22:30:00Z', clinician: 'c3', duration: 'PT55M' })
    }),
  )

  it(
    'is left with Esc, and the appointment stays open behind it',
    atDesk(async (page) => {
      await tile(page, 'Jordan').focus()
      await page.keyboard.press('m')
      await page.keyboard.press('ArrowDown')
      await page.locator('[data-ghost]').waitFor()
      await page.keyboard.press('Escape')

      assert.equal(await page.locator('[data-ghost]').count(), 0)
      assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Jordan/)
    }),
  )
})

describe('free space', () => {
  it(
    'drawn over begins a new appointment there, with the kind of time that fits, or blocks exactly that',
    atDesk(async (page) => {
      const from = await placeOf(page, 'Ruth Adler', 16 * 60 + 31)
      await drag(page, from, { x: from.x, y: from.y + 50 * 1.2 })
      const dialog = page.getByRole('dialog', { name: 'New appointment' })
      await dialog.waitFor()
      const form = await Promise.all(['What', 'With'].map((label) => dialog.getByLabel(label, { exact: true }).locator('option:checked').innerText()))
      const at = await dialog.getByLabel('Another time').inputValue()
      await dialog.getByRole('button', { name: 'Block this time instead' }).click()
      const block = page.getByRole('dialog', { name: 'Block time' })

      assert.deepEqual([...form, at], ['Individual session, 50 min', 'Ruth Adler', '16:30'])
      assert.deepEqual([await block.getByLabel('Begins at').inputValue(), await block.getByLabel('Ends at').inputValue()], ['16:30', '17:30'])
    }),
  )
})

describe('free space of somebody who does not give it', () => {
  it(
    'begins with a kind of time that they give, and the box says the same as the text',
    atDesk(async (page) => {
      const from = await placeOf(page, 'Ruth Adler', 16 * 60 + 31)
      await drag(page, from, { x: from.x, y: from.y + 78 * 1.2 })
      const dialog = page.getByRole('dialog', { name: 'New appointment' })
      await dialog.waitFor()
      const chosen = (label) => dialog.getByLabel(label, { exact: true }).locator('option:checked').innerText()
      const form = [await chosen('What'), await chosen('With')]
      await dialog.getByLabel('What', { exact: true }).selectOption('couples')
      await page.waitForFunction(() => document.body.textContent.includes('Ruth Adler (doesn’t give this)'))

      assert.deepEqual(form, ['Extended session, 90 min', 'Ruth Adler'])
      assert.equal(await chosen('With'), 'Ruth Adler (doesn’t give this)')
    }),
  )
})

describe('what they will be told', () => {
  it(
    'waits for a breath: a lengthening and its undo are nothing, what stands is told at once where somebody says so',
    atDesk(async (page) => {
      const { x, bottom } = await middle(tile(page, 'Priya & Jon'))
      await drag(page, { x, y: bottom - 3 }, { x: x + 30, y: bottom - 3 + 12 })
      const line = page.locator('.told-line')
      await line.getByText(/They will be told by text, at 2:(29|30) pm\./).waitFor()
      await line.getByRole('button', { name: 'Don’t tell' }).waitFor()
      await page.keyboard.press('u')
      await line.getByText('Back at 4:30 pm, as it was.').waitFor()
      await line.getByText('Nothing is sent to them about it.').waitFor()
      assert.deepEqual(await line.getByRole('button').allInnerTexts(), ['Close this line'])

      const from = await middle(tile(page, 'Priya & Jon'))
      await drag(page, from, { x: from.x, y: from.y + 36 })
      await line.getByText(/They will be told by text, at 2:(29|30) pm\./).waitFor()
      assert.equal(await line.getByRole('button', { name: 'Don’t tell' }).count(), 0, 'they rely on the time')
      const [sent] = await Promise.all([nextMove(page), line.getByRole('button', { name: 'Tell now' }).click()])
      await line.getByText(/They were told by text, at 2:2\d pm\./).waitFor()

      assert.equal(sent.body.tell, 'NOW')
    }),
  )

  it(
    'of what they do not rely on can be nothing',
    atDesk(async (page) => {
      const { x, bottom } = await middle(tile(page, 'Priya & Jon'))
      await drag(page, { x, y: bottom - 3 }, { x: x + 30, y: bottom - 3 + 12 })
      const line = page.locator('.told-line')
      const [sent] = await Promise.all([page.waitForRequest((request) => request.url().endsWith('/reschedule') && request.postDataJSON().tell === 'NO'), line.getByRole('button', { name: 'Don’t tell' }).click()])
      await line.getByText('Nothing is sent to them about it.').waitFor()

      assert.equal(sent.postDataJSON().tell, 'NO')
      assert.match(await tile(page, 'Priya & Jon').innerText(), /90 min/)
    }),
  )
})

describe('whether they came', () => {
  it(
    'is noted from an hour before, and taken back by one key',
    atDesk(async (page) => {
      await tile(page, 'Priya & Jon').click()
      await page.getByRole('button', { name: 'Make it in person' }).waitFor()
      assert.equal(await page.locator('.acts').getByRole('button', { name: 'Didn’t come' }).count(), 0)
      await tile(page, 'Jordan').click()
      await page.locator('.acts').getByRole('button', { name: 'Didn’t come' }).click()
      await page.getByText('Jordan didn’t come.').waitFor()
      await page.keyboard.press('u')
      await page.getByText('Jordan is expected again.').waitFor()

      assert.equal(await page.locator('.acts').getByRole('button', { name: 'Arrived', exact: true }).count(), 1)
    }),
  )
})

describe('in person', () => {
  it(
    'can be chosen again after it was made a call',
    atDesk(
      async (page) => {
        await tile(page, 'Theo L.').click()
        await page.getByRole('button', { name: 'Make it a call' }).click()
        await page.getByText('It is a call now.').waitFor()
        await page.getByRole('button', { name: 'Close this line' }).click()
        await page.getByRole('button', { name: 'Make it in person' }).click()
        await page.getByText('It is a visit now.').waitFor()
      },
      { path: '/desk?date=2026-11-26' },
    ),
  )
})

describe('two desks at one appointment', () => {
  /** The second desk has the form open; meanwhile the first one changed it. */
  async function late(page, change) {
    await tile(page, 'Jordan').click()
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await page.getByRole('radio', { name: /5:30/ }).waitFor({ state: 'attached' })
    await page.getByText('5:30 pm').click()
    const other = await visitor(opened, { beside: true })
    await other.page.request.post('/api/account/sign-in/verify', { data: { email: 'desk@mail.test', code: '123456' } })
    const { entries } = await (await other.page.request.get('/api/scheduling/calendar?from=2026-11-24&to=2026-11-24')).json()
    const { id } = entries.find((entry) => entry.client?.preferredName === 'Jordan' && entry.start.startsWith('2026-11-24'))
    await change(other.page.request, `/api/scheduling/appointments/${id}`)
    await other.context.close()
    await page.getByRole('button', { name: 'Move to 5:30 pm' }).click()
    await page.getByRole('dialog', { name: 'Someone changed this first' }).waitFor()
  }
  const toRuth = (request, at) => request.post(`${at}/reschedule`, { data: { start: '2026-11-24T16:30:00-05:00', clinician: 'c3' } })
  const words = (page) => page.getByRole('row').filter({ has: page.locator('.conflict-now') }).allInnerTexts()

  it(
    'the second sees what differs, and can do theirs on top of it',
    atDesk(async (page) => {
      await late(page, toRuth)
      const rows = await words(page)
      const mine = await page.getByText('You were about to:').locator('..').innerText()
      const [sent] = await Promise.all([nextMove(page), page.getByRole('button', { name: 'Do mine anyway' }).click()])
      await page.getByText('Moved to 5:30 pm.').waitFor()

      assert.deepEqual(rows.map((row) => row.split('\t')), [
        ['When', 'today, 2:30 – 3:20 pm', 'today, 4:30 – 5:20 pm'],
        ['With', 'Maya Lindqvist', 'Ruth Adler'],
      ])
      assert.match(mine, /Move it to 5:30 pm\./)
      assert.equal(sent.ifMatch, '"2"')
    }),
  )

  it(
    'the second can keep theirs, and nothing more is written',
    atDesk(async (page) => {
      await late(page, toRuth)
      const calls = []
      page.on('request', (request) => (request.method() === 'POST' ? calls.push(request.url()) : undefined))
      await page.getByRole('button', { name: 'Keep it as it is now' }).click()
      await page.getByText('Left as it is now.').waitFor()

      assert.deepEqual(calls, [])
      assert.match(await tile(page, 'Jordan').innerText(), /4:30 – 5:20 pm, with Ruth/)
    }),
  )

  it(
    'cannot change what was cancelled, and says so',
    atDesk(async (page) => {
      await late(page, (request, at) => request.post(`${at}/cancel`, { data: {} }))

      assert.deepEqual(await page.getByRole('dialog').getByRole('button').allInnerTexts(), ['All right', 'Close'])
      await page.getByText(/It no longer stands/).waitFor()
    }),
  )

  it(
    'a drag over somebody else’s change stays and shows the difference',
    atDesk(async (page) => {
      await page.route('**/reschedule', (route) => route.fulfill({ status: 412, contentType: 'application/problem+json', body: '{"type":"urn:anteroom:problem:precondition-failed","title":"x","status":412}' }))
      await drag(page, await middle(tile(page, 'Jordan')), await placeOf(page, 'Ruth Adler', 17 * 60))
      await page.getByRole('dialog', { name: 'Someone changed this first' }).getByText('Move it to 4:30 pm with Ruth Adler.').waitFor()

      assert.equal(await page.locator('[data-ghost]').count(), 0)
    }),
  )
})

describe('the privacy key', () => {
  const everyName = /Jordan|Alex|Sam W|Dana|Priya|Robin|\bKit\b|Noa|Ines|shared@|\+1212/

  it(
    'takes names off the page, not only out of sight, says so, and holds over a reload',
    atDesk(async (page) => {
      await tile(page, 'Jordan').click()
      await page.getByText('shared@mail.test').waitFor()
      await page.keyboard.press('p')
      await page.getByRole('status').getByText('Names are hidden.').waitFor()
      const now = await page.locator('body').innerText()
      await page.reload()
      await page.locator('[data-tile]').first().waitFor()
      const pages = []
      for (const path of ['/desk', '/desk?view=week', '/desk?view=list', '/desk/today']) {
        await page.goto(path)
        await page.locator('[data-tile]').first().waitFor()
        pages.push(await page.content())
      }

      assert.doesNotMatch(now, everyName)
      for (const content of pages) assert.doesNotMatch(content, everyName)
      await page.keyboard.press('p')
      await tile(page, 'Jordan').waitFor()
    }),
  )
})

describe('finding a person', () => {
  it(
    'takes the one who was typed, though the list of fewer letters still stands there',
    atDesk(async (page) => {
      let answer
      await page.route('**/api/intake/clients?query=jord', (route) => {
        answer = () => route.continue()
      })
      await page.keyboard.press('n')
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] [data-first]'))
      await page.keyboard.type('jo')
      await page.getByRole('option', { name: /Jo Marchetti/ }).waitFor()
      await page.keyboard.type('rd')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.locator('.known-name').waitFor()
      answer?.()

      assert.equal(await page.locator('.known-name').innerText(), 'Jordan')
    }),
  )
})

describe('what a client wrote', () => {
  it(
    'is read by the clinician from the panel, and asked for once, however long it stands open',
    async () => {
      const { context, page, faults } = await visitor(opened, { width: 1440, height: 900, desk: 'quiet' })
      await toDesk(page, '/desk', 'clinician')
      const asked = []
      page.on('request', (request) => (/\/api\/.*\/answers$/.test(request.url()) ? asked.push(request.url()) : undefined))
      await tile(page, 'Jordan').click()
      await page.getByRole('link', { name: 'Read what they wrote' }).click()
      await page.getByRole('heading', { name: 'What Jordan wrote' }).waitFor()
      await page.getByRole('heading', { name: 'For when you meet' }).waitFor()
      await page.request.post('/api/scheduling/appointments/none/confirm')
      await page.waitForTimeout(1_500)
      const text = await page.locator('.written').innerText()
      await page.keyboard.press('p')
      await page.getByText('Names are hidden, and so is what was written.').waitFor()

      assert.equal(asked.length, 1)
      assert.match(text, /Not yet, they said\./)
      assert.match(text, /Written before you could read it\. It opens when they say so\./)
      assert.doesNotMatch(await page.content(), /stopped sleeping/)
      assert.deepEqual(faults, [])
      await context.close()
    },
  )

  it(
    'is never asked for by the front desk',
    atDesk(async (page) => {
      const asked = []
      page.on('request', (request) => (/\/api\/.*\/answers$/.test(request.url()) ? asked.push(request.url()) : undefined))
      await tile(page, 'Jordan').click()
      await page.getByText('0 of 4 parts').waitFor()
      assert.equal(await page.getByRole('link', { name: 'Read what they wrote' }).count(), 0)
      await page.goto('/desk/people/p1/answers')
      await page.getByText('The desk sees how far it is, and no answers.').waitFor()

      assert.deepEqual(asked, [])
    }),
  )
})

describe('twelve clinicians', () => {
  it(
    'stand side by side once the panel is folded, a name leads to their week, and back to everyone',
    atDesk(
      async (page) => {
        await page.getByRole('button', { name: 'Fold this away' }).click()
        const last = await page.getByRole('heading', { name: /^Iris Chen/ }).boundingBox()
        assert.ok(last.x + last.width <= 1440 - 44)
        await page.getByRole('button', { name: /^Dara Quinn/ }).click()
        await page.getByRole('region', { name: 'Wed, Nov 25' }).waitFor()
        assert.equal(await page.locator('.column').count(), 5)
        await page.getByRole('button', { name: 'Everyone' }).click()
        await page.getByRole('table', { name: /by clinician/ }).waitFor()
        assert.equal(await page.locator('.week-who').count(), 12)
      },
      { desk: 'full' },
    ),
  )

  it(
    'shows who works when, holidays, and those who are here first',
    atDesk(
      async (page) => {
        const names = async () => (await page.locator('.column-name').allInnerTexts()).map((name) => name.replace(/:? their week/, '').trim())
        assert.deepEqual(await names(), ['Maya Lindqvist', 'Tom Okafor', 'Ruth Adler'])
        await page.keyboard.press('g')
        await page.locator('[data-go-date]').fill('2026-11-26')
        await page.getByText('New York time · Thanksgiving').waitFor()
        assert.equal((await names()).at(-1), 'Tom Okafor', 'who is out and has nothing stands last')
        assert.ok((await page.locator('.closed').count()) >= 3)
      },
      { path: '/desk' },
    ),
  )
})

describe('a typed time that is not offered', () => {
  it(
    'says what stands there, and is booked over it knowingly',
    atDesk(async (page) => {
      await page.keyboard.press('n')
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] [data-first]'))
      await page.keyboard.type('River')
      await page.getByLabel('Phone or e-mail').fill('212 555 0199')
      await page.getByLabel('With', { exact: true }).selectOption('Tom Okafor')
      await page.getByLabel('Another time').fill('17:00')
      await page.getByText('Tom Okafor has something from 4:30 – 5:50 pm. Book it over that all the same').click()
      const [sent] = await Promise.all([page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/appointments')), page.getByRole('button', { name: 'Book it' }).click()])
      await page.getByRole('dialog', { name: 'Booked' }).waitFor()

      assert.deepEqual(sent.postDataJSON().override, ['LIMITS', 'OVERLAP'])
    }),
  )

  it(
    'and is over is only written down, and nothing is promised',
    atDesk(async (page) => {
      await page.keyboard.press('n')
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] [data-first]'))
      await page.keyboard.type('River')
      await page.getByLabel('Phone or e-mail').fill('212 555 0199')
      await page.getByLabel('With', { exact: true }).selectOption('Tom Okafor')
      await page.getByLabel('Another time').fill('10:00')
      await page.getByText('10:00 am is over. Write it down all the same').click()
      await page.getByRole('button', { name: 'Book it' }).click()
      await page.getByRole('dialog', { name: 'Written down' }).waitFor()
    }),
  )
})

describe('how somebody may be reached', () => {
  it(
    'is written down at the desk: less at once, more only after ringing, and it stands in the first line',
    atDesk(
      async (page) => {
        await page.locator('.panel').getByRole('button', { name: 'Change' }).click()
        await page.getByText('Never call').click()
        await page.getByLabel('May speak with').fill('my sister Ann')
        const calls = []
        page.on('request', (request) => (request.method() === 'PUT' ? calls.push({ body: request.postDataJSON(), ifMatch: request.headers()['if-match'] }) : undefined))
        await page.getByRole('button', { name: 'Write it down' }).click()
        await page.getByText('It counts after you rang').waitFor()
        assert.deepEqual(calls, [])
        await page.getByText('I rang the number').click()
        await page.getByRole('button', { name: 'Write it down' }).click()
        await page.locator('.reach', { hasText: 'No calls. You may also speak with my sister Ann.' }).waitFor()

        assert.deepEqual(calls, [{ body: { doNotContact: ['CALL'], maySpeakWith: ['my sister Ann'] }, ifMatch: '"1"' }])
      },
      { path: '/desk?person=p1' },
    ),
  )
})

describe('a new caller', () => {
  it(
    'whose contact is known stands in one line for the desk, who may go on all the same',
    atDesk(async (page) => {
      await page.keyboard.press('n')
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] [data-first]'))
      await page.keyboard.type('Somebody')
      await page.getByLabel('Phone or e-mail').fill('wren@mail.test')
      await page.getByText(/Wren has this contact\. Don’t say so to whoever calls/).waitFor()
      await page.locator('.free-times input').first().check({ force: true })
      const [sent] = await Promise.all([page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/appointments')), page.getByRole('button', { name: 'Book it' }).click()])

      assert.equal(sent.postDataJSON().client.preferredName, 'Somebody')
      assert.equal(sent.postDataJSON().clientId, undefined)
    }),
  )

  it(
    'who is elsewhere is booked in their own time and region, and hears their own clock',
    atDesk(async (page) => {
      await page.keyboard.press('n')
      await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] [data-first]'))
      await page.keyboard.type('River')
      await page.getByLabel('Phone or e-mail').fill('212 555 0199')
      await page.getByRole('button', { name: /^New York time, the practice’s own region, discreet words/ }).click()
      await page.getByLabel('Their time').selectOption('America/Los_Angeles')
      await page.getByLabel('They will be in').last().selectOption('US-CT')
      await page.getByLabel('E-mail too').fill('river@mail.test')
      await page.locator('.free-time').first().waitFor()
      await page.waitForFunction(() => [...document.querySelectorAll('.free-time')].every((one) => one.textContent.includes('Ruth')))
      await page.locator('.free-times input').first().check({ force: true })
      const line = await page.locator('.read-back-line').innerText()
      const [sent] = await Promise.all([page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/appointments')), page.getByRole('button', { name: 'Book it' }).click()])

      assert.match(line, /at 1:30 pm, Los Angeles time/)
      assert.deepEqual(sent.postDataJSON().client, { preferredName: 'River', phone: '212 555 0199', email: 'river@mail.test', zone: 'America/Los_Angeles', region: 'US-CT', plainWords: false })
    }),
  )
})

describe('who reads', () => {
  it(
    'is recorded from the phone: a no at once, a yes only after ringing',
    atDesk(
      async (page) => {
        await page.getByRole('button', { name: 'Who reads what they write' }).click()
        await page.getByLabel('They said, about').selectOption('Tom Okafor')
        await page.getByLabel('Their answer').selectOption('yes, they may read it')
        const calls = []
        page.on('request', (request) => (request.method() === 'POST' ? calls.push(request.postDataJSON()) : undefined))
        await page.getByRole('button', { name: 'Write it down' }).click()
        await page.getByText('A yes counts only after you rang').waitFor()
        assert.deepEqual(calls, [])
        await page.getByText('I rang the number').click()
        await page.getByRole('button', { name: 'Write it down' }).click()
        await page.locator('.readers').getByText('Tom Okafor since').or(page.locator('.readers .message', { hasText: 'Tom Okafor' })).first().waitFor()

        assert.deepEqual(calls, [{ clinician: 'c2', agreed: 'YES', rangStoredNumber: true }])
      },
      { path: '/desk?person=p1' },
    ),
  )
})

describe('the finder', () => {
  it(
    'finds by weekday, part of day and language, by keys, and what is picked fills the form',
    atDesk(async (page) => {
      await page.keyboard.press('n')
      const dialog = page.getByRole('dialog', { name: 'New appointment' })
      await dialog.getByText('Find what fits').click()
      await dialog.getByRole('button', { name: 'Fri' }).focus()
      await page.keyboard.press('Space')
      await dialog.getByRole('button', { name: 'Evening' }).focus()
      await page.keyboard.press('Space')
      await dialog.getByLabel('Language').selectOption('German')
      await dialog.getByText(/fit in the next six weeks/).waitFor()
      await page.waitForFunction(() => [...document.querySelectorAll('.free-time')].every((one) => one.textContent.includes('Ruth')))
      const times = await dialog.locator('.free-time').allInnerTexts()
      await dialog.locator('.free-times input').first().focus()
      await page.keyboard.press('Enter')
      await dialog.getByText(/Friday, November 27 at 5:00 pm, New York time, 20 min by video with Ruth Adler\./).waitFor()

      assert.ok(times.length >= 10 && times.every((time) => /^Fri, \w+ \d+\s+5:[03]0 pm\s+Ruth Adler$/.test(time)), times.join('|'))
    }),
  )
})

describe('a drag', () => {
  it(
    'renders its ghost, and none of the 300 tiles around it',
    atDesk(
      async (page) => {
        const from = await middle(page.locator('[data-movable]').nth(7))
        await drag(page, from, { x: from.x + 40, y: from.y + 40 }, { drop: false })
        await page.locator('[data-ghost]').waitFor()
        await page.evaluate(() => {
          window.touched = new Set()
          new MutationObserver((changes) => {
            for (const { target } of changes) window.touched.add((target.closest?.('[data-tile]') ?? target.parentElement?.closest('[data-tile]'))?.dataset.tile)
          }).observe(document.querySelector('.week-scroll'), { subtree: true, attributes: true, childList: true, characterData: true })
        })
        for (let step = 1; step < 30; step += 1) await page.mouse.move(from.x + step * 14, from.y + step * 9)
        const touched = await page.evaluate(() => [...window.touched].filter((key) => key !== undefined))
        await page.keyboard.press('Escape')
        await page.mouse.up()

        assert.ok((await page.locator('[data-tile]').count()) >= 300)
        assert.deepEqual(touched, [])
      },
      { path: '/desk?view=week', desk: 'full' },
    ),
  )
})

describe('on paper', () => {
  const sheets = async (page) => (await page.pdf({ format: 'A4', landscape: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length

  it(
    'a day of twelve clinicians is one sheet, with names as the tiles show them and nothing around it',
    atDesk(
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        const text = await page.locator('body').innerText()

        assert.match(text, /Printed Tuesday, November 24, 2:26 pm, New York time\. It has names on it/)
        assert.doesNotMatch(text, /New appointment|Block time|What the tiles mean/)
        const last = await page.getByRole('heading', { name: 'Iris Chen' }).boundingBox()
        assert.ok(last.x + last.width <= 1440)
        assert.equal(await sheets(page), 1)
      },
      { desk: 'full' },
    ),
  )

  it(
    'a quiet week is one sheet, and says when names are left out',
    atDesk(
      async (page) => {
        await page.keyboard.press('p')
        await page.emulateMedia({ media: 'print' })

        assert.match(await page.locator('.print-line').innerText(), /Names are left out\./)
        assert.equal(await sheets(page), 1)
      },
      { path: '/desk?view=week' },
    ),
  )
})
