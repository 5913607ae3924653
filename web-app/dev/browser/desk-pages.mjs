// How to get to every page and state of the front desk, from a fresh browser, with the quiet practice behind it.
export async function toDesk(page, path = '/desk', who = 'desk') {
  await page.request.post('/api/account/sign-in/verify', { data: { email: `${who}@mail.test`, code: '123456' } })
  await page.goto(path)
  await page.locator('.desk-main h1:not(.unseen)').waitFor()
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
}

export const deskPages = {
  'desk-written': async (page) => {
    await toDesk(page, '/desk/people/p1/answers', 'clinician')
    await page.getByRole('heading', { name: 'What Jordan wrote' }).waitFor()
  },
  'desk-wishes': async (page) => {
    await toDesk(page, '/desk?person=p1')
    await page.getByRole('button', { name: 'Change' }).click()
    await page.getByLabel('May speak with').fill('my sister Ann')
    await page.getByText('I rang the number').waitFor()
  },
  'desk-known-contact': async (page) => {
    await deskPages['desk-new'](page)
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name they choose').fill('Somebody')
    await dialog.getByLabel('Phone or e-mail').fill('wren@mail.test')
    await dialog.getByText(/Wren has this contact/).waitFor()
    await dialog.getByRole('button', { name: /discreet words/ }).click()
    await dialog.getByLabel('Their time').waitFor()
  },
  'desk-readers': async (page) => {
    await toDesk(page, '/desk?person=p1')
    await page.getByRole('button', { name: 'Who reads what they write' }).click()
    await page.getByText('since Mon, Nov 2').waitFor()
  },
  'desk-day': async (page) => {
    await toDesk(page)
    await tile(page, 'Jordan').waitFor()
  },
  'desk-appointment': async (page) => {
    await deskPages['desk-day'](page)
    await tile(page, 'Jordan').click()
    await page.getByRole('heading', { level: 2, name: 'Jordan' }).waitFor()
    await page.getByText('Confirmation by text').waitFor()
  },
  'desk-week': async (page) => {
    await toDesk(page, '/desk?view=week')
    await tile(page, 'Jordan').waitFor()
  },
  'desk-list': async (page) => {
    await toDesk(page, '/desk?view=list')
    await page.getByRole('row', { name: /Jordan/ }).first().waitFor()
  },
  'desk-today': async (page) => {
    await toDesk(page, '/desk/today')
    await page.getByRole('row', { name: /Jordan/ }).waitFor()
  },
  'desk-requests': async (page) => {
    await toDesk(page, '/desk/requests')
    await request(page, 'Kit').waitFor()
  },
  'desk-request-no': async (page) => {
    await deskPages['desk-requests'](page)
    await request(page, 'Ola').getByRole('button', { name: /^Say no…/ }).click()
    await page.getByLabel('Reason, if there is one').waitFor()
  },
  'desk-request-answered': async (page) => {
    await deskPages['desk-requests'](page)
    await request(page, 'Kit').getByRole('button', { name: /^Say yes/ }).click()
    await page.getByText('You said yes.').waitFor()
    await request(page, 'Ola').getByRole('button', { name: /Ola/ }).first().click()
    await page.getByRole('heading', { level: 2, name: 'Ola' }).waitFor()
  },
  'desk-request': async (page) => {
    await toDesk(page)
    await tile(page, 'Kit').click()
    await page.getByText('The time is kept for them.').waitFor()
    await page.getByText('Confirmation by text').waitFor()
  },
  'desk-requests-none': async (page) => {
    await toDesk(page, '/desk/today')
    await answerAll(page)
    await page.goto('/desk/requests')
    await page.getByText('Nothing waits for an answer').waitFor()
  },
  'desk-cancelled': async (page) => {
    await deskPages['desk-appointment'](page)
    await page.getByRole('button', { name: 'Cancel…' }).click()
    await page.getByRole('button', { name: 'Cancel it' }).click()
    await page.getByText(/It can be taken back until/).waitFor()
  },
  'desk-history': async (page) => {
    await deskPages['desk-appointment'](page)
    await page.getByRole('button', { name: 'Arrived', exact: true }).click()
    await page.getByText('You, today at').waitFor()
    await page.getByRole('button', { name: 'What happened' }).click()
    await page.getByText('You marked them as here.').waitFor()
    await page.getByText('You marked them as here.').scrollIntoViewIfNeeded()
  },
  'desk-new': async (page) => {
    await deskPages['desk-day'](page)
    await page.getByRole('button', { name: /New appointment/ }).first().click()
    await page.getByRole('dialog').getByRole('radio').first().waitFor({ state: 'attached' })
  },
  'desk-find-time': async (page) => {
    await deskPages['desk-new'](page)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Find what fits').click()
    await dialog.getByRole('button', { name: 'Thu' }).click()
    await dialog.getByText(/the next six weeks/).waitFor()
    await dialog.locator('.free-time').nth(2).click()
  },
  'desk-carry': async (page) => {
    await deskPages['desk-day'](page)
    await tile(page, 'Jordan').focus()
    await page.keyboard.press('m')
    for (let quarter = 0; quarter < 3; quarter += 1) await page.keyboard.press('ArrowDown')
    await page.getByText('Something stands there').waitFor()
  },
  'desk-moved': async (page) => {
    await deskPages['desk-day'](page)
    await tile(page, 'Jordan').focus()
    await page.keyboard.press('m')
    for (let quarter = 0; quarter < 12; quarter += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Moved to').waitFor()
  },
  'desk-not-offered': async (page) => {
    await deskPages['desk-day'](page)
    await tile(page, 'Jordan').focus()
    await page.keyboard.press('m')
    for (let quarter = 0; quarter < 11; quarter += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Move it all the same' }).waitFor()
  },
  'desk-changed': async (page) => {
    await deskPages['desk-appointment'](page)
    await page.getByRole('button', { name: 'Cancel…' }).click()
    const id = new URL(page.url()).searchParams.get('appointment')
    await page.request.post(`/api/scheduling/appointments/${id}/reschedule`, { data: { start: '2026-11-25T16:30:00-05:00', clinician: 'c3' } })
    await page.getByRole('button', { name: 'Cancel it' }).click()
    await page.getByRole('dialog', { name: 'Someone changed this first' }).waitFor()
  },
  'desk-veiled': async (page) => {
    await deskPages['desk-appointment'](page)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: /Hide names/ }).click()
    await page.getByText('name hidden').first().waitFor({ state: 'attached' })
  },
  'desk-keys': async (page) => {
    await deskPages['desk-day'](page)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  },
}

/** The tile of somebody, by what is written on it. */
export const tile = (page, name) => page.locator('[data-tile]', { hasText: name }).first()

/** The row of somebody's request. */
export const request = (page, name) => page.locator('.request', { hasText: name }).first()

/** Says yes to everything that waits, as somebody else would. */
export async function answerAll(page) {
  const { appointments } = await (await page.request.get('/api/scheduling/requests')).json()
  for (const { id } of appointments) await page.request.post(`/api/scheduling/appointments/${id}/approve`)
}
