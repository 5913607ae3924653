import { countryOf, helpIn, type HelpLine } from '@/features/help/model/lines'
import { LineList } from '@/features/help/ui/LineList'
import { deviceZone } from '@/platform/time/zones'
import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import type { Support, SupportLine } from '../model/support'

interface SupportPanelProps {
  support: Support
  onGoOn: () => void
  onStop: () => void
}

/** Stands before the next question, at once and without judgement. The answer is kept, whatever they choose. */
export function SupportPanel({ support, onGoOn, onStop }: SupportPanelProps) {
  const lines = support.lines.length > 0 ? support.lines.map(helpLineOf) : helpIn(countryOf(deviceZone())).lines
  return (
    <ClientPage
      title="Questions"
      screen="support"
      foot={
        <div className="support-ways">
          <Button look="plain" onPress={onGoOn}>
            Go on with the questions
          </Button>
          <Button look="plain" onPress={onStop}>
            Stop here for now
          </Button>
        </div>
      }
    >
      <h1>Someone can be with you in this</h1>
      <p>{support.words}</p>
      <div className="support-lines">
        <LineList lines={lines} />
      </div>
      <p className="note">Your answer is saved. You can go on, or stop and come back another day.</p>
    </ClientPage>
  )
}

function helpLineOf({ name, about, call, text }: SupportLine): HelpLine {
  const ways = [
    ...(call === undefined ? [] : [{ label: `Call ${call}`, href: `tel:${call.replace(/[^+\d]/g, '')}` }]),
    ...(text === undefined ? [] : [{ label: `Text ${text}`, href: `sms:${text.replace(/[^+\d]/g, '')}` }]),
  ]
  return { name, about, ways }
}
