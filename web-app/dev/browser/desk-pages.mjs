// How to get to every page and state of the front desk, from a fresh browser, with the quiet practice behind it.
export async function toDesk(page, path = '/desk') {
  await page.request.post('/api/account/sign-in/verify', { data: { email: 'desk@mail.test', code: '123456' } })
  await page.goto(path)
  await page.locator('.desk-main h1:not(.unseen)').waitFor()
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
}

export const deskPages = {
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
