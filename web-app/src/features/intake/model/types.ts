import type { components } from '@/generated/intake'

type Schemas = components['schemas']

export type Questionnaire = Schemas['Questionnaire']
export type Item = Schemas['QuestionnaireItem']
export type AnswerOption = Schemas['AnswerOption']
export type AnswerValue = Schemas['AnswerValue']
export type EnableWhen = Schemas['EnableWhen']
export type SavedAnswer = Schemas['SavedAnswer']
export type IntakeResponse = Schemas['IntakeResponse']
export type Packet = Schemas['Packet']
export type PacketPart = Schemas['PacketPart']
/** What is sent for one question: values, "not yet", or "when we talk". */
export type Given = Schemas['SaveAnswer']

/** The answers as this device knows them, by `linkId`. */
export type Answers = Readonly<Record<string, Pick<SavedAnswer, 'state' | 'answer' | 'beneath'>>>
