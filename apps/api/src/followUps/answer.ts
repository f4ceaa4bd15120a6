/** Answers to the follow-up survey: given, changed and erased. */
import type { Prisma } from '@plenaria/prisma/client'
import { checkAnswers, keptAnswers } from '@plenaria/schema/answers'
import type { AnswerFollowUpInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { timeouts } from '../access/lock.ts'
import { sealEntry } from '../audit/sealed.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { asked } from '../registrations/inputs.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

export async function answerFollowUp(
  input: AnswerFollowUpInput,
  context: Context,
): Promise<Result<'AnswerFollowUpResult'>> {
  const { database, language } = context
  const registration = await ownRegistration(input.reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const { id: registrationId, eventId } = registration
  return database.$transaction(async (transaction): Promise<Result<'AnswerFollowUpResult'>> => {
    await transaction.$queryRaw`select from registration where id = ${registrationId}::uuid for share`
    await transaction.$queryRaw`select from follow_up where event_id = ${eventId} for share`
    const followUp = await transaction.followUp.findUnique({
      where: { eventId },
      include: { questions: { orderBy: { position: 'asc' } } },
    })
    if (!followUp) return refuse(language, 'NoFollowUp', {})
    const at = await clockOf(transaction)
    if (followUp.until <= at) return refuse(language, 'FollowUpClosed', {})
    const came = await transaction.attendance.count({ where: { registrationId, attended: true }, take: 1 })
    if (came === 0) return refuse(language, 'DidNotTakePart', {})
    const problems = checkAnswers(asked(followUp.questions), input.answers)
    if (problems.length > 0) return invalidInput(language, problems)
    const said = { answers: keptAnswers(input.answers), answeredAt: at }
    const { count } =
      input.version === 0
        ? await transaction.followUpAnswer.createMany({ data: [{ registrationId, ...said }], skipDuplicates: true })
        : await transaction.followUpAnswer.updateMany({
            where: { registrationId, version: input.version },
            data: { ...said, version: { increment: 1 } },
          })
    if (count === 0) return refuse(language, 'ChangedMeanwhile', {})
    await record(transaction, 'FOLLOW_UP_ANSWERED', registration, at, context)
    await notifyLive(transaction, { eventId, registrationIds: [registrationId] })
    return { __typename: 'FollowUpAnswered', registration }
  }, timeouts)
}

export async function withdrawFollowUpAnswers(
  reference: string,
  context: Context,
): Promise<Result<'WithdrawFollowUpAnswersResult'>> {
  const { database, language } = context
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const { id: registrationId, eventId } = registration
  return database.$transaction(async (transaction): Promise<Result<'WithdrawFollowUpAnswersResult'>> => {
    const { count } = await transaction.followUpAnswer.deleteMany({ where: { registrationId } })
    if (count === 0) return refuse(language, 'NoFollowUp', {})
    const at = await clockOf(transaction)
    await record(transaction, 'FOLLOW_UP_TAKEN_BACK', registration, at, context)
    await notifyLive(transaction, { eventId, registrationIds: [registrationId] })
    return { __typename: 'FollowUpAnswersWithdrawn', registration }
  }, timeouts)
}

/** Records that somebody answered: sealed, so that the audit log reveals neither who nor when, and never what. */
const record = (
  transaction: Prisma.TransactionClient,
  what: 'FOLLOW_UP_ANSWERED' | 'FOLLOW_UP_TAKEN_BACK',
  { id: registrationId, eventId }: RegistrationRow,
  at: Date,
  context: Context,
): Promise<void> => sealEntry(transaction, { eventId, what, at, actor: actorOfPerson(context), registrationId })
