import { describe, expect, it } from 'vitest'
import { readBlock, type BlockDraft } from './block'

const zone = 'America/New_York'
const draft: BlockDraft = { clinician: 'c1', allDay: false, fromDate: '2026-11-24', fromTime: '12:00', toDate: '2026-11-24', toTime: '13:30', note: '  ' }

describe('blocking time', () => {
  it('asks whose time it is, and takes nobody’s by itself', () => {
    expect(readBlock({ ...draft, clinician: '' }, zone)).toEqual({ kind: 'trouble', words: 'Say whose time it is.' })
  })

  it('sends instants of the desk’s wall, and no empty note', () => {
    expect(readBlock(draft, zone)).toEqual({ kind: 'ready', body: { clinician: 'c1', start: '2026-11-24T17:00:00Z', end: '2026-11-24T18:30:00Z' } })
  })

  it('of whole days takes the last day too, also over a change of the clock', () => {
    const reading = readBlock({ ...draft, allDay: true, fromDate: '2026-10-31', toDate: '2026-11-01', note: 'Away' }, zone)

    expect(reading).toEqual({ kind: 'ready', body: { clinician: 'c1', start: '2026-10-31T04:00:00Z', end: '2026-11-02T05:00:00Z', note: 'Away' } })
  })

  it('asks again when the end does not come after the beginning', () => {
    expect(readBlock({ ...draft, toTime: '12:00' }, zone)).toEqual({ kind: 'trouble', words: 'The end lies before the beginning.' })
    expect(readBlock({ ...draft, toTime: '12:05' }, zone).kind).toBe('ready')
  })

  it('asks again while a time is missing or does not exist', () => {
    expect(readBlock({ ...draft, toTime: '' }, zone).kind).toBe('trouble')
    expect(readBlock({ ...draft, fromDate: '2027-03-14', fromTime: '02:30', toDate: '2027-03-14', toTime: '04:00' }, zone)).toMatchObject({ kind: 'trouble' })
  })
})
