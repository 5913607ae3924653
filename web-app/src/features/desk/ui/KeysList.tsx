import { Button } from '@/ui/Button'
import { keyList } from '../model/keys'
import { DeskDialog } from './DeskDialog'
import { useDesk } from './desk-context'
import './keys-list.css'

export function KeysList() {
  const { keysOn, setKeysOn } = useDesk()
  return (
    <DeskDialog title="Keys" narrow>
      <dl className="keys">
        {keyList.map(({ keys, does }) => (
          <div key={does} className="keys-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="note">Single keys work while you are not typing.</p>
      <Button look="plain" onPress={() => setKeysOn(!keysOn)}>
        {keysOn ? 'Turn single keys off' : 'Turn single keys on'}
      </Button>
    </DeskDialog>
  )
}
