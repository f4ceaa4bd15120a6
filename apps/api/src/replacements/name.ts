/** A seat holder names a replacement, or revokes that. */
import { holdsSeat } from '@plenaria/domain/registration'
import type { Prisma } from '@plenaria/prisma/client'
import { checkEmail, checkName, foldEmail, tidy } from '@plenaria/schema/texts'
import type { CannotNameCause, NameReplacementInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { appendAudit } from '../audit/append.ts'
import { auditedStanding, standingOf } from '../desk/index.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow, ReplacementRow } from '../request/rows.ts'
import { stateAt } from './state.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

const maxNamed = 5
const maxNameLength = 200
const anHour = 3_600_000

export async function nameReplacement(
  { reference, name, email }: NameReplacementInput,
  context: Context,
): Result<'NameReplacementResult'> {
  const { database, language } = context
  const own = await ownRegistration(reference, context)
  if (!own) return refuse(language, 'UnknownRegistration', {})
  const problems = [...checkName('name', name, maxNameLength), ...checkEmail('email', email)]
  const emailKey = foldEmail(email)
  if (problems.length === 0 && emailKey === own.emailKey) problems.push({ path: 'email', code: 'REPEATED' })
  if (problems.length > 0) return invalidInput(language, problems)
  const at = await now(context)
  return database.$transaction(async (transaction): Result<'NameReplacementResult'> => {
    await lockSeats(transaction, own.eventId)
    const holder = await transaction.registration.findUniqueOrThrow({ where: { id: own.id } })
    const event = await transaction.event.findUniqueOrThrow({ where: { id: own.eventId } })
    const named = await transaction.replacement.findMany({ where: { registrationId: own.id } })
    const cause = denialReason(holder, event, named, at)
    if (cause) return refuse(language, 'CannotName', { cause })
    const replacement = {
      id: uuidv7(at.getTime(), 0),
      eventId: event.id,
      registrationId: holder.id,
      name: tidy(name),
      email: tidy(email),
      emailKey,
      language: holder.language,
      namedAt: at,
      expiresAt: deadlineOf(holder, event, at),
    }
    // Closes an expired naming, so that there is only one at a time.
    await transaction.replacement.updateMany({
      where: { registrationId: holder.id, state: 'NAMED' },
      data: { state: 'WITHDRAWN', answeredAt: at },
    })
    await transaction.replacement.create({ data: replacement })
    await queueMail(transaction, replacement, at)
    const change = { what: 'REPLACEMENT_NAMED', replacementId: replacement.id } as const
    return { __typename: 'ReplacementNamed', registration: await record(transaction, holder, change, context) }
  }, timeouts)
}

function denialReason(
  holder: RegistrationRow,
  event: Pick<EventRow, 'replacementRule' | 'startsAt'>,
  named: readonly ReplacementRow[],
  at: Date,
): CannotNameCause | null {
  if (event.replacementRule === 'NONE') return 'NOT_ALLOWED'
  if (!holdsSeat(holder.state) || (holder.offerExpiresAt && holder.offerExpiresAt <= at)) return 'NO_SEAT'
  if (event.startsAt <= at) return 'EVENT_BEGUN'
  if (named.some((one) => stateAt(one, holder, at) === 'NAMED')) return 'NAMED_ALREADY'
  return named.length >= maxNamed ? 'NAMED_TOO_OFTEN' : null
}

/** As long as an offer would be held, but no longer than the holder has the seat. */
function deadlineOf(holder: RegistrationRow, { offerHours, startsAt }: EventRow, at: Date): Date {
  const ends = [at.getTime() + offerHours * anHour, startsAt.getTime(), holder.offerExpiresAt?.getTime()]
  return new Date(Math.min(...ends.filter((end) => end !== undefined)))
}

async function queueMail(
  transaction: Prisma.TransactionClient,
  { id: replacementId, eventId, email, language }: Pick<ReplacementRow, 'id' | 'eventId' | 'email' | 'language'>,
  at: Date,
): Promise<void> {
  const id = uuidv7(at.getTime(), 1)
  const about = { id, eventId, replacementId, template: 'replacement-named' }
  await transaction.message.create({ data: { ...about, recipient: email, language, enqueuedAt: at } })
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids: [id] } }]))
}

export async function withdrawReplacement(reference: string, context: Context): Result<'WithdrawReplacementResult'> {
  const { database, language } = context
  const own = await ownRegistration(reference, context)
  if (!own) return refuse(language, 'UnknownRegistration', {})
  const at = await now(context)
  return database.$transaction(async (transaction): Result<'WithdrawReplacementResult'> => {
    await lockSeats(transaction, own.eventId)
    const holder = await transaction.registration.findUniqueOrThrow({ where: { id: own.id } })
    const named = await transaction.replacement.findFirst({ where: { registrationId: own.id, state: 'NAMED' } })
    if (!named || stateAt(named, holder, at) !== 'NAMED') return refuse(language, 'NobodyNamed', {})
    await transaction.replacement.update({ where: { id: named.id }, data: { state: 'WITHDRAWN', answeredAt: at } })
    const change = { what: 'REPLACEMENT_TAKEN_BACK', replacementId: named.id } as const
    return { __typename: 'ReplacementWithdrawn', registration: await record(transaction, holder, change, context) }
  }, timeouts)
}

/** Records it for the holder's current registration, and notifies their open page. */
export async function record(
  transaction: Prisma.TransactionClient,
  holder: RegistrationRow,
  { what, replacementId }: { what: `REPLACEMENT_${'NAMED' | 'TAKEN_BACK' | 'DECLINED'}`; replacementId: string },
  context: Context,
): Promise<RegistrationRow> {
  const { id: registrationId, eventId } = holder
  const standing = auditedStanding(standingOf(holder))
  const entry = { ...actorOfPerson(context), what, at: await now(context), eventId, registrationId }
  await appendAudit(transaction, [{ ...entry, before: standing, after: { ...standing, replacement: replacementId } }])
  await notifyLive(transaction, { eventId, registrationIds: [registrationId] })
  return transaction.registration.update({ where: { id: registrationId }, data: { version: { increment: 1 } } })
}
