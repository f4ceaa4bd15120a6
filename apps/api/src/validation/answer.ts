/** The holder of a token reads the draft and answers once. Independent of the sign-in. */

import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { AnswerValidationInput, ResolversTypes, ValidationTokenInput } from '../__generated__/resolvers.ts'
import { timeouts } from '../access/lock.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { fieldProblemIf, listProblems, repeated } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { ValidationRoundRow } from '../request/rows.ts'
import { findRound, isOver, passagesIn } from './rounds.ts'
import { bytesOf, digestOf, isSigned, messageLength, signatureLength } from './tokens.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxStatementLength = 2_000

type Checked =
  | { round: ValidationRoundRow; token: Uint8Array<ArrayBuffer>; denial: null }
  | { denial: Refused<'UnknownValidationRound'> | Refused<'ValidationRoundClosed'> | Refused<'TokenForged'> }

async function checkToken(input: ValidationTokenInput, context: Context): Promise<Checked> {
  const { language } = context
  const round = await findRound(input.roundId, context)
  if (!round) return { denial: refuse(language, 'UnknownValidationRound', {}) }
  if (isOver(round, await now(context))) return { denial: refuse(language, 'ValidationRoundClosed', {}) }
  const message = bytesOf(input.message, messageLength)
  const signature = bytesOf(input.signature, signatureLength)
  if (!message || !signature || !isSigned(round.publicKey, message, signature))
    return { denial: refuse(language, 'TokenForged', {}) }
  return { round, token: digestOf(message), denial: null }
}

export async function validationDraft(
  input: ValidationTokenInput,
  context: Context,
): Promise<Result<'ValidationDraftResult'>> {
  const { database, language } = context
  const checked = await checkToken(input, context)
  if (checked.denial) return checked.denial
  const { round, token } = checked
  const spent = await database.spentToken.findUnique({ where: { roundId_token: { roundId: round.id, token } } })
  return spent ? refuse(language, 'TokenUsed', {}) : { __typename: 'ValidationDraft', ...round }
}

function fieldProblemsOf({ passages, statements }: AnswerValidationInput, round: ValidationRoundRow): FieldProblem[] {
  const shown = passagesIn(round).map(({ id }) => id)
  const unknown = ({ findingId }: { findingId: string }, path: string) =>
    fieldProblemIf(!shown.includes(findingId), `${path}.findingId`, 'UNKNOWN')
  const twice = (list: readonly { findingId: string }[], path: string) =>
    repeated(
      list.map(({ findingId }) => findingId),
      (index) => `${path}.${index}.findingId`,
    )
  return [
    ...listProblems(passages, 'passages', [0, shown.length], unknown),
    ...twice(passages, 'passages'),
    ...listProblems(statements, 'statements', [0, shown.length], (statement, path) => [
      ...unknown(statement, path),
      ...checkText(`${path}.text`, statement.text, maxStatementLength),
    ]),
    ...twice(statements, 'statements'),
  ]
}

/** One transaction, so that a token is spent if and only if its answer is counted. */
export async function answerValidation(
  input: AnswerValidationInput,
  context: Context,
): Promise<Result<'AnswerValidationResult'>> {
  const { database, language } = context
  const checked = await checkToken(input.token, context)
  if (checked.denial) return checked.denial
  const { round, token } = checked
  const fieldProblems = fieldProblemsOf(input, round)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)

  return database.$transaction(async (transaction): Promise<Result<'AnswerValidationResult'>> => {
    const [open] = await transaction.$queryRaw<{ id: string }[]>`
      select id from validation_round where id = ${round.id}::uuid and closed_at is null and closes_at > desk_now() for update`
    if (!open) return refuse(language, 'ValidationRoundClosed', {})
    const spent = await transaction.spentToken.createMany({
      data: [{ roundId: round.id, token }],
      skipDuplicates: true,
    })
    if (spent.count === 0) return refuse(language, 'TokenUsed', {})
    await count(transaction, round.id, input)
    const there = await transaction.finding.findMany({
      where: { id: { in: [...input.passages, ...input.statements].map(({ findingId }) => findingId) } },
      select: { id: true },
    })
    const findings = new Set(there.map(({ id }) => id))
    await transaction.minorityStatement.createMany({
      data: input.statements.map(({ findingId, language: written, text }) => ({
        id: randomUUID(),
        roundId: round.id,
        language: written,
        text: tidy(text),
        findingId: findings.has(findingId) ? findingId : null,
      })),
    })
    const frozen = input.passages.filter(({ findingId, identifiesMe }) => identifiesMe && findings.has(findingId))
    if (frozen.length > 0) {
      await transaction.passageFreeze.createMany({
        data: frozen.map(({ findingId }) => ({ id: randomUUID(), findingId })),
        skipDuplicates: true,
      })
      await notifyLive(transaction, { eventId: round.eventId, registrationIds: [] })
    }
    return { __typename: 'ValidationAnswered', roundId: round.id }
  }, timeouts)
}

/** Added to the totals per passage, so that nothing reveals which marks were given together. */
async function count(
  transaction: Prisma.TransactionClient,
  roundId: string,
  { passages }: AnswerValidationInput,
): Promise<void> {
  const marks = passages.map(({ findingId, verdict, somethingMissing, identifiesMe }) => ({
    finding_id: findingId,
    fair: Number(verdict === 'FAIR'),
    not_fair: Number(verdict === 'NOT_FAIR'),
    missing: Number(somethingMissing),
    identifies: Number(identifiesMe),
  }))
  await transaction.$executeRaw`
    insert into passage_tally as t (round_id, finding_id, fair, not_fair, missing, identifies)
    select ${roundId}::uuid, m.finding_id, m.fair, m.not_fair, m.missing, m.identifies
    from json_to_recordset(${JSON.stringify(marks)}::json)
      as m(finding_id uuid, fair int, not_fair int, missing int, identifies int) order by m.finding_id
    on conflict (round_id, finding_id) do update set fair = t.fair + excluded.fair, not_fair = t.not_fair + excluded.not_fair,
      missing = t.missing + excluded.missing, identifies = t.identifies + excluded.identifies`
}
