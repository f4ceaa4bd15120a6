/** Answers the other side's proposals, and ends agreed grants. */
import { answerProposal, endGrant as decideEnd, type GrantSide } from '@plenaria/domain/grantDecision'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { AnswerGrantInput, EndGrantInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import type { Affected } from '../audit/effect.ts'
import type { Answer } from '../planned/mutations.ts'
import { plan, rehearse } from '../planned/plan.ts'
import { contextWithin } from '../planned/withinTransaction.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, GrantRow, ViewerRow } from '../request/rows.ts'
import { carryOut, finishEnd, reservedSeats, type Scene } from './change.ts'
import { openGrant } from './expire.ts'
import { findGrant, sideOf } from './find.ts'
import type { standingOf } from './standing.ts'
import { readTermsFacts, staleProblems } from './terms.ts'

type AnswerResult = Awaited<ResolversTypes['AnswerGrantResult']>
type EndResult = Awaited<ResolversTypes['EndGrantResult']>

const maxReasonLength = 1000
const sides: readonly GrantSide[] = ['HOST', 'PARTNER']

const mayAnswer =
  (grant: GrantRow, event: EventRow, proposedBy: GrantSide | null, accept: boolean) =>
  (viewer: ViewerRow | null): boolean =>
    can.answerGrant(viewer, grant, event, proposedBy) ||
    (!accept && can.withdrawProposal(viewer, grant, event, proposedBy))

/**
 * Accepts, declines or withdraws. If two owners answer at once, the second is refused. Accepted terms apply from the next request
 * on; their allotment is reserved in the same commit, or they aren't accepted.
 */
export async function answerGrant(input: AnswerGrantInput, context: Context): Promise<AnswerResult> {
  const { database, language } = context
  const { accept } = input
  const found = await findGrant(input.grantId, context)
  if (!found) return refuse(language, 'UnknownGrant', {})
  const { event } = found
  // Viewers who could never answer are refused, whatever is proposed.
  const anyhow = await forbidden(context, (requester) =>
    sides.some((by) => mayAnswer(found.grant, event, by, accept)(requester)),
  )
  if (anyhow) return anyhow

  return database.$transaction((transaction) => answerWithin(transaction, input, found, context), timeouts)
}

type Found = NonNullable<Awaited<ReturnType<typeof findGrant>>>

async function answerWithin(
  transaction: Prisma.TransactionClient,
  { accept, version }: AnswerGrantInput,
  found: Found,
  context: Context,
): Promise<AnswerResult> {
  const { language } = context
  const { event } = found
  const opened = await openGrant(transaction, found, context)
  if (!opened) return refuse(language, 'UnknownGrant', {})
  const { grant, before, at, sceneOf } = opened
  const proposedBy = before.proposed?.proposedBy ?? null
  const takesBack = !accept && !can.answerGrant(context.viewer, grant, event, proposedBy)
  const side = (proposedBy === 'HOST') === takesBack ? 'HOST' : 'PARTNER'
  const declining = takesBack ? 'TAKE_BACK' : 'DECLINE'
  const decided = answerProposal(before, { type: accept ? 'ACCEPT' : declining, side, version }, at.getTime())
  const refused = decided.kind === 'REFUSED' ? refusalOf(decided.refusal, language) : null
  if (refused) return refused
  const notAllowed = await forbidden(context, mayAnswer(grant, event, proposedBy, accept))
  if (notAllowed) return notAllowed
  const stale = accept ? await staleNow(transaction, event.id, before, at) : []
  if (stale.length > 0 || decided.kind === 'REFUSED') return invalidInput(language, stale)

  const done = await carryOut(transaction, sceneOf(side), decided)
  if ('maximum' in done) return refuse(language, 'AllotmentTooLarge', done)
  return { __typename: 'GrantAnswered', grant: done }
}

type Refused = Extract<ReturnType<typeof answerProposal>, { kind: 'REFUSED' }>['refusal']

/** Null if the terms have ended, which is reported with their other problems. */
function refusalOf(refusal: Refused, language: Context['language']) {
  switch (refusal.refusal) {
    case 'GrantClosed':
      return refuse(language, 'GrantClosed', { state: refusal.state })
    case 'ChangedMeanwhile':
    case 'NothingProposed':
      return refuse(language, refusal.refusal, {})
    case 'TermsOver':
      return null
    default:
      return refusal satisfies never
  }
}

/** Problems of proposed terms that no longer fit the event. */
const staleNow = async (
  transaction: Prisma.TransactionClient,
  eventId: string,
  { proposed }: ReturnType<typeof standingOf>,
  at: Date,
) => (proposed ? staleProblems(proposed.terms, await readTermsFacts(transaction, eventId, at)) : [])

/**
 * By an owner of either side, whether the grant is in force or only proposed. Access ends at once; effects that email others,
 * including freeing the reserved seats, can be undone for a minute. Ending it again while seats are still reserved frees them.
 */
export async function endGrant(input: EndGrantInput, context: Context): Promise<EndResult> {
  if (context.undoSeconds === 0 || context.effect !== null) return endOnce(input, context, null)
  const rehearsed = await rehearse(
    {
      kind: 'END_GRANT',
      args: { input },
      isIrrevocable: false,
      run: async (own) => (await endOnce(input, own, null)) as Answer,
      isRefusal: ({ __typename }) => __typename !== 'GrantEnded',
    },
    context,
  )
  return endOnce(input, context, 'affected' in rehearsed ? rehearsed.affected : null)
}

/** Members who may end a proposal, even one that has ended: seats may still be reserved for it. */
const mayEnd =
  ({ grant, event }: Found) =>
  (requester: ViewerRow | null): boolean =>
    can.endGrant(requester, { ...grant, state: 'PROPOSED' }, event)

/** `later`: the people to email, if that is to be planned. */
async function endOnce(input: EndGrantInput, context: Context, later: Affected | null): Promise<EndResult> {
  const { database, language } = context
  const found = await findGrant(input.grantId, context)
  if (!found) return refuse(language, 'UnknownGrant', {})
  const allowed = mayEnd(found)
  const refusal = await forbidden(context, allowed)
  if (refusal) return refusal
  const fieldProblems = checkText('reason', input.reason, maxReasonLength)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)

  return database.$transaction((transaction) => endWithin(transaction, input, found, context, later), timeouts)
}

