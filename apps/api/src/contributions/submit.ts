/** Participants' texts on topics: one per topic, editable until the event's date, withdrawable at any time. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { isLanguageCode } from '@plenaria/schema/moreLanguages'
import { checkText, tidy } from '@plenaria/schema/texts'
import { wordsIn } from '@plenaria/schema/wordCount'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, SubmitContributionInput } from '../__generated__/resolvers.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { sealEntry } from '../audit/sealed.ts'
import { areLinksDestroyed } from '../evidence/promisedDay.ts'
import { isId } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

/** Characters; far more than the words that any event takes. */
const maxCharacters = 200_000
/** Characters that a word has at most, on average: what is glued together counts as one word. */
const ofOneWord = 30
/** Characters within which words are counted, so that a text that is far too long can be reported. */
const maxCounted = 1_000_000

export async function submitContribution(
  input: SubmitContributionInput,
  context: Context,
): Promise<Result<'SubmitContributionResult'>> {
  const { database, viewer, language: asked } = context
  const known = await ownRegistration(input.reference, context)
  if (!known) return refuse(asked, 'UnknownRegistration', {})
  const text = tidy(input.text)
  const words = isLanguageCode(input.language) ? wordsIn(text.slice(0, maxCounted), input.language) : 0
  return database.$transaction(async (transaction): Promise<Result<'SubmitContributionResult'>> => {
    const isOver = await areLinksDestroyed(transaction, known.eventId)
    await transaction.$queryRaw`select from registration where id = ${known.id}::uuid for share`
    const registration = await transaction.registration.findUniqueOrThrow({ where: { id: known.id } })
    const event = await transaction.event.findUniqueOrThrow({ where: { id: registration.eventId } })
    const at = await clockOf(transaction)
    if (isOver || event.contributionsUntil === null || at >= event.contributionsUntil)
      return refuse(asked, 'ContributionsClosed', {})
    if (!can.contribute(viewer, registration, event, at)) return refuse(asked, 'NotAContributor', {})
    const topic = await findTopic(transaction, input.topicId)
    if (topic?.eventId !== event.id) return refuse(asked, 'UnknownTopic', {})
    const refused = refusedText(input, words, registration, event, asked)
    if (refused) return refused

    const said = { language: input.language, text, words, attribution: input.attribution, changedAt: at }
    const of = { registrationId: registration.id, topicId: topic.id }
    if (!(await write(transaction, of, said, input.version ?? null))) return refuse(asked, 'ChangedMeanwhile', {})
    const contribution = await transaction.contribution.findUniqueOrThrow({ where: { registrationId_topicId: of } })
    const what = input.version == null ? 'CONTRIBUTION_SENT' : 'CONTRIBUTION_CHANGED'
    await record(transaction, what, registration, at, context)
    return { __typename: 'ContributionSubmitted', contribution, registration }
  }, timeouts)
}

const findTopic = async (transaction: Prisma.TransactionClient, id: string) =>
  isId(id) ? transaction.topic.findUnique({ where: { id } }) : null

function refusedText(
  input: SubmitContributionInput,
  words: number,
  registration: RegistrationRow,
  event: EventRow,
  language: Context['language'],
) {
  if (words > event.contributionWords)
    return refuse(language, 'ContributionTooLong', { words, maximum: event.contributionWords })
  const fieldProblems = fieldProblemsOf(input, registration, event)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  return words === 0 ? invalidInput(language, fieldProblem('text', 'REQUIRED')) : null
}

/** @param version of the contribution to change; null: the first on the topic. @returns whether nobody else wrote meanwhile */
async function write(
  transaction: Prisma.TransactionClient,
  of: { registrationId: string; topicId: string },
  said: Pick<Prisma.ContributionCreateManyInput, 'language' | 'text' | 'words' | 'attribution' | 'changedAt'>,
  version: number | null,
): Promise<boolean> {
  const { count } =
    version === null
      ? await transaction.contribution.createMany({
          data: [{ ...of, ...said, id: randomUUID(), createdAt: said.changedAt }],
          skipDuplicates: true,
        })
      : await transaction.contribution.updateMany({
          where: { ...of, version },
          data: { ...said, version: { increment: 1 } },
        })
  return count > 0
}

export async function withdrawContribution(
  id: string,
  context: Context,
): Promise<Result<'WithdrawContributionResult'>> {
  const { database, viewer, language } = context
  const known = isId(id)
    ? await database.contribution.findUnique({ where: { id }, include: { registration: true } })
    : null
  if (!known || !can.ownRegistration(viewer, known.registration)) return refuse(language, 'UnknownContribution', {})
  return database.$transaction(async (transaction): Promise<Result<'WithdrawContributionResult'>> => {
    const { count } = await transaction.contribution.deleteMany({ where: { id } })
    if (count === 0) return refuse(language, 'UnknownContribution', {})
    const at = await clockOf(transaction)
    const { registration } = known
    await record(transaction, 'CONTRIBUTION_TAKEN_BACK', registration, at, context)
    return { __typename: 'ContributionWithdrawn', registration }
  }, timeouts)
}

function fieldProblemsOf(
  { text, language, attribution }: SubmitContributionInput,
  registration: Pick<RegistrationRow, 'protected'>,
  { contributionWords }: Pick<EventRow, 'contributionWords'>,
): FieldProblem[] {
  return [
    ...checkText('text', text, Math.min(maxCharacters, contributionWords * ofOneWord)),
    ...(isLanguageCode(language) ? [] : fieldProblem('language', 'UNKNOWN')),
    ...(attribution === 'NAMED' && registration.protected ? fieldProblem('attribution', 'IDENTIFIES_PERSON') : []),
  ]
}

/** Logs that a text was written: sealed, so that the log reveals neither author nor time, and never records the topic. */
const record = (
  transaction: Prisma.TransactionClient,
  what: 'CONTRIBUTION_SENT' | 'CONTRIBUTION_CHANGED' | 'CONTRIBUTION_TAKEN_BACK',
  { id: registrationId, eventId }: RegistrationRow,
  at: Date,
  context: Context,
): Promise<void> => sealEntry(transaction, { eventId, what, at, actor: actorOfPerson(context), registrationId })
