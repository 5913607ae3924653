import { useEffect, useRef } from 'react'
import { Button } from '@/ui/Button'
import { bothTexts, givenOf, wordsOf, type TwoAnswers } from '../model/beside'
import type { Given } from '../model/types'

interface TwoAnswersNoteProps {
  two: TwoAnswers
  room: 'a line' | 'lines'
  onChoose: (given: Given) => void
}

/** Nothing is overwritten unseen: both are kept, and the person says which it is. */
export function TwoAnswersNote({ two, room, onChoose }: TwoAnswersNoteProps) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'center' })
  }, [])
  const both = bothTexts(two, room)
  return (
    <section ref={box} tabIndex={-1} className="two-answers" aria-labelledby="two-answers-title">
      <h2 id="two-answers-title" className="two-answers-title">
        You also wrote this somewhere else.
      </h2>
      <p className="note">Both are kept. Which one should be here?</p>
      {[two.here, two.there].map((one) => (
        <div key={one.revision} className="two-answers-one">
          <p className="two-answers-words">{wordsOf(one)}</p>
          <Button look="soft" onPress={() => onChoose(givenOf(one))}>
            Keep this one
          </Button>
        </div>
      ))}
      {both === undefined ? null : (
        <Button look="plain" onPress={() => onChoose(both)}>
          Keep both
        </Button>
      )}
    </section>
  )
}
