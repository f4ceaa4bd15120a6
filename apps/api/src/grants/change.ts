/** Carries out decisions about a grant in one transaction: its rows, seats, pending requests, audit entry and emails. */
import type { GrantChange, GrantSide, GrantStanding } from '@plenaria/domain/grantDecision'
import type { Prisma } from '@plenaria/prisma/client'
import type { EventHappening } from '@plenaria/schema/happenings'
import { type Actor, appendAudit } from '../audit/append.ts'
import { addAll, remove } from '../jobs/add.ts'
import type { EventRow, GrantRow, GrantTermsRow } from '../request/rows.ts'
import { endAssignmentsOfPartner } from '../reviews/endAssignments.ts'
import { changeSeatsWithin } from '../seatDesk/seatDesk.ts'
import { followTerms } from './consent.ts'
import { type Letter, queueMail } from './letters.ts'
import { notifyOfVoid, voidRequestsOf } from './requests.ts'
import { standingColumns } from './standing.ts'
import { type Unstaged, unstageOffers } from './unstage.ts'

export interface Scene {
  event: EventRow
  id: string
  partnerId: string
  /** Null before the first proposal. */
  before: GrantStanding | null
  allTerms: readonly GrantTermsRow[]
  at: Date
  actor: Actor
  /** The acting side; null: the clock. */
  side: GrantSide | null
  /** The reason given for ending it. */
  reason?: string
  /** Whether `finishEnd` sends emails later: until then, seats stay reserved and nobody is notified. */
  isSilent?: boolean
}

/** Names in the audit log. */
const names: Record<GrantChange, EventHappening> = {
  GRANT_PROPOSED: 'GRANT_PROPOSED',
  TERMS_PROPOSED: 'GRANT_TERMS_PROPOSED',
  GRANT_AGREED: 'GRANT_AGREED',
  TERMS_AGREED: 'GRANT_AGREED',
  GRANT_DECLINED: 'GRANT_DECLINED',
  TERMS_DECLINED: 'GRANT_DECLINED',
  PROPOSAL_TAKEN_BACK: 'GRANT_TAKEN_BACK',
  GRANT_ENDED: 'GRANT_ENDED',
  GRANT_EXPIRED: 'GRANT_EXPIRED',
}

/** The seat plan has no room for the allotment; nothing was written about the grant. `maximum`: the most seats that would fit. */
export interface NoRoom {
  maximum: number
}

/**
 * The allotment changes at the desk first: if that is refused, so is the change. The caller holds the locks of the seats, the
 * event and the grant.
 */
export async function carryOut(
  transaction: Prisma.TransactionClient,
  scene: Scene,
  { grant: after, what }: { grant: GrantStanding; what: GrantChange },
): Promise<GrantRow | NoRoom> {
  const { event, partnerId, before, at, actor, isSilent = false } = scene
  const isSettled = isSilent || (after.state !== 'AGREED' && before?.state !== 'AGREED')
  const allotted = await allottedTo(transaction, scene)
  const noRoom = isSettled ? null : await moveAllotment(transaction, scene, { from: allotted, to: allottedBy(after) })
  if (noRoom) return noRoom
  const isSmaller = !isSettled && allottedBy(after) < allotted
  const columns = {
    ...standingColumns(after),
    ...(isSmaller && { unstaged: await unstageOffers(transaction, scene) }),
  }
  const grant = await writeGrant(transaction, scene, columns)
  if (after.proposed && after.proposed.number !== before?.proposed?.number) {
    await writeTerms(transaction, scene, after.proposed)
  }
  await scheduleEnd(transaction, grant)
  await appendAudit(transaction, [
    {
      ...actor,
      what: names[what],
      at,
      eventId: event.id,
      before: before && audited(scene, before),
      after: audited(scene, after),
      reason: scene.reason ?? null,
    },
  ])
  await endAssignmentsOfPartner(transaction, event, partnerId, { actor, at })
  if (after.state === 'AGREED' && after.agreed.number !== before?.agreed?.number) {
    await followTerms(transaction, scene, before?.agreed ?? null, after.agreed)
  }
  if (after.state === 'ENDED') await voidRequestsOf(transaction, { event, partnerId, at, actor, isSilent })
  if (!isSilent) await tell(transaction, scene, after, what)
  return grant
}

const writeGrant = (
  transaction: Prisma.TransactionClient,
  { event, id, partnerId, before }: Scene,
  columns: ReturnType<typeof standingColumns> & { unstaged?: Unstaged },
): Promise<GrantRow> =>
  before
    ? transaction.grant.update({ where: { id }, data: columns })
    : transaction.grant.create({ data: { id, eventId: event.id, partnerId, ...columns } })

const allottedBy = (standing: GrantStanding | null): number =>
  standing?.state === 'AGREED' ? (standing.agreed.terms.allotment ?? 0) : 0

/** Seats reserved for the partner: by its terms, or still from an ended grant. */
async function allottedTo(
  transaction: Prisma.TransactionClient,
  { event, partnerId }: Pick<Scene, 'event' | 'partnerId'>,
): Promise<number> {
  const key = { eventId: event.id, instituteId: partnerId }
  const tally = await transaction.allotmentTally.findUnique({ where: { eventId_instituteId: key } })
  return tally?.seats ?? 0
}

