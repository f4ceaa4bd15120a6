/** Editors' actions on a contribution before publication: approve it, clear a hit, or withhold it for the rapporteurs. */
import type { Prisma } from '@plenaria/prisma/client'
import { checkText } from '@plenaria/schema/texts'
import type { ClearContributionHitInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, type Right } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { isOpen, openLeakCheck } from '../findings/check.ts'
import { giveClearance, maxReasonLength } from '../findings/clear.ts'
import { editing } from '../findings/editing.ts'
import { forgetWork } from '../findings/work.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { hitsIn, type WrittenBy } from './toApprove.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

type Known =
  | { event: EventRow; denial: null }
  | { denial: Refused<'UnknownContribution'> | Refused<'SecondFactorNeeded'> }

/** Contributions given for publication; none for members who may not edit. */
async function findGiven(id: string, context: Context): Promise<Known> {
  const { database, language } = context
  const unknown = { denial: refuse(language, 'UnknownContribution', {}) }
  const found = isId(id)
    ? await database.contribution.findUnique({
        where: { id },
        include: { registration: { include: { event: true } } },
      })
    : null
  if (!found || found.attribution === 'RAPPORTEURS') return unknown
  const { registration } = found
  const denial = await forbidden(
    context,
    (requester) =>
      can.editFindings(requester, registration.event) &&
      can.weighContribution(requester, registration, registration.event),
  )
  if (denial?.__typename === 'NotAllowed') return unknown
  return denial ? { denial } : { event: registration.event, denial: null }
}

async function lock(transaction: Prisma.TransactionClient, id: string): Promise<WrittenBy | null> {
  await transaction.$queryRaw`select from contribution where id = ${id}::uuid for update`
  return transaction.contribution.findUnique({ where: { id }, include: { registration: true } })
}

/** Records an editor's action, without topic, author, or the id under which the text is published: a topic may have only one author. */
async function record(
  transaction: Prisma.TransactionClient,
  what: 'CONTRIBUTION_PASSED' | 'CONTRIBUTION_KEPT' | 'LEAK_CLEARED',
  event: EventRow,
  facts: { right: Right; at: Date; after?: Record<string, unknown> },
  context: Context,
): Promise<void> {
  const { right, at, after = null } = facts
  await appendAudit(transaction, [{ ...actorFor(context, right), what, at, eventId: event.id, before: null, after }])
  await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
  forgetWork(context)
}

export async function clearContributionHit(
  { contributionId, hitId, reason }: ClearContributionHitInput,
  context: Context,
): Promise<Result<'ClearContributionHitResult'>> {
  const { language, viewer } = context
  const known = await findGiven(contributionId, context)
  if (known.denial) return known.denial
  const fieldProblems = checkText('reason', reason, maxReasonLength)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const { event } = known
  return editing(context, event, async (transaction, right): Promise<Result<'ClearContributionHitResult'>> => {
    const written = await lock(transaction, contributionId)
    if (!written || !viewer) return refuse(language, 'UnknownContribution', {})
    const check = await openLeakCheck(transaction, event.id)
    const hit = (await hitsIn(check, written)).find(({ id }) => id === hitId)
    if (!hit) return refuse(language, 'UnknownHit', {})
    const at = await clockOf(transaction)
    const given = await giveClearance(transaction, hit, { by: viewer.id, right, reason, at, contributionId })
    if (!given) return refuse(language, 'OtherInstituteNeeded', {})
    // Neither the hit, which is a hash of the text, nor its kind.
    const after = { isWhole: given === 'WHOLE' }
    await record(transaction, 'LEAK_CLEARED', event, { right, at, after }, context)
    const hits = await hitsIn(await openLeakCheck(transaction, event.id), written)
    const isPublic = written.passedAt !== null && event.contributionsOpenedAt !== null
    return { __typename: 'ContributionHitCleared', contribution: { ...written, hits, isPublic } }
  })
}

export async function approveContribution(
  id: string,
  version: number,
  context: Context,
): Promise<Result<'ApproveContributionResult'>> {
  const { language } = context
  const known = await findGiven(id, context)
  if (known.denial) return known.denial
  const { event } = known
  return editing(context, event, async (transaction, right): Promise<Result<'ApproveContributionResult'>> => {
    const written = await lock(transaction, id)
    if (!written) return refuse(language, 'UnknownContribution', {})
    if (written.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    const check = await openLeakCheck(transaction, event.id)
    if ((await hitsIn(check, written)).some(isOpen))
      return refuse(language, 'ContributionsMayIdentify', { contributions: 1 })
    const at = await clockOf(transaction)
    await transaction.contribution.update({ where: { id }, data: { passedAt: at } })
    await record(transaction, 'CONTRIBUTION_PASSED', event, { right, at }, context)
    return { __typename: 'ContributionApproved', id }
  })
}

export async function withholdContribution(
  id: string,
  version: number,
  context: Context,
): Promise<Result<'WithholdContributionResult'>> {
  const { language } = context
  const known = await findGiven(id, context)
  if (known.denial) return known.denial
  const { event } = known
  return editing(context, event, async (transaction, right): Promise<Result<'WithholdContributionResult'>> => {
    const written = await lock(transaction, id)
    if (!written) return refuse(language, 'UnknownContribution', {})
    if (written.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    const at = await clockOf(transaction)
    await transaction.contribution.update({
      where: { id },
      data: { attribution: 'RAPPORTEURS', passedAt: null, version: { increment: 1 } },
    })
    await record(transaction, 'CONTRIBUTION_KEPT', event, { right, at }, context)
    return { __typename: 'ContributionWithheld', id }
  })
}
