import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import type { ReadingScreen } from '../model/screens'
import './intake.css'

interface ReadingPageProps {
  screen: ReadingScreen
  title: string
  place: string
  onNext: () => void
  onBack: (() => void) | undefined
}

export function ReadingPage({ screen, title, place, onNext, onBack }: ReadingPageProps) {
  return (
    <ClientPage
      title="Questions"
      screen={screen.linkId}
      place={<span className="soft">{place}</span>}
      foot={
        <div className="question-steps">
          {onBack === undefined ? null : (
            <Button look="plain" onPress={onBack}>
              Back
            </Button>
          )}
          <Button look="go" onPress={onNext}>
            Next
          </Button>
        </div>
      }
    >
      <h1 className="question">{screen.title ?? title}</h1>
      <div className="reading">
        {screen.paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </ClientPage>
  )
}
