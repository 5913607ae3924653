import { expect, it } from 'vitest'
import { readSupport } from './support'

it('is not there for most answers', () => {
  expect(readSupport({ saved: true })).toBeUndefined()
})

it('brings its words and lines', () => {
  const saved = { saved: true, support: { words: 'We are here.', lines: [{ name: '988', about: 'Free', call: '988', text: '988' }] } }

  expect(readSupport(saved)).toEqual({ words: 'We are here.', lines: [{ name: '988', about: 'Free', call: '988', text: '988' }] })
})

it('is there even when only half of it came', () => {
  expect(readSupport({ support: {} })).toMatchObject({ words: expect.stringContaining('right now') as string, lines: [] })
})
