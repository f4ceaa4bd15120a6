/** Agreement to another institute's decision, or refusal of it. The last agreement makes it take effect. */
import { type CountersignCommand, decideCountersign, pendingOf } from '@plenaria/domain/countersign'
import { isOver } from '@plenaria/domain/registration'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { AnswerCountersignInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can, rightToDecideOn, rightToPublishReport, rightToRelease } from '../access/policy.ts'
import { asOfNow, standingOf } from '../access/viewer.ts'
import { actorFor } from '../audit/append.ts'
import type { DeskCommand, Outcome, RefusedOne } from '../desk/index.ts'
import { findRequest, isStillStaged, neededFor, refuseSettled } from '../grants/countersign.ts'
import { endWhatIsDue } from '../grants/expire.ts'
import { type LockedRequest, lockRequest } from '../grants/locks.ts'
import { readPartners } from '../grants/partners.ts'
import { countersignStanding, matterOf, notifyPending, writeStanding } from '../grants/requests.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { refusedIn } from '../registrations/refused.ts'
import { isReadyAs, readyToPublish, writeVersion } from '../report/publish.ts'
import type { Context } from '../request/context.ts'
import type { CountersignRequestRow, EventRow, RegistrationRow, ViewerRow } from '../request/rows.ts'
import { changeSeatsWithin } from '../seatDesk/seatDesk.ts'

type Result = Awaited<ResolversTypes['AnswerCountersignResult']>
type Decided = Awaited<ResolversTypes['Decided']>

const maxReasonLength = 1000

/**
 * For members who run events of an institute whose agreement is pending. The signature, its effects at the desk and the end of
 * the request share one commit, under the lock of the request: they happen once, or not at all.
 */
export async function answerCountersign(input: AnswerCountersignInput, context: Context): Promise<Result> {
  const { database, language } = context
  const found = await findRequest(input.id, context)
  if (found.refusal) return found.refusal
  const fieldProblems = checkText('reason', input.reason, maxReasonLength, { required: false })
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)

  return database.$transaction((transaction) => answerWithin(transaction, input, found, context), timeouts)
}

async function answerWithin(
  transaction: Prisma.TransactionClient,
  input: AnswerCountersignInput,
  found: { event: EventRow; request: CountersignRequestRow },
  context: Context,
): Promise<Result> {
  const { language } = context
  const { event } = found
  await endWhatIsDue(transaction, event.id, context.requestId)
  const locked = await lockRequest(transaction, found.request)
  context.viewer = await asOfNow(transaction, context.viewer)
  const { request, signatures } = locked
  if (request.state !== 'PENDING') return refuseSettled(language, request)
  const standing = countersignStanding(request, signatures)
  const neededNow = await neededFor(transaction, event, request.action, matterOf(request))
  const pending = pendingOf({ ...standing, needed: [...new Set([...request.needed, ...neededNow])] })
  const refusal = await forbidden(context, (viewer) => can.answerCountersign(viewer, request, pending))
  if (refusal) return refusal
  const instituteId = pending.find((id) => can.answerCountersign(context.viewer, request, [id])) ?? ''
  const reason = tidy(input.reason) || null
  const signing = { type: 'SIGN', instituteId, agree: input.agree, reason, neededNow } as const
  const decided = decideCountersign(standing, signing)
  if (decided.kind === 'REFUSED') {
    if (decided.refusal.refusal === 'ReasonNeeded') return refuse(language, 'ReasonNeeded', {})
    throw new Error(`A signature was refused: ${decided.refusal.refusal}.`)
  }

  const signed = { instituteId, signing, after: decided.request }
  return takeSignature(transaction, locked, signed, context)
}

/** Signs; the last agreement makes it take effect. */
async function takeSignature(
  transaction: Prisma.TransactionClient,
  locked: LockedRequest,
  { instituteId, signing, after }: { instituteId: string } & Pick<Parameters<typeof sign>[2], 'signing' | 'after'>,
  context: Context,
): Promise<Result> {
  const { language } = context
  const { event } = locked
  // The last agreement is validated by applying the decision.
  if (after.state === 'PENDING' && (await isSuperseded(transaction, locked)))
    return voided(transaction, locked, { instituteId, because: 'SUPERSEDED' }, context)
  const effect = after.state === 'DONE' ? await takeEffect(transaction, locked, context) : null
  if (effect?.kind === 'VOID') return voided(transaction, locked, { instituteId, because: effect.because }, context)
  if (effect?.kind === 'UNCHECKED') return refuse(language, 'AttackUnfinished', {})
  if (effect?.kind === 'REFUSED') return releaseRefused(transaction, event, effect.refused, context)
  return sign(transaction, locked, { signing, after, effect }, context)
}

