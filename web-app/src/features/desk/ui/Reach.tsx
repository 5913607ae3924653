import { useState } from 'react'
import { Button } from '@/ui/Button'
import { useWishes } from '../api/person'
import { focusFirst } from './focus'
import { ReachLine } from './ReachLine'
import { WishesForm } from './WishesForm'

interface ReachProps {
  client: string | undefined
  contact?: { email?: string | undefined; phone?: string | undefined } | undefined
}

/** The first line of the panel, and the way to write down what a caller says about it. */
export function Reach({ client, contact }: ReachProps) {
  const wishes = useWishes(client)
  const [open, setOpen] = useState(false)
  function close(): void {
    setOpen(false)
    focusFirst('.panel-title')
  }
  return (
    <>
      <p className="reach">
        <ReachLine client={client} contact={contact} />{' '}
        {client === undefined || wishes.data === undefined || open ? null : (
          <Button look="quiet" className="reach-change" onPress={() => setOpen(true)}>
            Change
          </Button>
        )}
      </p>
      {open && client !== undefined && wishes.data !== undefined ? <WishesForm client={client} known={wishes.data} onClose={close} /> : null}
    </>
  )
}
