import type { components } from '@/generated/scheduling'

export type Person = components['schemas']['Person']

/** Who sits here, as far as it matters for who did what. */
export interface Myself {
  readonly subject: string
  readonly role: string
}

export function isMe({ subject }: Person, me: Myself): boolean {
  return subject !== undefined && subject === me.subject
}

/** Who did it, at the beginning of a sentence. Staff have no names here: the practice knows who sat where. */
export function whoWords(person: Person, me: Myself): string {
  if (isMe(person, me)) return 'You'
  const alike = person.kind === me.role && person.subject !== undefined
  switch (person.kind) {
    case 'CLIENT':
      return 'The client'
    case 'CLINICIAN':
      return 'The clinician'
    case 'FRONT_DESK':
      return alike ? 'Someone else at the front desk' : 'The front desk'
    case 'OWNER':
      return alike ? 'Another owner' : 'The owner'
    case 'ANYONE':
      return 'Someone with the link'
    case 'NOBODY':
      return 'Nobody'
  }
}

/** Who answers a request. A clinician sees their own only, so a clinician who has it is the one it is for. */
export function ownerWords(owner: Person | undefined, me: Myself, clinicianName: string): string {
  if (owner === undefined || owner.kind === 'NOBODY' || owner.kind === 'ANYONE' || owner.kind === 'CLIENT') return 'Nobody has it yet'
  if (isMe(owner, me)) return 'You have it'
  return `${owner.kind === 'CLINICIAN' ? clinicianName : whoWords(owner, me)} has it`
}
