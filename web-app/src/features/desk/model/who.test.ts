import { expect, it } from 'vitest'
import { ownerWords, whoWords } from './who'

const me = { subject: 's1', role: 'FRONT_DESK' }

it('says you to oneself, and tells a colleague from the whole desk', () => {
  const words = [
    whoWords({ kind: 'FRONT_DESK', subject: 's1' }, me),
    whoWords({ kind: 'FRONT_DESK', subject: 's2' }, me),
    whoWords({ kind: 'FRONT_DESK' }, me),
    whoWords({ kind: 'OWNER', subject: 's3' }, me),
    whoWords({ kind: 'FRONT_DESK', subject: 's1' }, { subject: 's3', role: 'OWNER' }),
  ]

  expect(words).toEqual(['You', 'Someone else at the front desk', 'The front desk', 'The owner', 'The front desk'])
})

it('does not take somebody without a name for oneself', () => {
  expect([whoWords({ kind: 'ANYONE' }, me), whoWords({ kind: 'CLIENT' }, me)]).toEqual(['Someone with the link', 'The client'])
})

it('says who answers', () => {
  const words = [undefined, { kind: 'FRONT_DESK', subject: 's1' }, { kind: 'CLINICIAN', subject: 's9' }, { kind: 'OWNER', subject: 's3' }, { kind: 'NOBODY' }] as const

  expect(words.map((owner) => ownerWords(owner, me, 'Maya Lindqvist'))).toEqual(['Nobody has it yet', 'You have it', 'Maya Lindqvist has it', 'The owner has it', 'Nobody has it yet'])
})
