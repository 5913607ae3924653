import { describe, expect, it } from 'vitest'
import { intentOf } from './keys'

const press = (key: string, change = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...change })

describe('a single key', () => {
  it('asks for what the list says, in either case', () => {
    expect(intentOf(press('w'), false, true)).toEqual({ kind: 'view', view: 'week' })
    expect(intentOf(press('W'), false, true)).toEqual({ kind: 'view', view: 'week' })
    expect(intentOf(press('?'), false, true)).toEqual({ kind: 'keys' })
  })

  it('that undoes is another one than that which goes on all the same', () => {
    expect([intentOf(press('u'), false, true), intentOf(press('a'), false, true)]).toEqual([{ kind: 'undo' }, { kind: 'all-the-same' }])
  })

  it('does nothing while somebody types', () => {
    expect(intentOf(press('n'), true, true)).toBeUndefined()
  })

  it('does nothing when single keys are switched off', () => {
    expect(intentOf(press('n'), false, false)).toBeUndefined()
  })

  it('leaves the browser’s own keys alone', () => {
    expect([intentOf(press('t', { ctrlKey: true }), false, true), intentOf(press('n', { metaKey: true }), false, true)]).toEqual([undefined, undefined])
  })

  it('closes with Esc in any case', () => {
    expect(intentOf(press('Escape'), true, false)).toEqual({ kind: 'close' })
  })
})
