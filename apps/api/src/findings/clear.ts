/** Clears hits (two people of different institutes) and resolves frozen passages (one editor), each with a reason. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { ClearHitInput, ResolveFreezeInput, ResolversTypes } from '../__generated__/resolvers.ts'
import type { Right } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { type Hit, openLeakCheck } from './check.ts'
import { editing, findFinding } from './editing.ts'
import { forgetWork, passagesOf } from './work.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

export const maxReasonLength = 500

export async function clearHit(input: ClearHitInput, context: Context): Promise<Result<'ClearHitResult'>> {
  const { language, viewer } = context
  const known = await findFinding(input.findingId, context)
  if (known.denial) return known.denial
  const fieldProblems = checkText('reason', input.reason, maxReasonLength)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const { event } = known
  return editing(context, event, async (transaction, right): Promise<Result<'ClearHitResult'>> => {
    await transaction.$queryRaw`select from finding where id = ${input.findingId}::uuid for no key update`
    const finding = await transaction.finding.findUnique({ where: { id: input.findingId } })
    if (!finding) return refuse(language, 'UnknownFinding', {})
    const check = await openLeakCheck(transaction, event.id)
    const statements = await transaction.minorityStatement.findMany({ where: { findingId: finding.id } })
    const passages = await passagesOf({ check }, finding)
    const ofStatements = await Promise.all(statements.map(({ text }) => check.hitsIn(text)))
    const hit = [...passages.flatMap(({ hits }) => hits), ...ofStatements.flat()].find(({ id }) => id === input.hitId)
    if (!hit || !viewer) return refuse(language, 'UnknownHit', {})
    const at = await now(context)
    const given = await giveClearance(transaction, hit, { by: viewer.id, right, reason: input.reason, at })
    if (!given) return refuse(language, 'OtherInstituteNeeded', {})
    const after = { id: finding.id, hit: hit.id, kind: hit.kind, isWhole: given === 'WHOLE' }
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'LEAK_CLEARED', at, eventId: event.id, before: null, after },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    forgetWork(context)
    return { __typename: 'FindingSaved', finding }
  })
}

interface Giving {
  /** Id of a user. */
  by: string
  right: Right
  reason: string
  at: Date
  /** The contribution that contains the text; deleting it deletes the clearance. */
  contributionId?: string | null
}

/**
 * Records the first or second reason for clearing a hit; one suffices for a possible hit. Null: it needs another person from
 * another institute, or is already cleared.
 */
export async function giveClearance(
  transaction: Prisma.TransactionClient,
  { id, kind, eventId, isPossible }: Hit,
  { by, right, reason: given, at, contributionId = null }: Giving,
): Promise<'FIRST' | 'WHOLE' | null> {
  const [institute, reason] = [right.instituteId, tidy(given)]
  const first = await transaction.$queryRaw<{ id: string }[]>`
    insert into leak_clearance (id, event_id, hit, kind, is_possible, first_by, first_institute, first_reason, first_at, contribution_id)
    values (${randomUUID()}::uuid, ${eventId}, ${id}, ${kind}, ${isPossible}, ${by}, ${institute}, ${reason}, ${at.toISOString()}::timestamptz,
      ${contributionId}::uuid)
    on conflict (event_id, hit) do nothing returning id`
  if (first.length > 0) return isPossible ? 'WHOLE' : 'FIRST'
  const { count } = await transaction.leakClearance.updateMany({
    where: {
      eventId,
      hit: id,
      isPossible: false,
      secondBy: null,
      firstBy: { not: by },
      firstInstitute: { not: institute },
    },
    data: { secondBy: by, secondInstitute: institute, secondReason: reason, secondAt: at },
  })
  return count === 0 ? null : 'WHOLE'
}

export async function resolveFreeze(
  { freezeId, reason }: ResolveFreezeInput,
  context: Context,
): Promise<Result<'ResolveFreezeResult'>> {
  const { database, language } = context
  const freeze = isId(freezeId) ? await database.passageFreeze.findUnique({ where: { id: freezeId } }) : null
  if (!freeze) return refuse(language, 'UnknownFreeze', {})
  const known = await findFinding(freeze.findingId, context)
  if (known.denial)
    return known.denial.__typename === 'UnknownFinding' ? refuse(language, 'UnknownFreeze', {}) : known.denial
  const fieldProblems = checkText('reason', reason, maxReasonLength)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const { event, finding } = known
  return editing(context, event, async (transaction, right): Promise<Result<'ResolveFreezeResult'>> => {
    const at = await now(context)
    const { count } = await transaction.passageFreeze.updateMany({
      where: { id: freezeId, resolution: null },
      data: { resolution: 'LET_STAND', reason: tidy(reason), resolvedBy: context.viewer?.id ?? '', resolvedAt: at },
    })
    if (count === 0) return refuse(language, 'UnknownFreeze', {})
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'FREEZE_RESOLVED',
        at,
        eventId: event.id,
        before: null,
        after: { id: finding.id },
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    forgetWork(context)
    return { __typename: 'FindingSaved', finding }
  })
}
