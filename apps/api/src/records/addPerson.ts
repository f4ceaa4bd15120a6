/** The mutation by which an organiser registers a person on request. */
import { foldEmail, tidy } from '@plenaria/schema/texts'
import type { AddPersonInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, rightToAddPeople } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { recordWalkIn } from '../attendance/record.ts'
import { actorFor } from '../audit/append.ts'
import { type OutcomeOf, unexpected } from '../desk/index.ts'
import { checkFiles } from '../files/answerFiles.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { type Form, loadForm } from '../registrations/form.ts'
import { readRegistration } from '../registrations/inputs.ts'
import { only } from '../registrations/outcome.ts'
import type { Context } from '../request/context.ts'
import type { SessionRow } from '../request/rows.ts'
import { findSession } from '../sessions/change.ts'
import { duplicateOf } from './correctAddress.ts'
import { withoutDuties } from './correctRegistration.ts'
import { namesOfInstitute } from './rights.ts'

type Result = Awaited<ResolversTypes['AddPersonResult']>

export async function addPerson(input: AddPersonInput, context: Context): Promise<Result> {
  const { database, desk, language, viewer } = context
  const form = await loadForm(database, tidy(input.eventSlug).replaceAll('\0', ''))
  if (!form || !can.seeEvent(viewer, form)) return refuse(language, 'UnknownEvent', {})
  const refusal = await forbidden(context, (requester) => can.addPeople(requester, form))
  const right = rightToAddPeople(viewer, form)
  if (refusal || !right) return refusal ?? refuse(language, 'NotAllowed', {})
  const door = input.checkInTo == null ? null : await doorOf(input.checkInTo, form, context)
  if (door && 'message' in door) return door
  const emailKey = foldEmail(input.email).replaceAll('\0', '')
  const invitation = await database.eventInvitation.findUnique({
    where: { eventId_emailKey: { eventId: form.id, emailKey } },
  })
  const invited = invitation?.state === 'SENT' ? invitation : null
  const read = await readPerson(input, form, invited, context)
  if (read.problems) return invalidInput(language, read.problems)
  const institute = await namesOfInstitute(right, context)
  const outcome = await desk.changeSeats(
    form.id,
    {
      type: 'REGISTER',
      person: read.value.person,
      language: input.language,
      requestId: null,
      // Nobody can consent on behalf of others.
      consents: form.consents.map(({ key, version }) => ({ key, version, given: false })),
      addressProven: false,
      invitationId: invitation?.id ?? null,
      onRequest: { channel: input.requestedBy, institute: institute(input.language) },
      isAtDoor: door !== null,
      stillPermitted: async (reader) =>
        rightToAddPeople(await asOfNow(reader, viewer), form)?.grantId === right.grantId,
    },
    actorFor(context, right),
  )
  if (outcome.kind === 'DONE') {
    const registration = only(outcome)
    if (door) await recordWalkIn(registration, door, actorFor(context, right), context)
    return { __typename: 'PersonAdded', registration }
  }
  return refusalOf(outcome, form, context)
}

/** Nobody can consent on behalf of others, and organisers needn't know every answer. */
async function readPerson(
  input: AddPersonInput,
  form: Form,
  invited: Parameters<typeof readRegistration>[2],
  { database }: Context,
): Promise<ReturnType<typeof readRegistration>> {
  const read = readRegistration({ ...input, consents: [] }, { ...withoutDuties(form), consents: [] }, invited)
  const owner = { eventId: form.id, registrationId: null }
  const files = await checkFiles(form.questions, input.answers ?? [], owner, database)
  return files.length > 0 ? { problems: [...(read.problems ?? []), ...files] } : read
}

/** The session at whose door the person is; or why nobody can be checked in there. */
async function doorOf(
  sessionId: string,
  event: Form,
  context: Context,
): Promise<SessionRow | Refused<'UnknownSession'> | Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'>> {
  const found = await findSession(sessionId, context)
  if (found?.event.id !== event.id) return refuse(context.language, 'UnknownSession', {})
  const refusal = await forbidden(context, (requester) => can.checkInAt(requester, event, sessionId))
  return refusal ?? found.session
}

function refusalOf(
  { refusal, registration }: Extract<OutcomeOf<'REGISTER'>, { kind: 'REFUSED' }>,
  form: Form,
  context: Context,
): Result {
  const { language } = context
  switch (refusal.refusal) {
    case 'UnknownEvent':
    case 'InvitationNeeded':
      return refuse(language, refusal.refusal, {})
    case 'AlreadyRegistered':
      return duplicateOf(registration, form, context)
    case 'InvitationClosed':
      return refuse(language, 'InvitationClosed', { state: refusal.state })
    case 'RegistrationNotYetOpen':
      return refuse(language, 'RegistrationNotYetOpen', { opensAt: new Date(refusal.opensAt) }, form.zone)
    case 'RegistrationClosed':
      return refuse(language, 'RegistrationClosed', { closedAt: new Date(refusal.closedAt) }, form.zone)
    case 'RightsChanged':
      return refuse(language, 'NotAllowed', {})
    case 'CannotHoldSeat':
      return refuse(language, 'CannotHoldSeat', { cause: refusal.cause })
    case 'UnknownGroup':
      return invalidInput(language, [{ path: 'groupKey', code: 'UNKNOWN', expected: 'CHOICE' }])
    // The command names no replacement, doesn't request protection and has no request id; instead of `NotTakingPlace`, a member
    // gets `RightsChanged`.
    case 'NoSeatToPass':
    case 'AnotherGroup':
    case 'AnotherOrganisation':
    case 'NotTakingPlace':
    case 'ProtectionNotOffered':
    case 'RequestIdReused':
      throw unexpected('REGISTER', refusal)
    default:
      return refusal satisfies never
  }
}