/** Whether the subject has changed, so that further agreement is pointless. */
async function isSuperseded(
  transaction: Prisma.TransactionClient,
  { event, request }: LockedRequest,
): Promise<boolean> {
  const matter = matterOf(request)
  if ('staged' in matter) return !(await isStillStaged(transaction, request, matter.staged))
  if (!('report' in matter)) return false
  const found = await readyToPublish(transaction, event)
  return found?.composed.hash !== matter.report
}

type Because = Extract<CountersignCommand, { type: 'MATTER_CHANGED' }>['because']

type Effect =
  | { kind: 'DONE'; outcome: Extract<Outcome, { kind: 'DONE' }> }
  | { kind: 'PUBLISHED' }
  /** The staged decisions don't fit together. */
  | { kind: 'REFUSED'; refused: RefusedOne[] }
  /** It isn't known yet whether the publication would identify small groups: the signature waits. */
  | { kind: 'UNCHECKED' }
  /** It can no longer be carried out as requested. */
  | { kind: 'VOID'; because: Because }

async function takeEffect(
  transaction: Prisma.TransactionClient,
  { event, request }: LockedRequest,
  context: Context,
): Promise<Effect> {
  const requester = await requesterOf(transaction, request)
  const matter = matterOf(request)
  if ('report' in matter) return publishAgreed(transaction, event, { request, hash: matter.report, requester }, context)
  const command = requester ? await commandFor(transaction, event, request, requester) : 'REQUESTER_NOT_ALLOWED'
  if (typeof command === 'string') return { kind: 'VOID', because: command }
  const actor = actorOfRequester(request, context)
  const outcome = await changeSeatsWithin(transaction, event.id, command, actor)
  if (outcome.kind === 'DONE') return { kind: 'DONE', outcome }
  const { refusal } = outcome
  if (refusal.refusal === 'ReleaseRefused') return { kind: 'REFUSED', refused: refusal.refused }
  if (refusal.refusal === 'ChangedMeanwhile') return { kind: 'VOID', because: 'SUPERSEDED' }
  if (refusal.refusal === 'NothingStaged') return { kind: 'VOID', because: 'NOBODY_LEFT' }
  throw new Error(`The desk refused what was agreed: ${refusal.refusal}.`)
}

const actorOfRequester = (
  { requestedBy: actorId, instituteId, grantId }: CountersignRequestRow,
  { requestId }: Context,
) => ({ actorKind: 'MEMBER', actorId, instituteId, grantId, requestId }) as const

/** Only the agreed content is published: anything else needs a new request. */
async function publishAgreed(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  { request, hash, requester }: { request: CountersignRequestRow; hash: string; requester: ViewerRow | null },
  context: Context,
): Promise<Effect> {
  if (!requester || !rightToPublishReport(requester, event)) return { kind: 'VOID', because: 'REQUESTER_NOT_ALLOWED' }
  const found = await readyToPublish(transaction, event)
  if (found && !found.composed.checked.verdict) return { kind: 'UNCHECKED' }
  if (!found || !isReadyAs(found.composed, hash)) return { kind: 'VOID', because: 'SUPERSEDED' }
  await writeVersion(transaction, found.composed, actorOfRequester(request, context), found.at)
  return { kind: 'PUBLISHED' }
}

/** The requester with their current rights at the requesting institute; null if they left it. */
async function requesterOf(
  transaction: Prisma.TransactionClient,
  { requestedBy: id, instituteId, eventId }: CountersignRequestRow,
): Promise<ViewerRow | null> {
  const member = await transaction.member.findUnique({
    where: { instituteId_userId: { instituteId, userId: id } },
    include: { user: true },
  })
  if (!member) return null
  const partners = await readPartners(transaction, [eventId])
  const grants = partners.filter((partner) => partner.instituteId === instituteId)
  const { role, user } = member
  return {
    id,
    email: user.email,
    emailKey: user.email,
    language: 'en',
    signInId: '',
    hasShownSecondFactor: true,
    memberships: [{ instituteId, role, secondFactorRequired: false }],
    grants: grants.map(({ grantId, ...rest }) => ({ ...rest, id: grantId, partnerId: instituteId })),
    conflicts: (await standingOf(transaction, id)).conflicts,
  }
}

