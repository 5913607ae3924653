import type { components } from '@/generated/scheduling'

type Schemas = components['schemas']

export type Offering = Schemas['Offering']
export type Clinician = Schemas['Clinician']
export type Slot = Schemas['Slot']
export type Hold = Schemas['Hold']
export type Format = Schemas['Format']
export type Confirm = Schemas['Confirm']
export type Appointment = Schemas['Appointment']
export type BookedClient = Schemas['NewClient']
