import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import type { IntakeResponse } from '../model/types'
import './intake.css'

/** A short first page: what this is, who reads it, and that all of it can wait. */
export function IntroPage({ response, place, onBegin }: { response: IntakeResponse; place: string; onBegin: () => void }) {
  return (
    <ClientPage
      title="Questions"
      screen="intro"
      place={<span className="soft">{place}</span>}
      foot={
        <Button look="go" onPress={onBegin}>
          Begin
        </Button>
      }
    >
      <h1>{response.title}</h1>
      <div className="reading">
        {response.questionnaire.description === undefined ? null : <p>{response.questionnaire.description}</p>}
        <p>Each answer is saved as you give it. You can leave any of them out, stop here and come back on any device.</p>
        <p className="soft">{response.readBy}</p>
      </div>
    </ClientPage>
  )
}
