import { tellOf } from '../api/telling'
import { saidOf } from '../model/word'
import { useDesk, type About } from './desk-context'
import { Act } from './ToldAct'
import { troubleWords, useTelling } from './useTelling'
import { useWord } from './WhatIsTold'

/** A word that is due sooner than this is not worth hurrying. */
const AT_ONCE = 20_000

interface TellingOfProps {
  about: About
  busy: boolean
  onAct: (run: () => Promise<void>) => void
}

/** After a change by the desk: what the client will be told and when; at once, or not at all where they rely on nothing of it. */
export function TellingOf({ about, busy, onAct }: TellingOfProps) {
  const desk = useDesk()
  const telling = useTelling()
  const word = useWord(about.appointment.id, about.from)

  async function tell(how: 'NOW' | 'NO'): Promise<void> {
    const outcome = await tellOf(about.appointment, how)
    if (outcome.kind === 'done') desk.tell({ ...desk.told, words: desk.told?.words ?? '', about: { ...about, appointment: outcome.value } })
    else desk.tell({ words: troubleWords(outcome) })
    telling.lookAgain()
  }

  const waits = word.kind === 'waits' && word.dueAt > desk.now + AT_ONCE
  return (
    <>
      <span className="told-word">{saidOf(word)}</span>
      {waits ? <Act act={{ word: 'Tell now', run: () => tell('NOW') }} busy={busy} onAct={onAct} /> : null}
      {waits && about.mayStayUntold ? <Act act={{ word: 'Don’t tell', run: () => tell('NO') }} busy={busy} onAct={onAct} /> : null}
    </>
  )
}
