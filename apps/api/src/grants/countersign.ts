/** Requests for agreement, and their withdrawal. */
import { isDeepStrictEqual } from 'node:util'
import { decideCountersign, isStillAgreed, pendingOf, type ReleaseMatter } from '@plenaria/domain/countersign'
import type { CountersignedAction } from '@plenaria/domain/grant'
import type { Prisma } from '@plenaria/prisma/client'
import type { Language } from '@plenaria/schema/languages'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { can, denialReason, type Right } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { CountersignRequestRow, EventRow } from '../request/rows.ts'
import { lockRequest, timeAt } from './locks.ts'
import { readPartners } from './partners.ts'
import { countersignStanding, type Matter, matterOf, neededBy, notifyPending, writeStanding } from './requests.ts'

/** Institutes that must agree under the current terms; empty: takes effect immediately. */
export const neededFor = async (
  transaction: Pick<Prisma.TransactionClient, '$queryRaw'>,
  event: Pick<EventRow, 'id' | 'hostId'>,
  action: CountersignedAction,
  matter?: Matter,
): Promise<string[]> => neededBy(await readPartners(transaction, [event.id]), event, action, matter)

/** What needs agreement, and the right under which it is requested. */
interface Wanted {
  matter: Matter
  right: Pick<Right, 'instituteId' | 'grantId'>
}

/**
 * Requests other institutes' agreement to the action, once for each right; empty if none is needed. An identical pending request
 * is returned. A pending release or report with different content becomes void.
 */
export async function requestCountersign(
  event: EventRow,
  action: 'RELEASE' | 'DECLINE',
  wanted: readonly Wanted[],
  context: Context,
): Promise<CountersignRequestRow[]> {
  const [first] = wanted
  if (!first) return []
  return context.database.$transaction(async (transaction) => {
    // Terms name actions, so everything requested needs the same institutes.
    if ((await neededFor(transaction, event, action, first.matter)).length === 0) return []
    await lockSeats(transaction, event.id)
    const at = await timeAt(transaction, event.id)
    const requests: CountersignRequestRow[] = []
    for (const { matter, right } of wanted) {
      const request = await requestWithin(transaction, { event, action, matter, right, at, context })
      if (request) requests.push(request)
    }
    return requests
  }, timeouts)
}

/** Part of a transaction that holds the lock of the event's seats. */
export async function requestWithin(
  transaction: Prisma.TransactionClient,
  asking: Asking,
): Promise<CountersignRequestRow | null> {
  const { event, action, matter } = asking
  const needed = await neededFor(transaction, event, action, matter)
  if (needed.length === 0) return null
  return (await findSame(transaction, asking)) ?? ask(transaction, asking, needed)
}

interface Asking {
  event: EventRow
  action: CountersignedAction
  matter: Matter
  right: Pick<Right, 'instituteId' | 'grantId'>
  at: Date
  context: Context
}

async function findSame(
  transaction: Prisma.TransactionClient,
  { event, action, matter, right, at, context }: Asking,
): Promise<CountersignRequestRow | null> {
  const waiting = await transaction.countersignRequest.findMany({
    where: {
      eventId: event.id,
      action,
      state: 'PENDING',
      ...(action === 'DECLINE' && { instituteId: right.instituteId }),
    },
    orderBy: { id: 'asc' },
  })
  for (const known of waiting) {
    if (await isSame(transaction, known, matter)) return known
    if (action === 'DECLINE') continue
    const { request, signatures } = await lockRequest(transaction, known)
    const decided = decideCountersign(countersignStanding(request, signatures), {
      type: 'MATTER_CHANGED',
      because: 'SUPERSEDED',
    })
    if (decided.kind === 'REFUSED') continue
    const settling = { request, after: decided.request, what: 'COUNTERSIGN_VOID', at } as const
    await writeStanding(transaction, { ...settling, actor: actorFor(context, right) })
  }
  return null
}

/** Whether a pending request is identical; people who have left a release since are ignored. */
async function isSame(
  transaction: Prisma.TransactionClient,
  known: CountersignRequestRow,
  matter: Matter,
): Promise<boolean> {
  const asked = matterOf(known)
  if ('staged' in asked || 'staged' in matter) {
    return 'staged' in asked && 'staged' in matter && isStillStaged(transaction, known, asked.staged)
  }
  if ('report' in asked || 'report' in matter)
    return 'report' in asked && 'report' in matter && asked.report === matter.report
  const sorted = ({ registrationIds, reason }: typeof asked) => [reason, ...registrationIds.toSorted()]
  return isDeepStrictEqual(sorted(asked), sorted(matter))
}

