import { describe, expect, it } from 'vitest'
import { anAppointment } from './standing.fixtures'
import { toldOfCancel, toldOfChange, toldOfNo, toldOfRestore, toldOfYes } from './told'

const before = anAppointment()
const at = Date.parse('2026-11-24T12:00:00-05:00')
const begun = Date.parse('2026-11-24T15:00:00-05:00')

describe('what a client hears of a change', () => {
  it('is what is new, while it is still to come', () => {
    expect(toldOfChange(before, at)).toBe('They will be told.')
  })

  it('is nothing for a time that has begun', () => {
    expect(toldOfChange(before, begun)).toMatch(/has begun/)
    expect([toldOfCancel(before, at), toldOfCancel(before, begun)]).toEqual(['They will be told.', 'No message goes out for a time that has begun.'])
  })

  it('of what is only asked for is told as well, unless they wanted no word', () => {
    const asked = anAppointment({ status: 'REQUESTED', confirm: 'NOW' })

    expect([toldOfChange(asked, at), toldOfChange({ ...asked, confirm: 'NONE' }, at)]).toEqual(['They will be told.', 'They wanted no message about it; their page shows it.'])
  })
})

describe('other changes', () => {
  it('that bring it back are told, unless they wanted no word', () => {
    const again = [anAppointment({ confirm: 'NOW' }), anAppointment({ status: 'REQUESTED', confirm: 'NOW' }), anAppointment({ confirm: 'NONE' })].map(toldOfRestore)

    expect(again).toEqual(['They will be told.', 'It waits for an answer, as it did. They will be told.', 'They wanted no message about it; their page shows it.'])
  })

  it('that say yes are told while it is still to come', () => {
    expect([toldOfYes(before, at), toldOfYes(before, begun)].map((words) => /They get a message/.test(words))).toEqual([true, false])
  })

  it('that say no keep the reason in the house', () => {
    expect(toldOfNo).toMatch(/The reason stays here/)
  })
})