async function endWithin(
  transaction: Prisma.TransactionClient,
  input: EndGrantInput,
  found: Found,
  context: Context,
  later: Affected | null,
): Promise<EndResult> {
  const { language } = context
  const { event } = found
  const allowed = mayEnd(found)
  const opened = await openGrant(transaction, found, context)
  if (!opened) return refuse(language, 'UnknownGrant', {})
  const { grant, before, at, sceneOf } = opened
  const noMore = await forbidden(context, allowed)
  if (noMore) return noMore
  const scene = { ...sceneOf(sideOf(context.viewer, event, allowed)), reason: tidy(input.reason) }
  const planLater = async (people: Affected) =>
    plan({ kind: 'END_GRANT', args: { input } }, people, contextWithin(context, transaction, null))
  if (before.state === 'ENDED' && (await mayFinish(transaction, scene, context))) {
    if (later && !(await planLater(later))) return refuse(language, 'AlreadyPlanned', {})
    if (!later) await finishEnd(transaction, scene, before)
    return { __typename: 'GrantEnded', grant }
  }
  const decided = decideEnd(before, at.getTime())
  if (decided.kind === 'REFUSED') return refuse(language, 'GrantClosed', { state: decided.refusal.state })
  const done = await carryOut(transaction, { ...scene, isSilent: later !== null }, decided)
  if ('maximum' in done) throw new Error('There is no room to give seats back.')
  if (later) await planLater(later)
  return { __typename: 'GrantEnded', grant: done }
}

/** Whether a deferred end is due, or seats are still reserved. */
const mayFinish = async (transaction: Prisma.TransactionClient, scene: Scene, { effect }: Context): Promise<boolean> =>
  effect?.kind === 'DUE' || (await reservedSeats(transaction, scene)) > 0
