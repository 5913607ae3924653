import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { peopleWords } from '../model/people'
import { useDesk } from './desk-context'
import './people-shown.css'

/** Whose columns are shown. */
export function PeopleShown() {
  const { clinicians, shown, show } = useDesk()
  return (
    <DialogTrigger>
      <Button className="people-button">
        <span className="unseen">People shown: </span>
        <span className="people-words">{peopleWords(clinicians, shown)}</span>
        <ChevronDown aria-hidden="true" size={16} />
      </Button>
      <Popover className="people-pop" placement="bottom end">
        <Dialog className="people-dialog" aria-label="People shown">
          <CheckboxGroup aria-label="Shown in the calendar" value={shown.map((one) => one.id)} onChange={(ids) => show(new Set(ids))}>
            {clinicians.map((one) => (
              <Checkbox key={one.id} value={one.id} className="people-one">
                <span className="people-box" aria-hidden="true" />
                {one.name}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <Button className="people-all" onPress={() => show(new Set(clinicians.map((one) => one.id)))}>
            Show everyone
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
