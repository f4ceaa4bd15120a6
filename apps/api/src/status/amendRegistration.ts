/** The mutation by which a person changes their registration. */

import type { AmendRegistrationInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { checkFiles } from '../files/answerFiles.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { notTakingPlace } from '../refusals/notTakingPlace.ts'
import { loadForm } from '../registrations/form.ts'
import { readAmendment, readSessions } from '../registrations/inputs.ts'
import { only } from '../registrations/outcome.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import type { Context } from '../request/context.ts'

export async function amendRegistration(
  input: AmendRegistrationInput,
  context: Context,
): Promise<Awaited<ResolversTypes['AmendRegistrationResult']>> {
  const { database, desk, language } = context
  const { reference, version } = input
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const { slug } = await database.event.findUniqueOrThrow({ where: { id: registration.eventId } })
  const form = await loadForm(database, slug)
  if (!form) return refuse(language, 'UnknownRegistration', {})
  const read = readAmendment(input, form, registration)
  const sessions = await readSessions(input.sessionIds ?? [], form.id, database, { isNew: false })
  const owner = { eventId: form.id, registrationId: registration.id }
  const files = await checkFiles(form.questions, input.answers ?? [], owner, database)
  const problems = [...(read.problems ?? []), ...sessions.problems, ...files]
  if (read.problems || problems.length > 0) return invalidInput(language, problems)
  const command = {
    type: 'AMEND' as const,
    reference,
    version,
    ...read.value,
    ...(input.sessionIds != null && { sessionIds: sessions.sessionIds }),
  }
  const outcome = await desk.changeSeats(registration.eventId, command, actorOfPerson(context))
  if (outcome.kind === 'DONE') return { __typename: 'AmendmentAccepted', registration: only(outcome) }
  const { refusal } = outcome
  switch (refusal.refusal) {
    case 'UnknownRegistration':
    case 'ChangedMeanwhile':
      return refuse(language, refusal.refusal, {})
    case 'WrongState':
      return refuse(language, 'WrongState', { state: refusal.state })
    case 'GroupAndOrganisationFixed':
      return refuse(language, 'GroupAndOrganisationFixed', {})
    case 'RoomSettled':
      return refuse(language, 'RoomSettled', { endedAt: new Date(refusal.endedAt) }, form.zone)
    case 'NotTakingPlace':
      return notTakingPlace(language, refusal, form.zone)
    case 'UnknownGroup':
      return invalidInput(language, [{ path: 'groupKey', code: 'UNKNOWN', expected: 'CHOICE' }])
    case 'ProtectionNotOffered':
      return invalidInput(language, [{ path: 'protectIdentity', code: 'NOT_OFFERED' }])
    default:
      return refusal satisfies never
  }
}
