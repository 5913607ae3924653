import { readFileSync } from 'node:fs'
import type { components } from '@/generated/intake'

type Questionnaire = components['schemas']['Questionnaire']

const shipped = ['about-you', 'telehealth-consent', 'phq-8', 'gad-7']
const house = new URL('../../../intake-service/src/main/resources/questionnaires/', import.meta.url)

/** Every kind of question that a page can ask, for looking at them. */
const everyKind: Questionnaire = {
  resourceType: 'Questionnaire', id: 'every-kind', title: 'Every kind of question',
  item: [
    { linkId: 'before', type: 'boolean', text: 'Have you talked with a therapist before?' },
    { linkId: 'helped', type: 'text', text: 'What helped, and what didn’t?', enableWhen: [{ question: 'before', operator: '=', answerBoolean: true }] },
    { linkId: 'place', type: 'choice', repeats: true, text: 'Where can you talk without being heard?', answerOption: [
      { valueString: 'At home' }, { valueString: 'In a car' }, { valueString: 'At work' }, { valueString: 'I’m not sure yet' } ] },
    { linkId: 'sleep', type: 'integer', text: 'About how many hours do you sleep at night?' },
    { linkId: 'since', type: 'date', text: 'Is there a date that we should keep in mind?' },
  ],
}

export const questionnaires: Record<string, Questionnaire> = {
  ...Object.fromEntries(shipped.map((id) => [id, JSON.parse(readFileSync(new URL(`${id}.json`, house), 'utf8')) as Questionnaire])),
  'every-kind': everyKind,
}