/** Seats still reserved for a partner whose grant has ended, because the emails about its end were cancelled or are pending. */
export async function reservedSeats(
  transaction: Prisma.TransactionClient,
  scene: Pick<Scene, 'event' | 'partnerId'>,
): Promise<number> {
  const inForce = { eventId: scene.event.id, partnerId: scene.partnerId, state: 'AGREED' as const }
  return (await transaction.grant.count({ where: inForce })) > 0 ? 0 : allottedTo(transaction, scene)
}

/** Completes an end with the effects that email others: frees the reserved seats, and notifies those affected. */
export async function finishEnd(
  transaction: Prisma.TransactionClient,
  scene: Scene,
  ended: Extract<GrantStanding, { state: 'ENDED' }>,
): Promise<void> {
  const { event, id, at, actor } = scene
  const kept = await reservedSeats(transaction, scene)
  if (kept > 0) {
    await moveAllotment(transaction, scene, { from: kept, to: 0 })
    await transaction.grant.update({ where: { id }, data: { unstaged: await unstageOffers(transaction, scene) } })
  }
  await notifyOfVoid(transaction, { eventId: event.id, endedAt: new Date(ended.endedAt), actor, at })
  await tell(transaction, scene, ended, 'GRANT_ENDED')
}

async function moveAllotment(
  transaction: Prisma.TransactionClient,
  { event, partnerId, actor }: Scene,
  { from, to: seats }: { from: number; to: number },
): Promise<NoRoom | null> {
  if (seats === from) return null
  const command = { type: 'SET_ALLOTMENT', instituteId: partnerId, seats } as const
  const outcome = await changeSeatsWithin(transaction, event.id, command, actor)
  if (outcome.kind === 'DONE') return null
  const { refusal } = outcome
  if (refusal.refusal !== 'AllotmentTooLarge') throw new Error(`The desk refused an allotment: ${refusal.refusal}.`)
  return { maximum: refusal.maximum }
}

async function writeTerms(
  transaction: Prisma.TransactionClient,
  { id, at, actor }: Scene,
  { number, proposedBy, terms, purposes }: NonNullable<GrantStanding['proposed']>,
): Promise<void> {
  const { scope, masks, ...rest } = terms
  await transaction.grantTerms.create({
    data: {
      grantId: id,
      number,
      proposedBy,
      purposes: { ...purposes },
      proposer: actor.actorId ?? '',
      proposedAt: at,
      terms: { ...rest, scope: { ...scope }, masks: masks.map((mask) => ({ ...mask })) },
    },
  })
}

const endKey = (id: string) => `grant:${id}`

/** Schedules the job for the end date, replacing an earlier one. */
export async function scheduleEnd(
  transaction: Prisma.TransactionClient,
  { id, state, endsAt }: Pick<GrantRow, 'id' | 'state' | 'endsAt'>,
): Promise<void> {
  if (state !== 'AGREED' || endsAt === null) {
    await transaction.$queryRaw(remove(endKey(id)))
    return
  }
  const when = { job_key: endKey(id), run_at: endsAt.toISOString() }
  await transaction.$queryRaw(addAll([{ identifier: 'end_grant', payload: { grantId: id }, ...when }]))
}

/** The agreed and proposed terms. */
function audited({ partnerId }: Scene, standing: GrantStanding): Record<string, unknown> {
  const { state, agreed, proposed } = standing
  const said = (numbered: typeof proposed) => numbered && { ...numbered, terms: { ...numbered.terms } }
  return { partnerId, state, agreed: said(agreed), proposed: said(proposed) }
}

/** Notifies the proposing side of an answer and, of anything else, the other side's owners. */
async function tell(
  transaction: Prisma.TransactionClient,
  { event, id, partnerId, before, allTerms, at, side, reason }: Scene,
  after: GrantStanding,
  what: GrantChange,
): Promise<void> {
  const instituteOf = (of: GrantSide) => (of === 'HOST' ? event.hostId : partnerId)
  const letter = (template: Letter['template']): Letter => ({
    template,
    eventId: event.id,
    by: side && instituteOf(side),
    page: `partners/${id}`,
    enqueuedAt: at,
    ...(reason && { data: { reason } }),
  })
  const owners = (of: GrantSide) => ({ instituteId: instituteOf(of), roles: ['OWNER'] as const })
  const others: GrantSide[] = side === null ? ['HOST', 'PARTNER'] : [side === 'HOST' ? 'PARTNER' : 'HOST']
  const toOthers = async (template: Letter['template']) => {
    for (const other of others) await queueMail(transaction, owners(other), letter(template))
  }
  const toProposer = async (template: Letter['template']) => {
    const row = allTerms.find(({ number }) => number === before?.proposed?.number)
    if (!row) return
    const instituteId = instituteOf(row.proposedBy)
    await queueMail(transaction, { instituteId, userId: row.proposer }, letter(template))
  }
  switch (what) {
    case 'GRANT_PROPOSED':
      return toOthers('grant-proposed')
    case 'TERMS_PROPOSED':
      return toOthers(after.state === 'AGREED' ? 'grant-change-proposed' : 'grant-counter-proposed')
    case 'GRANT_AGREED':
    case 'TERMS_AGREED':
      return toProposer('grant-agreed')
    case 'GRANT_DECLINED':
    case 'TERMS_DECLINED':
      return toProposer('grant-declined')
    case 'PROPOSAL_TAKEN_BACK':
      return
    case 'GRANT_ENDED':
    case 'GRANT_EXPIRED':
      return toOthers('grant-ended')
    default:
      return what satisfies never
  }
}
