// How to get to every page and state of the front desk, from a fresh browser, with the quiet practice behind it.
export async function toDesk(page, path = '/desk') {
  await page.request.post('/api/account/sign-in/verify', { data: { email: 'desk@mail.test', code: '123456' } })
  await page.goto(path)
  await page.locator('.desk-main h1').waitFor()
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
}

/** The tile of somebody, by what is written on it. */
export const tile = (page, name) => page.locator('[data-tile]', { hasText: name }).first()