/** The command, or why nothing is left of it. Drops people who left meanwhile, or no longer let the requester see them. */
async function commandFor(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  request: CountersignRequestRow,
  requester: ViewerRow,
): Promise<DeskCommand | Because> {
  const matter = matterOf(request)
  if ('report' in matter) return 'SUPERSEDED'
  if ('staged' in matter) {
    if (!rightToRelease(requester, event)) return 'REQUESTER_NOT_ALLOWED'
    return { type: 'RELEASE', expected: matter.staged, askedAt: request.requestedAt.getTime() }
  }
  const rows = await transaction.registration.findMany({ where: { id: { in: matter.registrationIds } } })
  const there = rows.filter(({ state }) => !isOver(state))
  if (there.length === 0) return 'NOBODY_LEFT'
  const left = there.filter((row) => rightToDecideOn(requester, row, event) !== null)
  if (left.length === 0) return 'REQUESTER_NOT_ALLOWED'
  const references = left.map(({ reference }) => reference)
  return { type: 'DECIDE', references, decision: 'DECLINE', reason: matter.reason }
}

async function sign(
  transaction: Prisma.TransactionClient,
  { event, request, at }: LockedRequest,
  {
    signing: { instituteId, agree, reason },
    after,
    effect,
  }: {
    signing: { instituteId: string; agree: boolean; reason: string | null }
    after: Parameters<typeof writeStanding>[1]['after']
    effect: Extract<Effect, { kind: 'DONE' | 'PUBLISHED' }> | null
  },
  context: Context,
): Promise<Result> {
  await transaction.countersignature.create({
    data: { requestId: request.id, instituteId, userId: context.viewer?.id ?? '', agreed: agree, reason, at },
  })
  const actor = await actorOf(transaction, event, instituteId, context)
  const what = agree ? 'COUNTERSIGNED' : 'COUNTERSIGN_REFUSED'
  const row = await writeStanding(transaction, { request, after, what, actor, at, reason })
  // Institutes that terms have named since the request.
  const added = pendingOf(after).filter((id) => !request.needed.includes(id))
  await notifyPending(transaction, row, added, at)
  return {
    __typename: 'CountersignAnswered',
    request: row,
    decided: effect?.kind === 'DONE' ? await decidedFor(transaction, event, effect.outcome, context) : null,
  }
}

async function voided(
  transaction: Prisma.TransactionClient,
  { event, request, signatures, at }: LockedRequest,
  { instituteId, because }: { instituteId: string; because: Because },
  context: Context,
): Promise<Result> {
  const standing = countersignStanding(request, signatures)
  const decided = decideCountersign(standing, { type: 'MATTER_CHANGED', because })
  if (decided.kind === 'REFUSED') throw new Error('A request was settled while it was locked.')
  const actor = await actorOf(transaction, event, instituteId, context)
  const settling = { request, after: decided.request, what: 'COUNTERSIGN_VOID', actor, at } as const
  return refuseSettled(context.language, await writeStanding(transaction, settling))
}

/** The viewer acting for the signing institute. */
async function actorOf(
  transaction: Prisma.TransactionClient,
  { id, hostId }: EventRow,
  instituteId: string,
  context: Context,
) {
  const partners = instituteId === hostId ? [] : await readPartners(transaction, [id])
  const grantId = partners.find((partner) => partner.instituteId === instituteId)?.grantId ?? null
  return actorFor(context, { instituteId, grantId })
}

/** Limited to what the viewer may see: a partner may countersign more than that. */
async function decidedFor(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  { registrations, refused, offersMade }: Extract<Outcome, { kind: 'DONE' }>,
  context: Context,
): Promise<Decided> {
  const sees = (row: RegistrationRow) => can.reviewRegistration(context.viewer, row, event)
  const seen = await seenOf(transaction, event, refused, context)
  return {
    registrations: registrations.filter(sees),
    refused: seen.map(refusedIn(context)),
    offersMade: can.countEverybody(context.viewer, event) ? offersMade : null,
    event,
  }
}

async function seenOf(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  refused: RefusedOne[],
  { viewer }: Context,
): Promise<RefusedOne[]> {
  if (refused.length === 0) return []
  const rows = await transaction.registration.findMany({
    where: { reference: { in: refused.map(({ reference }) => reference) } },
  })
  const seen = new Set(rows.filter((row) => can.reviewRegistration(viewer, row, event)).map((row) => row.reference))
  return refused.filter(({ reference }) => seen.has(reference))
}

async function releaseRefused(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  refused: RefusedOne[],
  context: Context,
): Promise<Result> {
  const all = refuse(context.language, 'ReleaseRefused', { refused: refused.map(refusedIn(context)) })
  const seen = await seenOf(transaction, event, refused, context)
  return { ...all, refused: seen.map(refusedIn(context)) }
}
