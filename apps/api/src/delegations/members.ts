/** The head invites people of the organisation; they join, decline or leave. */
import type { Prisma } from '@plenaria/prisma/client'
import { checkEmail, foldEmail } from '@plenaria/schema/texts'
import type { AnswerDelegationInput, InviteToDelegationInput, ResolversTypes } from '../__generated__/resolvers.ts'
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
import type { DelegationRow, RegistrationRow } from '../request/rows.ts'
import { belongs, leads } from './read.ts'
import { findDelegation } from './set.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>
type Transaction = Prisma.TransactionClient

const maxMembers = 20

const isFull = async (transaction: Transaction, delegationId: string): Promise<boolean> =>
  (await transaction.delegationMember.count({ where: { delegationId, state: 'JOINED' } })) >= maxMembers

/** The answer doesn't depend on whether the address is registered, and nobody is emailed twice. */
export async function inviteToDelegation(
  { delegationId, email }: InviteToDelegationInput,
  context: Context,
): Result<'InviteToDelegationResult'> {
  const { database, language } = context
  const delegation = await findDelegation(delegationId, context)
  if (!delegation || !(await leads(delegation, context))) return refuse(language, 'UnknownDelegation', {})
  const problems = checkEmail('email', email)
  if (problems.length > 0) return invalidInput(language, problems)
  const at = await now(context)
  return database.$transaction(async (transaction): Result<'InviteToDelegationResult'> => {
    await lockSeats(transaction, delegation.eventId)
    if (await isFull(transaction, delegation.id)) return refuse(language, 'DelegationFull', {})
    const { eventId, organisationKey } = delegation
    const invited = await transaction.registration.findFirst({
      where: {
        eventId,
        organisationKey,
        emailKey: foldEmail(email),
        erasedAt: null,
        awaitsConfirmation: false,
        state: { notIn: ['LAPSED', 'WITHDRAWN', 'DECLINED'] },
      },
      include: { delegationMember: true },
    })
    if (invited && invited.delegationMember?.delegationId !== delegation.id)
      await invite(transaction, { delegation, invited }, at, context)
    return { __typename: 'DelegationInvitationSent', delegation }
  }, timeouts)
}

async function invite(
  transaction: Transaction,
  { delegation, invited }: { delegation: DelegationRow; invited: RegistrationRow },
  at: Date,
  context: Context,
): Promise<void> {
  const { id: registrationId } = invited
  const facts = { delegationId: delegation.id, state: 'INVITED', invitedAt: at, answeredAt: null } as const
  await transaction.delegationMember.upsert({
    where: { registrationId },
    create: { id: uuidv7(at.getTime(), 0), registrationId, ...facts },
    update: facts,
  })
  await record(transaction, invited, { what: 'DELEGATION_INVITED', delegationId: delegation.id }, context)
  const id = uuidv7(at.getTime(), 1)
  const { eventId, email: recipient, language } = invited
  const about = { id, eventId, registrationId, template: 'delegation-invited', recipient, language, enqueuedAt: at }
  await transaction.message.create({ data: { ...about, data: { organisation: delegation.organisation } } })
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids: [id] } }]))
}

export async function answerDelegation(
  { reference, joins }: AnswerDelegationInput,
  context: Context,
): Result<'AnswerDelegationResult'> {
  const { database, language } = context
  const own = await ownRegistration(reference, context)
  if (!own) return refuse(language, 'UnknownRegistration', {})
  const at = await now(context)
  return database.$transaction(async (transaction): Result<'AnswerDelegationResult'> => {
    await lockSeats(transaction, own.eventId)
    const member = await transaction.delegationMember.findUnique({
      where: { registrationId: own.id },
      include: { registration: true, delegation: true },
    })
    if (!member || member.state === 'LEFT' || !belongs(member)) return refuse(language, 'NotInvitedToDelegation', {})
    if (joins && member.state === 'JOINED') return { __typename: 'DelegationAnswered', registration: own }
    const { delegationId } = member
    if (joins && (await isFull(transaction, delegationId))) return refuse(language, 'DelegationFull', {})
    const state = joins ? 'JOINED' : 'LEFT'
    await transaction.delegationMember.update({ where: { id: member.id }, data: { state, answeredAt: at } })
    if (!joins) await transaction.delegation.updateMany({ where: { headId: own.id }, data: { headId: null } })
    const registration = await record(transaction, own, { what: `DELEGATION_${state}`, delegationId }, context)
    return { __typename: 'DelegationAnswered', registration }
  }, timeouts)
}

/** Records it for the person's registration, and notifies their open page. */
async function record(
  transaction: Transaction,
  registration: RegistrationRow,
  { what, delegationId }: { what: `DELEGATION_${'INVITED' | 'JOINED' | 'LEFT'}`; delegationId: string },
  context: Context,
): Promise<RegistrationRow> {
  const { id: registrationId, eventId } = registration
  const standing = auditedStanding(standingOf(registration))
  const entry = { ...actorOfPerson(context), what, at: await now(context), eventId, registrationId }
  await appendAudit(transaction, [{ ...entry, before: standing, after: { ...standing, delegation: delegationId } }])
  await notifyLive(transaction, { eventId, registrationIds: [registrationId] })
  return transaction.registration.update({ where: { id: registrationId }, data: { version: { increment: 1 } } })
}
