import type { components } from '@/generated/intake'

type Questionnaire = components['schemas']['Questionnaire']
type Item = components['schemas']['QuestionnaireItem']

const often = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'].map((display, index) => ({
  valueCoding: { system: 'http://loinc.org', code: `LA656${8 + index}-5`, display },
}))
const choice = (linkId: string, text: string): Item => ({ linkId, type: 'choice', text, answerOption: often })

export const questionnaires: Record<string, Questionnaire> = {
  'about-you': {
    resourceType: 'Questionnaire', id: 'about-you', title: 'About you',
    item: [
      { linkId: 'hello', type: 'display', text: 'A few things that help us meet you well. Leave out what you like.' },
      { linkId: 'pronouns', type: 'string', text: 'Which pronouns should we use, if any?' },
      { linkId: 'before', type: 'boolean', text: 'Have you talked with a therapist before?' },
      { linkId: 'helped', type: 'text', text: 'What helped, and what didn’t?', enableWhen: [{ question: 'before', operator: '=', answerBoolean: true }] },
      { linkId: 'voicemail', type: 'choice', text: 'May we leave a voice message?', answerOption: [
        { valueCoding: { code: 'no', display: 'No' } }, { valueCoding: { code: 'name', display: 'Only a first name and a number' } }, { valueCoding: { code: 'yes', display: 'Yes' } } ] },
      { linkId: 'since', type: 'date', text: 'Is there a date that matters to you, that we should keep in mind?' },
      { linkId: 'sleep', type: 'integer', text: 'About how many hours do you sleep at night?' },
      { linkId: 'more', type: 'text', text: 'Is there anything you want us to know before we talk?' },
    ],
  },
  'telehealth-consent': {
    resourceType: 'Questionnaire', id: 'telehealth-consent', title: 'Talking by video or phone',
    item: [
      { linkId: 'how', type: 'display', text: 'We talk over an encrypted line. Nothing is recorded. If the line breaks, we call you.' },
      { linkId: 'agree', type: 'boolean', text: 'Is that all right with you?' },
      { linkId: 'place', type: 'choice', repeats: true, text: 'Where can you talk without being heard?', answerOption: [
        { valueString: 'At home' }, { valueString: 'In a car' }, { valueString: 'At work' }, { valueString: 'I’m not sure yet' } ] },
    ],
  },
  'phq-8': {
    resourceType: 'Questionnaire', id: 'phq-8', title: 'How the last two weeks were',
    item: [{ linkId: 'group', type: 'group', text: 'Over the last two weeks, how often have you been bothered by', item: [
      choice('1', 'Little interest or pleasure in doing things?'), choice('2', 'Feeling down, depressed, or hopeless?'), choice('3', 'Trouble falling or staying asleep, or sleeping too much?') ] }],
  },
  'gad-7': {
    resourceType: 'Questionnaire', id: 'gad-7', title: 'Worry and unrest',
    item: [{ linkId: 'group', type: 'group', text: 'Over the last two weeks, how often have you been bothered by', item: [
      choice('1', 'Feeling nervous, anxious, or on edge?'), choice('2', 'Not being able to stop or control worrying?'), choice('3', 'Worrying too much about different things?') ] }],
  },
}
