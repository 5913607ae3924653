import { useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { firstOpen, openCount, screensOf, shown, type Screen } from '../model/screens'
import type { Answers, IntakeResponse } from '../model/types'
import { EndPage } from './EndPage'
import { IntroPage } from './IntroPage'
import { outbox } from './outbox'
import { QuestionPage } from './QuestionPage'
import { ReadingPage } from './ReadingPage'
import { SubmittedPage } from './SubmittedPage'
import { SupportPanel } from './SupportPanel'
import { useAnswers } from './useAnswers'

interface PartPagesProps {
  response: IntakeResponse
  subject: string
  place: string
}

const INTRO = '#intro'
const END = '#end'

/** Which screen of a part is shown. It lives in the history entry: the phone's own Back goes one question back. */
export function PartPages({ response, subject, place }: PartPagesProps) {
  const [, go] = useLocation()
  const kept = useAnswers(response, subject)
  const [next, setNext] = useState(response.submitted ? response.readBy : undefined)
  const screens = shown(screensOf(response.questionnaire), kept.answers)
  const [begin] = useState(() => startOf(screens, kept.answers, kept.two))
  const asked = useHistoryState<{ at?: string } | null>()?.at ?? begin
  const at = [INTRO, END, ...screens.map(({ linkId }) => linkId)].includes(asked) ? asked : END
  const index = screens.findIndex(({ linkId }) => linkId === at)
  const page = `/intake/${response.id}`
  const to = (where: string | undefined) => go(page, { state: { at: where ?? END } })
  const onward = (): void => {
    void kept.sendNow()
    to(screens[index + 1]?.linkId)
  }
  const back = index > 0 ? () => to(screens[index - 1]?.linkId) : undefined
  const screen = screens[index]

  if (next !== undefined) return <SubmittedPage next={next} />
  if (kept.support !== undefined) {
    return <SupportPanel support={kept.support} onGoOn={kept.closeSupport} onStop={() => go('/me')} />
  }
  if (at === INTRO) return <IntroPage response={response} place={place} onBegin={() => to(screens[0]?.linkId)} />
  if (screen === undefined) {
    return (
      <EndPage
        id={response.id}
        place={place}
        open={openCount(screens, kept.answers)}
        waiting={outbox.waiting().filter((one) => one.response === response.id).length}
        readBy={response.readBy}
        sendNow={kept.sendNow}
        onBack={() => to(screens[0]?.linkId)}
        onSubmitted={setNext}
      />
    )
  }
  return screen.kind === 'reading' ? (
    <ReadingPage screen={screen} title={response.title} place={place} onNext={onward} onBack={back} />
  ) : (
    <QuestionPage screen={screen} place={place} page={page} readBy={response.readBy} kept={kept} onNext={onward} onBack={back} />
  )
}

/** A first visit begins with a short word; a later one where there are two answers to one question, else where it stopped. */
function startOf(screens: readonly Screen[], answers: Answers, two: Readonly<Record<string, unknown>>): string {
  const asks = screens.find(({ linkId }) => two[linkId] !== undefined)
  if (asks !== undefined) return asks.linkId
  if (Object.keys(answers).length === 0) return INTRO
  const open = firstOpen(screens, answers)
  return open === undefined ? END : (screens[open]?.linkId ?? END)
}
