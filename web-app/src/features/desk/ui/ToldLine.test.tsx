// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { render, type Rendered } from '@/testing/render'
import { OnDesk } from './desk.fixtures'
import { ToldLine } from './ToldLine'

const later = () => Promise.resolve()
let page: Rendered
afterEach(() => page.end())

const keys = () => [...document.querySelectorAll('.told-line button')].map((one) => [one.firstChild?.textContent, one.getAttribute('aria-keyshortcuts')])

it('gives U to the way back, and another key to what goes on all the same', async () => {
  page = await render(
    <OnDesk desk={{ told: { words: 'Moved.', acts: [{ word: 'Undo', key: 'U', run: later }, { word: 'Move it all the same', key: 'A', run: later }] } }}>{() => <ToldLine />}</OnDesk>,
  )

  expect(keys().slice(0, 2)).toEqual([
    ['Undo', 'U'],
    ['Move it all the same', 'A'],
  ])
})
