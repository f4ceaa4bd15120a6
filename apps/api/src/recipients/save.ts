/** Adds recipients of an event's report by hand. The log doesn't contain their identity. */
import type { Prisma } from '@plenaria/prisma/client'
import { isCountry } from '@plenaria/schema/countries'
import { checkEmail, checkName, checkOrganisation, foldEmail, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type {
  AddRecipientInput,
  ChangeRecipientInput,
  RecipientFactsInput,
  ResolversTypes,
} from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can, rightToPublishReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { isId, uuidv7 } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, RecipientRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

/** Characters of a name or a body. */
const maxNameLength = 200

const fieldProblemsOf = ({ name, body, country, email }: RecipientFactsInput): FieldProblem[] => [
  ...checkName('facts.name', name, maxNameLength),
  ...checkOrganisation('facts.body', body, maxNameLength),
  ...(isCountry(country) ? [] : fieldProblem('facts.country', 'UNKNOWN', { expected: 'COUNTRY' })),
  ...checkEmail('facts.email', email),
]

const kept = ({ name, body, country, language, email }: RecipientFactsInput) => ({
  name: tidy(name),
  body: tidy(body),
  country,
  language,
  email: tidy(email),
  emailKey: foldEmail(email),
})

const isTaken = async (
  transaction: Prisma.TransactionClient,
  { eventId, emailKey, id }: { eventId: string; emailKey: string; id?: string },
): Promise<boolean> => {
  const other = await transaction.recipient.findUnique({ where: { eventId_emailKey: { eventId, emailKey } } })
  return other !== null && other.id !== id
}

export async function addRecipient(
  { eventSlug, facts }: AddRecipientInput,
  context: Context,
): Promise<Result<'AddRecipientResult'>> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.manageRecipients(requester, event))
  if (denial) return denial
  const fieldProblems = fieldProblemsOf(facts)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Result<'AddRecipientResult'>> => {
    await lockEvent(transaction, event.id)
    const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const { id: eventId } = event
    const given = kept(facts)
    if (await isTaken(transaction, { eventId, emailKey: given.emailKey }))
      return refuse(language, 'RecipientExists', {})
    const { instituteId, grantId } = right
    const recipient = await transaction.recipient.create({
      data: { id: uuidv7(at.getTime(), 0), eventId, ...given, instituteId, grantId, addedAt: at },
    })
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'RECIPIENT_ADDED', at, eventId, after: audited(recipient) },
    ])
    return { __typename: 'RecipientSaved', recipient }
  }, timeouts)
}

const audited = ({ id, country, language }: RecipientRow) => ({ recipient: id, country, language })

/** For an event whose recipients the viewer manages, or the refusal. */
async function find(id: string, context: Context) {
  const { database, viewer, language } = context
  const found = isId(id) ? await database.recipient.findUnique({ where: { id }, include: { event: true } }) : null
  if (!found || !can.seeEvent(viewer, found.event)) return refuse(language, 'UnknownRecipient', {})
  const denial = await forbidden(context, (requester) => can.manageRecipients(requester, found.event))
  if (denial?.__typename === 'NotAllowed') return refuse(language, 'UnknownRecipient', {})
  return denial ?? found
}

type RecipientChange = 'RECIPIENT_CHANGED' | 'RECIPIENT_REMOVED'

/** Under the event's lock, by a right that still holds. */
async function changing<Answer>(
  id: string,
  event: EventRow,
  context: Context,
  change: (held: {
    transaction: Prisma.TransactionClient
    before: RecipientRow
    record: (what: RecipientChange, facts: { before: RecipientRow; after: RecipientRow | null }) => Promise<void>
  }) => Promise<Answer>,
) {
  const { database, viewer, language } = context
  const at = await now(context)
  return database.$transaction(async (transaction) => {
    await lockEvent(transaction, event.id)
    const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const before = await transaction.recipient.findUnique({ where: { id } })
    if (!before) return refuse(language, 'UnknownRecipient', {})
    const record = (what: RecipientChange, facts: { before: RecipientRow; after: RecipientRow | null }) =>
      appendAudit(transaction, [
        {
          ...actorFor(context, right),
          what,
          at,
          eventId: event.id,
          before: audited(facts.before),
          after: facts.after && audited(facts.after),
        },
      ])
    return change({ transaction, before, record })
  }, timeouts)
}

export async function changeRecipient(
  { id, version, facts }: ChangeRecipientInput,
  context: Context,
): Promise<Result<'ChangeRecipientResult'>> {
  const { language } = context
  const found = await find(id, context)
  if ('message' in found) return found
  const fieldProblems = fieldProblemsOf(facts)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  return changing(id, found.event, context, async (held): Promise<Result<'ChangeRecipientResult'>> => {
    const { transaction, before, record } = held
    if (before.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    const given = kept(facts)
    if (await isTaken(transaction, { eventId: before.eventId, emailKey: given.emailKey, id }))
      return refuse(language, 'RecipientExists', {})
    const recipient = await transaction.recipient.update({
      where: { id },
      data: { ...given, version: { increment: 1 } },
    })
    await record('RECIPIENT_CHANGED', { before, after: recipient })
    return { __typename: 'RecipientSaved', recipient }
  })
}

/** Removes the recipient with every email and link. The log keeps the number of people each version was sent to. */
export async function removeRecipient(id: string, context: Context): Promise<Result<'RemoveRecipientResult'>> {
  const found = await find(id, context)
  if ('message' in found) return found
  return changing(id, found.event, context, async ({ transaction, before, record }) => {
    await transaction.recipient.delete({ where: { id } })
    await record('RECIPIENT_REMOVED', { before, after: null })
    return { __typename: 'RecipientRemoved' as const, id }
  })
}
