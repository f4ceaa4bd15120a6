/** The mutation by which an organiser corrects stored data about a person. */
import type { PersonalField } from '@plenaria/domain/grant'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { CorrectRegistrationInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { type CommandOf, type RefusalOf, unexpected } from '../desk/index.ts'
import { checkFiles } from '../files/answerFiles.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { type Form, loadForm } from '../registrations/form.ts'
import { readAmendment } from '../registrations/inputs.ts'
import { only } from '../registrations/outcome.ts'
import type { Context } from '../request/context.ts'
import {
  actorOfCorrecting,
  type Correcting,
  findCorrecting,
  maskedOf,
  maxReasonLength,
  stillCorrecting,
} from './rights.ts'

type Result = Awaited<ResolversTypes['CorrectRegistrationResult']>
type Person = CommandOf<'CORRECT'>['person']

/** The mask of each field. The group is never masked. */
const maskOf = {
  name: 'NAME',
  organisation: 'ORGANISATION',
  country: 'COUNTRY',
  languages: 'LANGUAGES',
  motivation: 'MOTIVATION',
  answers: 'ANSWERS',
} as const satisfies Partial<Record<keyof Person, PersonalField>>

const fieldsOf = (person: Person): PersonalField[] =>
  Object.entries(maskOf).flatMap(([field, mask]) => (field in person ? [mask] : []))

/** Organisers needn't know people's answers to required questions. */
export const withoutDuties = (form: Form): Form => ({
  ...form,
  questions: form.questions.map((question) => ({ ...question, required: false })),
})

/** What people need is theirs to correct: who corrects the rest doesn't read it. */
const withoutNeeds = (form: Form): Form => ({ ...form, questions: form.questions.filter(({ need }) => !need) })

export async function correctRegistration(input: CorrectRegistrationInput, context: Context): Promise<Result> {
  const { database, desk, language } = context
  const found = await findCorrecting(input.reference, context)
  if ('message' in found) return found
  const { registration, event } = found
  const form = await loadForm(database, event.slug)
  if (!form) return refuse(language, 'UnknownRegistration', {})
  const read = readAmendment(input, withoutNeeds(withoutDuties(form)), registration)
  const owner = { eventId: form.id, registrationId: registration.id }
  const files = await checkFiles(form.questions, input.answers ?? [], owner, database)
  const problems = [...(read.problems ?? []), ...checkText('reason', input.reason, maxReasonLength), ...files]
  if (read.problems || problems.length > 0) return invalidInput(language, problems)
  const { person } = read.value
  const fields = fieldsOf(person)
  const masked = maskedOf(found, fields, context)
  if (masked.length > 0) return refuse(language, 'FieldsMasked', { masked })
  const outcome = await desk.changeSeats(
    event.id,
    {
      type: 'CORRECT',
      reference: input.reference,
      version: input.version,
      person,
      reason: tidy(input.reason),
      institute: found.institute,
      stillPermitted: stillCorrecting(found, fields, context),
    },
    actorOfCorrecting(found, context),
  )
  if (outcome.kind === 'DONE') return { __typename: 'RegistrationCorrected', registration: only(outcome) }
  return refusalOf(outcome.refusal, found, context)
}

function refusalOf(refusal: RefusalOf<'CORRECT'>, { event }: Correcting, { language }: Context): Result {
  switch (refusal.refusal) {
    case 'UnknownRegistration':
    case 'ChangedMeanwhile':
    case 'NothingCorrected':
      return refuse(language, refusal.refusal, {})
    case 'CannotHoldSeat':
      return refuse(language, 'CannotHoldSeat', { cause: refusal.cause })
    case 'RoomSettled':
      return refuse(language, 'RoomSettled', { endedAt: new Date(refusal.endedAt) }, event.zone)
    case 'RightsChanged':
      return refuse(language, 'NotAllowed', {})
    case 'UnknownGroup':
      return invalidInput(language, [{ path: 'groupKey', code: 'UNKNOWN', expected: 'CHOICE' }])
    // Without a reason, the input is already invalid.
    case 'ReasonNeeded':
      throw unexpected('CORRECT', refusal)
    default:
      return refusal satisfies never
  }
}