/** Whether the staged decisions are the requested ones. */
export async function isStillStaged(
  transaction: Prisma.TransactionClient,
  { eventId, requestedAt }: CountersignRequestRow,
  staged: ReleaseMatter,
): Promise<boolean> {
  const rows = await transaction.registration.findMany({
    where: { eventId, OR: [{ staged: { not: null } }, { id: { in: Object.keys(staged) } }] },
    select: { id: true, state: true, staged: true, stagedAt: true },
  })
  const now = rows.map(({ stagedAt, staged: decision, ...row }) => ({
    ...row,
    staged: decision && stagedAt && { decision, at: stagedAt.getTime() },
  }))
  return isStillAgreed(staged, now, requestedAt.getTime())
}

async function ask(
  transaction: Prisma.TransactionClient,
  { event, action, matter, right, at, context }: Asking,
  needed: string[],
): Promise<CountersignRequestRow> {
  const stored = 'staged' in matter ? { staged: { ...matter.staged } } : { ...matter }
  const request = await transaction.countersignRequest.create({
    data: {
      id: uuidv7(at.getTime(), 0),
      eventId: event.id,
      action,
      needed,
      matter: stored,
      requestedAt: at,
      requestedBy: context.viewer?.id ?? '',
      instituteId: right.instituteId,
      grantId: right.grantId,
    },
  })
  const { id, state } = request
  await appendAudit(transaction, [
    {
      ...actorFor(context, right),
      what: 'COUNTERSIGN_ASKED',
      at,
      eventId: event.id,
      before: null,
      after: { request: id, act: action, state, needed, matter: stored },
    },
  ])
  await notifyPending(transaction, request, pendingOf(countersignStanding(request, [])), at)
  return request
}

/** It was already settled. */
export const refuseSettled = (language: Language, { state, voidReason }: CountersignRequestRow) =>
  refuse(language, 'CountersignSettled', { state, voidReason })

/** The request with its event, if the viewer may see it; otherwise the refusal. */
export async function findRequest(id: string, context: Context) {
  const { database, viewer, language } = context
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
  const found = isUuid
    ? await database.countersignRequest.findUnique({ where: { id }, include: { event: true } })
    : null
  if (!found) return { refusal: refuse(language, 'UnknownCountersignRequest', {}) }
  const { event, ...request } = found
  const neededNow = await neededFor(database, event, request.action, matterOf(request))
  const concerned = [request.instituteId, ...request.needed, ...neededNow]
  const allowed = (requester: typeof viewer) => can.seeCountersignRequest(requester, event, concerned)
  if (denialReason(viewer, allowed) === 'NotAllowed')
    return { refusal: refuse(language, 'UnknownCountersignRequest', {}) }
  const refusal = await forbidden(context, allowed)
  return refusal ? { refusal } : { refusal: null, request, event }
}

type WithdrawResult = Awaited<ResolversTypes['WithdrawCountersignResult']>

/** For members who run events of the requesting institute. */
export async function withdrawCountersign(id: string, context: Context): Promise<WithdrawResult> {
  const { database, language } = context
  const found = await findRequest(id, context)
  if (found.refusal) return found.refusal
  const { instituteId, grantId } = found.request
  const asked = { ...found.request, state: 'PENDING' as const }
  const mayWithdraw = () => forbidden(context, (viewer) => can.withdrawCountersign(viewer, asked))
  const refusal = await mayWithdraw()
  if (refusal) return refusal
  return database.$transaction(async (transaction): Promise<WithdrawResult> => {
    const { request, signatures, at } = await lockRequest(transaction, found.request)
    context.viewer = await asOfNow(transaction, context.viewer)
    const noMore = await mayWithdraw()
    if (noMore) return noMore
    const standing = countersignStanding(request, signatures)
    const decided = decideCountersign(standing, { type: 'WITHDRAW', instituteId })
    if (decided.kind === 'REFUSED') {
      const { refusal: name } = decided.refusal
      if (name === 'CountersignSettled') return refuseSettled(language, request)
      throw new Error(`A request was not withdrawn: ${name}.`)
    }
    const actor = actorFor(context, { instituteId, grantId })
    const settling = { request, after: decided.request, what: 'COUNTERSIGN_WITHDRAWN', actor, at } as const
    return { __typename: 'CountersignWithdrawn', request: await writeStanding(transaction, settling) }
  }, timeouts)
}
