import { Button } from '@/ui/Button'
import { ClientPage } from '@/ui/ClientPage'
import type { QuestionScreen } from '../model/screens'
import type { Answers } from '../model/types'
import { AnswerInput } from './AnswerInput'
import './intake.css'
import { SavedNote } from './SavedNote'
import { TwoAnswersNote } from './TwoAnswersNote'
import type { useAnswers } from './useAnswers'

interface QuestionPageProps {
  screen: QuestionScreen
  place: string
  page: string
  readBy: string
  kept: ReturnType<typeof useAnswers>
  onNext: () => void
  onBack: (() => void) | undefined
}

/** One question. "Not yet" and "when we talk" stand beside the answers, as good as any of them. */
export function QuestionPage({ screen, place, page, readBy, kept, onNext, onBack }: QuestionPageProps) {
  const { linkId, item, lead, hints } = screen
  const answer = kept.answers[linkId]
  const later = (given: { notYet: true } | { inPerson: true }): void => {
    kept.give(linkId, given)
    onNext()
  }
  return (
    <ClientPage
      title="Questions"
      screen={linkId}
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
      {lead.map((words) => (
        <p key={words} className="soft question-lead">
          {words}
        </p>
      ))}
      <h1 className="question">{item.text ?? 'Is there something you want to say?'}</h1>
      {hints.map((words) => (
        <p key={words} className="note question-hint">
          {words}
        </p>
      ))}
      {kept.two[linkId] === undefined ? null : <TwoAnswersNote two={kept.two[linkId]} room={item.type === 'text' ? 'lines' : 'a line'} onChoose={(given) => kept.choose(linkId, given)} />}
      <AnswerInput
        key={`${linkId} ${kept.two[linkId] === undefined ? '' : 'two'}`}
        item={item}
        values={answer?.answer ?? answer?.beneath?.answer ?? []}
        onValues={(values, typing) => kept.give(linkId, { answer: [...values] }, typing)}
      />
      <Later answer={answer} onNotYet={() => later({ notYet: true })} onInPerson={() => later({ inPerson: true })} />
      {answer?.beneath === undefined ? null : <p className="note">Your words above are kept for you alone. Nobody reads them while it says “{answer.state === 'notYet' ? 'Not yet' : 'when we talk'}”.</p>}
      <SavedNote keeping={kept.keepingOf(linkId)} readBy={readBy} page={page} />
    </ClientPage>
  )
}

function Later({ answer, onNotYet, onInPerson }: { answer: Answers[string] | undefined; onNotYet: () => void; onInPerson: () => void }) {
  return (
    <div className="later">
      <Button look="soft" className={answer?.state === 'notYet' ? 'later-on' : ''} aria-pressed={answer?.state === 'notYet'} onPress={onNotYet}>
        Not yet
      </Button>
      <Button look="soft" className={answer?.state === 'inPerson' ? 'later-on' : ''} aria-pressed={answer?.state === 'inPerson'} onPress={onInPerson}>
        I’d rather say it when we talk
      </Button>
    </div>
  )
}
