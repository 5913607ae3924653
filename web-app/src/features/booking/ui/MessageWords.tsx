import { ChoiceCards } from '@/ui/ChoiceCards'

interface MessageWordsProps {
  plainWords: boolean
  onChoose: (plainWords: boolean) => void
}

/** Discreet is the default: someone else may see the screen. */
export function MessageWords({ plainWords, onChoose }: MessageWordsProps) {
  return (
    <ChoiceCards
      label="How should our messages read?"
      shape="list"
      value={plainWords ? 'plain' : 'discreet'}
      onChoose={(value: 'plain' | 'discreet') => onChoose(value === 'plain')}
      choices={[
        { value: 'discreet', title: 'Discreet', detail: 'Only a day and a time. Nobody who sees your screen can tell what it is about.' },
        { value: 'plain', title: 'Plain words', detail: 'They may say who you meet and what for.' },
      ]}
    />
  )
}
