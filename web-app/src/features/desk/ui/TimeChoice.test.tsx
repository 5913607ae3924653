// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answeredQueries, button, press, render, type Rendered } from '@/testing/render'
import { OnDesk } from './desk.fixtures'
import { TimeChoice } from './TimeChoice'
import { useTime } from './useTime'

const slot = (start: string) => ({ start, end: start, clinician: 'c1' })

/** Nothing is free today; the next two weeks are asked from the day that is looked at. */
function Choosing() {
  return <TimeChoice time={useTime({ offering: 'individual', clinician: undefined, format: 'VIDEO', from: '2026-11-24', form: 'new' })} clinician={undefined} minutes={50} />
}

let page: Rendered
beforeEach(async () => {
  const queries = answeredQueries()
  const search = { offering: 'individual', zone: 'America/New_York', format: 'VIDEO' }
  const slots = { zone: 'America/New_York', slots: [slot('2026-12-01T10:00:00-05:00'), slot('2026-12-01T11:00:00-05:00')] }
  queries.setQueryData(['desk', 'slots', { ...search, from: '2026-11-24', to: '2026-12-07' }], slots)
  page = await render(<OnDesk>{() => <Choosing />}</OnDesk>, queries)
})
afterEach(() => page.end())

it('leads the keyboard from “Next” to the first free time of that day, before the rest of it is known', async () => {
  await press(button(/^Next: Tue, Dec 1/))

  expect(document.activeElement).toBe(document.querySelector('.free-times input'))
  expect(document.activeElement?.closest('label')?.textContent).toContain('10:00 am')
})

it('never leaves the keyboard on nothing: where no time is free, it stands on the box of times', async () => {
  page.queries.setQueryData(['desk', 'slots', { offering: 'individual', zone: 'America/New_York', format: 'VIDEO', from: '2026-12-01', to: '2026-12-14' }], { zone: 'America/New_York', slots: [] })
  await press(button(/^Next: Tue, Dec 1/))

  expect(document.activeElement).toBe(document.querySelector('.time-choice'))
})
