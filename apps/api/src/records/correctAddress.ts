/** The mutation by which an organiser corrects an unconfirmed address, and who may use it. */
import { isOver } from '@plenaria/domain/registration'
import { checkEmail, checkText, tidy } from '@plenaria/schema/texts'
import type { CorrectAddressInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { can, masksOf } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { OutcomeOf } from '../desk/index.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { only } from '../registrations/outcome.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { actorOfCorrecting, findCorrecting, maskedOf, maxReasonLength, stillCorrecting } from './rights.ts'

type Result = Awaited<ResolversTypes['CorrectAddressResult']>

export async function correctAddress(input: CorrectAddressInput, context: Context): Promise<Result> {
  const { desk, language } = context
  const found = await findCorrecting(input.reference, context)
  if ('message' in found) return found
  const { event } = found
  const problems = [...checkEmail('email', input.email), ...checkText('reason', input.reason, maxReasonLength)]
  if (problems.length > 0) return invalidInput(language, problems)
  const masked = maskedOf(found, ['EMAIL'], context)
  if (masked.length > 0) return refuse(language, 'FieldsMasked', { masked })
  const outcome = await desk.changeSeats(
    event.id,
    {
      type: 'CORRECT_ADDRESS',
      reference: input.reference,
      version: input.version,
      email: tidy(input.email),
      reason: tidy(input.reason),
      institute: found.institute,
      stillPermitted: stillCorrecting(found, ['EMAIL'], context),
    },
    actorOfCorrecting(found, context),
  )
  if (outcome.kind === 'DONE') return { __typename: 'AddressCorrected', registration: only(outcome) }
  return refusalOf(outcome, event, context)
}

function refusalOf(
  { refusal, registration }: Extract<OutcomeOf<'CORRECT_ADDRESS'>, { kind: 'REFUSED' }>,
  event: EventRow,
  context: Context,
): Result {
  const { language } = context
  switch (refusal.refusal) {
    case 'UnknownRegistration':
    case 'ChangedMeanwhile':
    case 'NothingCorrected':
    case 'AddressAlreadyConfirmed':
      return refuse(language, refusal.refusal, {})
    case 'AlreadyRegistered':
      return duplicateOf(registration, event, context)
    case 'WrongState':
      return refuse(language, 'WrongState', { state: refusal.state })
    case 'RightsChanged':
      return refuse(language, 'NotAllowed', {})
    default:
      return refusal satisfies never
  }
}

/** The refusal for an address that `other` already has; names that registration if the viewer sees it. */
export function duplicateOf(other: RegistrationRow | null, event: EventRow, { viewer, language }: Context) {
  const isSeen = other !== null && can.reviewRegistration(viewer, other, event)
  return refuse(language, 'DuplicateRegistration', { reference: isSeen ? other.reference : null })
}

/** Registrations whose address somebody has proved to read, by the desk's rules. */
const isConfirmed = dataLoader<true>(async (ids, { database }) => {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select r.id from registration r where r.id = any(${ids}::uuid[])
      and (exists (select from user_account u where u.email = r.email_key)
        or exists (select from audit_entry a where a.registration_id = r.id and a.actor_kind = 'PERSON'
          and a.what in ('TAKEN', 'ADDRESS_CONFIRMED', 'SUCCEEDED')))`
  return new Map(rows.map(({ id }) => [id, true]))
})

export async function isAddressCorrectable(registration: RegistrationRow, context: Context): Promise<boolean> {
  const event = await eventOf(registration, context)
  const { viewer } = context
  if (isOver(registration.state) || !can.correct(viewer, registration, event)) return false
  if (masksOf(viewer, registration, event).has('EMAIL')) return false
  return !(await isConfirmed(registration.id, context))
}
