/** Answering what the other side proposed, and ending what was agreed. */
import { decideGrant, type GrantCommand, type GrantSide } from '@plenaria/domain/grantDecision'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { AnswerGrantInput, EndGrantInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actFor } from '../audit/append.ts'
import type { Affected } from '../audit/effect.ts'
import type { Answer } from '../planned/mutations.ts'
import { plan, rehearse } from '../planned/plan.ts'
import { contextWithin } from '../planned/within.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, GrantRow, ViewerRow } from '../request/rows.ts'
import { carryOut, finishEnd, keptSeats } from './change.ts'
import { endWhatIsDue } from './expire.ts'
import { findGrant, instituteOf, sideOf } from './find.ts'
import { lockGrant } from './locks.ts'
import { standingOf } from './standing.ts'
import { readTermsFacts, staleFaults } from './terms.ts'

type AnswerResult = Awaited<ResolversTypes['AnswerGrantResult']>
type EndResult = Awaited<ResolversTypes['EndGrantResult']>

const longestReason = 1000
const sides: readonly GrantSide[] = ['HOST', 'PARTNER']

const mayAnswer =
  (grant: GrantRow, event: EventRow, proposedBy: GrantSide | null, accept: boolean) =>
  (viewer: ViewerRow | null): boolean =>
    can.answerGrant(viewer, grant, event, proposedBy) ||
    (!accept && can.withdrawProposal(viewer, grant, event, proposedBy))

/**
 * Accepts, declines or takes back. If two owners answer at once, the second is refused. Accepted terms hold from the next request
 * on; their allotment is set aside in the same commit, or they are not accepted.
 */
export async function answerGrant(input: AnswerGrantInput, context: Context): Promise<AnswerResult> {
  const { database, language } = context
  const { accept, version } = input
  const found = await findGrant(input.grantId, context)
  if (!found) return refuse(language, 'UnknownGrant', {})
  const { event } = found
  // A viewer who could never answer is refused, whatever is proposed.
  const anyhow = await forbidden(context, (requester) =>
    sides.some((by) => mayAnswer(found.grant, event, by, accept)(requester)),
  )
  if (anyhow) return anyhow

  return database.$transaction(async (transaction): Promise<AnswerResult> => {
    await endWhatIsDue(transaction, event.id, context.requestId)
    const { grant, allTerms, at } = await lockGrant(transaction, found.grant)
    if (!grant) return refuse(language, 'UnknownGrant', {})
    context.viewer = await asOfNow(transaction, context.viewer)
    const { viewer } = context
    const before = standingOf(grant, allTerms)
    const proposedBy = before.proposed?.proposedBy ?? null
    const takesBack = !accept && !can.answerGrant(viewer, grant, event, proposedBy)
    const side = (proposedBy === 'HOST') === takesBack ? 'HOST' : 'PARTNER'
    const command: GrantCommand = { type: accept ? 'ACCEPT' : takesBack ? 'TAKE_BACK' : 'DECLINE', side, version }
    const decided = decideGrant(before, command, at.getTime())
    if (decided.kind === 'REFUSED') {
      const { refusal } = decided
      if (refusal.refusal === 'GrantOver') return refuse(language, 'GrantOver', { state: refusal.state })
      if (refusal.refusal === 'ChangedMeanwhile' || refusal.refusal === 'NothingProposed') {
        return refuse(language, refusal.refusal, {})
      }
      if (refusal.refusal !== 'TermsOver') throw new Error(`An answer was refused: ${refusal.refusal}.`)
    }
    const notAllowed = await forbidden(context, mayAnswer(grant, event, proposedBy, accept))
    if (notAllowed) return notAllowed
    const stale =
      accept && before.proposed
        ? staleFaults(before.proposed.terms, await readTermsFacts(transaction, event.id, at))
        : []
    if (stale.length > 0 || decided.kind === 'REFUSED') return invalidInput(language, stale)

    const { id, partnerId } = grant
    const act = actFor(context, { instituteId: instituteOf(side, event, grant), grantId: id })
    const done = await carryOut(transaction, { event, id, partnerId, before, allTerms, at, act, side }, decided)
    if ('most' in done) return refuse(language, 'AllotmentTooLarge', done)
    return { __typename: 'GrantAnswered', grant: done }
  }, timeouts)
}

/**
 * By an owner of either side, whether it is in force or only proposed. Access ends at once; what emails others, freeing the seats that
 * were kept included, can be undone for a minute. Ended again while seats are still kept, it frees them.
 */
export async function endGrant(input: EndGrantInput, context: Context): Promise<EndResult> {
  if (context.undoSeconds === 0 || context.effect !== null) return endOnce(input, context, null)
  const rehearsed = await rehearse(
    {
      ...{ kind: 'END_GRANT', args: { input }, isIrrevocable: false },
      run: async (own) => (await endOnce(input, own, null)) as Answer,
      isRefusal: ({ __typename }) => __typename !== 'GrantEnded',
    },
    context,
  )
  return endOnce(input, context, 'affected' in rehearsed ? rehearsed.affected : null)
}

/** `later`: who is emailed, if that is to be planned. */
async function endOnce(input: EndGrantInput, context: Context, later: Affected | null): Promise<EndResult> {
  const { database, language } = context
  const found = await findGrant(input.grantId, context)
  if (!found) return refuse(language, 'UnknownGrant', {})
  const { event } = found
  const standing = { ...found.grant, state: 'PROPOSED' } as const
  const allowed = (requester: ViewerRow | null) => can.endGrant(requester, standing, event)
  const refusal = await forbidden(context, allowed)
  if (refusal) return refusal
  const faults = checkText('reason', input.reason, longestReason)
  if (faults.length > 0) return invalidInput(language, faults)

  return database.$transaction(async (transaction): Promise<EndResult> => {
    await endWhatIsDue(transaction, event.id, context.requestId)
    const { grant, allTerms, at } = await lockGrant(transaction, found.grant)
    if (!grant) return refuse(language, 'UnknownGrant', {})
    context.viewer = await asOfNow(transaction, context.viewer)
    const noMore = await forbidden(context, allowed)
    if (noMore) return noMore
    const before = standingOf(grant, allTerms)
    const side = sideOf(context.viewer, event, allowed)
    const { id, partnerId } = grant
    const act = actFor(context, { instituteId: instituteOf(side, event, grant), grantId: id })
    const scene = { event, id, partnerId, before, allTerms, at, act, side, reason: tidy(input.reason) }
    const planLater = async (people: Affected) =>
      plan({ kind: 'END_GRANT', args: { input } }, people, contextWithin(context, transaction, null))
    const isDue = context.effect?.kind === 'DUE'
    if (before.state === 'ENDED' && (isDue || (await keptSeats(transaction, scene)) > 0)) {
      if (later && !(await planLater(later))) return refuse(language, 'AlreadyPlanned', {})
      if (!later) await finishEnd(transaction, scene, before)
      return { __typename: 'GrantEnded', grant }
    }
    const decided = decideGrant(before, { type: 'END', side }, at.getTime())
    if (decided.kind === 'REFUSED') {
      const { refusal: over } = decided
      if (over.refusal === 'GrantOver') return refuse(language, 'GrantOver', { state: over.state })
      throw new Error(`An end was refused: ${over.refusal}.`)
    }
    const done = await carryOut(transaction, { ...scene, isSilent: later !== null }, decided)
    if ('most' in done) throw new Error('There is no room to give seats back.')
    if (later) await planLater(later)
    return { __typename: 'GrantEnded', grant: done }
  }, timeouts)
}
