/** Reveals one masked field, for a reason that is recorded and sent to the person. */
import { identityFields, type PersonalField } from '@plenaria/domain/grant'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { ResolversTypes, RevealFieldInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, masksOf, rightToReveal } from '../access/policy.ts'
import { answersAsRead, namesInNeeds, reads } from '../access/redaction.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'

type Result = Awaited<ResolversTypes['RevealFieldResult']>

const maxReasonLength = 500

const one = (value: string | null): string[] => (value === null ? [] : [value])

type Read = (row: RegistrationRow, context: Context) => string[] | Promise<string[]>

const read: Record<Exclude<PersonalField, 'PROTECTED_IDENTITY'>, Read> = {
  NAME: async (row, context) => {
    const readsNeeds = can.readNeedsOf(context.viewer, row, await eventOf(row, context))
    return [row.name, ...(readsNeeds ? await namesInNeeds(row, context) : [])]
  },
  EMAIL: ({ email }) => [email],
  ORGANISATION: ({ organisation }) => one(organisation),
  COUNTRY: ({ country }) => [country],
  LANGUAGES: ({ languages }) => languages,
  MOTIVATION: async (row, context) => one((await reads(row, context))(row.motivation)),
  ANSWERS: async (row, context) =>
    (await answersAsRead(row, context)).map(({ questionKey, values }) => `${questionKey}: ${values.join(', ')}`),
}

/** Reads the value and writes the entry in one transaction: nothing is revealed without a record. */
export async function revealField({ reference, field, ...input }: RevealFieldInput, context: Context): Promise<Result> {
  const { database, language } = context
  const known = await findByReference(reference, context)
  if (!known) return refuse(language, 'UnknownRegistration', {})
  const event = await eventOf(known, context)
  const refusal = await forbidden(context, (requester) => can.seeRegistration(requester, known, event))
  if (refusal)
    return refusal.__typename === 'SecondFactorNeeded' ? refusal : refuse(language, 'UnknownRegistration', {})
  const fieldProblems = checkText('reason', input.reason, maxReasonLength)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)

  return database.$transaction(async (transaction): Promise<Result> => {
    const registration = await transaction.registration.findUniqueOrThrow({ where: { id: known.id } })
    const viewer = await asOfNow(transaction, context.viewer)
    const masks = masksOf(viewer, registration, event)
    const right = rightToReveal(viewer, registration, event, field)
    if (!masks.get(field) || !right) return refuse(language, 'NotRevealable', {})
    const fields = field === 'PROTECTED_IDENTITY' ? identityFields.filter((each) => masks.get(each)) : [field]
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'REVEALED',
        at,
        eventId: event.id,
        registrationId: registration.id,
        after: { field },
        reason: tidy(input.reason),
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [registration.id] })
    const values = await Promise.all(
      fields.map(async (each) => ({ field: each, values: await read[each](registration, context) })),
    )
    return { __typename: 'FieldRevealed', reference, field, values }
  })
}
