// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { button, field, press, render, type, type Rendered } from '@/testing/render'
import { OnDesk } from './desk.fixtures'
import { NewAppointment } from './NewAppointment'
import { ToldLine } from './ToldLine'

let page: Rendered
beforeEach(async () => {
  page = await render(
    <OnDesk dialog={{ kind: 'new', from: {} }}>
      {(desk) => (
        <>
          {desk.dialog.kind === 'new' ? <NewAppointment from={desk.dialog.from} /> : null}
          <ToldLine />
          <button type="button" onClick={() => desk.setDialog({ kind: 'new', from: { clinician: 'c2', at: { date: '2026-11-25', minutes: 600 } } })}>
            Press on a place
          </button>
        </>
      )}
    </OnDesk>,
  )
})
afterEach(() => page.end())

const fieldsInOrder = () => [...document.querySelectorAll('[role=dialog] :is(input, select, button)')]

describe('the form for a caller', () => {
  it('has its cross last, so that what lost its place does not land where Enter closes all', () => {
  expect(fieldsInOrder().at(-1)?.textContent).toBe('Close')
    expect(document.activeElement).toBe(field('Name they choose'))
  })

  it('keeps what was typed when it is closed, says so, and brings it back', async () => {
    await type(field('Name they choose'), 'Wren')
    await press(button('Close'))
    expect(document.querySelector('[role=dialog]')).toBeNull()
    expect(document.body.textContent).toContain('What you typed is kept.')

    await press(button('Bring it back'))
    expect(field('Name they choose').value).toBe('Wren')
    await press(button('Start over'))
    expect(field('Name they choose').value).toBe('')
  })

  it('keeps who calls also where a place in the calendar is pressed next, and takes the place', async () => {
    await type(field('Name they choose'), 'Wren')
    await press(button('Close'))
    await press(button('Press on a place'))

    expect([field('Name they choose').value, field('Another time').value]).toEqual(['Wren', '10:00'])
  })

  it('says nothing where nobody typed anything', async () => {
    await press(button('Close'))

    expect(document.body.textContent).not.toContain('kept')
  })
})
