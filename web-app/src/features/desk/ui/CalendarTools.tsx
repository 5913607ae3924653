import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { addDays, longDate, weekTitle, type PlainDate } from '../model/dates'
import type { View } from '../model/keys'
import { zonePlace } from '../model/zoned'
import './calendar-tools.css'
import { useDesk } from './desk-context'
import { FindPerson } from './FindPerson'
import { GoToDate } from './GoToDate'
import { PeopleShown } from './PeopleShown'

const views: readonly { readonly view: View; readonly word: string }[] = [
  { view: 'week', word: 'Week' },
  { view: 'day', word: 'Day' },
  { view: 'list', word: 'List' },
]

export function CalendarTools({ date, holiday }: { date: PlainDate; holiday: string | undefined }) {
  const desk = useDesk()
  const { view } = desk.place
  return (
    <div className="tools">
      <div className="tools-title">
        <h1>{view === 'day' ? longDate(date, desk.wall.date) : weekTitle(date)}</h1>
        <p className="tools-zone">
          {zonePlace(desk.zone)} time{holiday === undefined ? '' : ` · ${holiday}`}
        </p>
      </div>
      <Turn date={date} />
      <ToggleButtonGroup
        className="segments"
        aria-label="View"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={(keys) => {
          const chosen = views.find((one) => keys.has(one.view))
          if (chosen !== undefined) desk.go({ view: chosen.view })
        }}
      >
        {views.map((one) => (
          <ToggleButton key={one.view} id={one.view} className="segment">
            {one.word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {desk.place.whose === undefined || desk.clinicians.length < 2 ? null : (
        <button type="button" className="people-button" onClick={() => desk.go({ whose: undefined })}>
          Everyone
        </button>
      )}
      {desk.clinicians.length > 1 ? <PeopleShown /> : null}
      <FindPerson />
    </div>
  )
}

function Turn({ date }: { date: PlainDate }) {
  const desk = useDesk()
  const stride = desk.place.view === 'day' ? 1 : 7
  const what = stride === 1 ? 'day' : 'week'
  return (
    <div className="segments" role="group" aria-label="Date">
      <button type="button" className="segment segment-turn" onClick={() => desk.go({ date: addDays(date, -stride) })}>
        <ChevronLeft aria-hidden="true" size={18} />
        <span className="unseen">A {what} earlier</span>
      </button>
      <button type="button" className="segment" onClick={() => desk.go({ date: undefined })}>
        Today
      </button>
      <button type="button" className="segment segment-turn" onClick={() => desk.go({ date: addDays(date, stride) })}>
        <ChevronRight aria-hidden="true" size={18} />
        <span className="unseen">A {what} later</span>
      </button>
      <GoToDate date={date} />
    </div>
  )
}
