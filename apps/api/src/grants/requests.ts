/** Converts requests for agreement between rows and the domain, and settles them. */
import {
  actionsOfRelease,
  type CountersignStanding,
  decideCountersign,
  institutesNeeded,
  type ReleaseMatter,
} from '@plenaria/domain/countersign'
import type { CountersignedAction } from '@plenaria/domain/grant'
import type { Prisma } from '@plenaria/prisma/client'
import { type Actor, appendAudit } from '../audit/append.ts'
import type { CountersignatureRow, CountersignRequestRow, EventRow } from '../request/rows.ts'
import { type Letter, queueMail } from './letters.ts'
import type { PartnerRow } from './partners.ts'

/** The decisions to carry out once everyone has agreed. */
export type Matter = DeclineMatter | { staged: ReleaseMatter } | ReportMatter

/** A version of the report, identified by the hash of its content. */
interface ReportMatter {
  report: string
  number: number
}

interface DeclineMatter {
  registrationIds: string[]
  reason: string
}

/** The column's type is plain JSON; only `requestWithin` writes it. */
export const matterOf = ({ matter }: Pick<CountersignRequestRow, 'matter'>): Matter => matter as unknown as Matter

export const registrationsIn = (matter: Matter): string[] =>
  'staged' in matter ? Object.keys(matter.staged) : 'report' in matter ? [] : matter.registrationIds

/** Institutes that must agree under these terms in force; empty: takes effect immediately. */
export function neededBy(
  partners: readonly PartnerRow[],
  { hostId }: Pick<EventRow, 'hostId'>,
  action: CountersignedAction,
  matter?: Matter,
): string[] {
  const actions = matter && 'staged' in matter ? actionsOfRelease(Object.values(matter.staged)) : [action]
  const named = partners.map(({ instituteId, terms }) => ({ instituteId, actions: terms.countersign }))
  return institutesNeeded(actions, hostId, named)
}

export const countersignStanding = (
  { state, voidReason, instituteId, needed }: CountersignRequestRow,
  signatures: readonly CountersignatureRow[],
): CountersignStanding => ({ state, voidReason, instituteId, needed, signatures })

interface Settling {
  request: CountersignRequestRow
  after: CountersignStanding
  /** Name of the audit entry. */
  what: 'COUNTERSIGNED' | 'COUNTERSIGN_REFUSED' | 'COUNTERSIGN_WITHDRAWN' | 'COUNTERSIGN_VOID'
  actor: Actor
  at: Date
  reason?: string | null
  /** Whether `notifyOfVoid` notifies the requester later. */
  isSilent?: boolean
}

/** Writes the state of a request, and notifies the requester if somebody else settles it. */
export async function writeStanding(
  transaction: Prisma.TransactionClient,
  { request, after, what, actor, at, reason = null, isSilent = false }: Settling,
): Promise<CountersignRequestRow> {
  const { id, eventId } = request
  const isSettled = after.state !== 'PENDING'
  const row = await transaction.countersignRequest.update({
    where: { id },
    data: {
      state: after.state,
      voidReason: after.voidReason,
      needed: [...after.needed],
      settledAt: isSettled ? at : null,
    },
  })
  const said = ({ state, needed, voidReason }: CountersignRequestRow) => ({
    request: id,
    act: request.action,
    state,
    needed,
    ...(voidReason && { voidReason }),
  })
  await appendAudit(transaction, [{ ...actor, what, at, eventId, before: said(request), after: said(row), reason }])
  if (isSettled && after.state !== 'WITHDRAWN' && !isSilent) await notifyRequester(transaction, row, actor, at)
  return row
}

const notifyRequester = (
  transaction: Prisma.TransactionClient,
  row: CountersignRequestRow,
  actor: Actor,
  at: Date,
): Promise<void> =>
  queueMail(transaction, { instituteId: row.instituteId, userId: row.requestedBy }, outcomeLetter(row, actor, at))

/** Notifies requesters of requests that became void when a grant ended. */
export async function notifyOfVoid(
  transaction: Prisma.TransactionClient,
  { eventId, endedAt, actor, at }: { eventId: string; endedAt: Date; actor: Actor; at: Date },
): Promise<void> {
  const requests = await transaction.countersignRequest.findMany({
    where: { eventId, state: 'VOID', voidReason: 'GRANT_ENDED', settledAt: endedAt },
    orderBy: { id: 'asc' },
  })
  for (const request of requests) await notifyRequester(transaction, request, actor, at)
}

/** Notifies members who run these institutes' events that their agreement is pending. */
export async function notifyPending(
  transaction: Prisma.TransactionClient,
  request: CountersignRequestRow,
  instituteIds: readonly string[],
  queuedAt: Date,
): Promise<void> {
  const { eventId, instituteId: by } = request
  const matter = matterOf(request)
  const data = { count: registrationsIn(matter).length, ...('report' in matter && { report: matter.number }) }
  const letter: Letter = { template: 'countersign-asked', eventId, by, page: 'countersign', enqueuedAt: queuedAt, data }
  for (const instituteId of instituteIds)
    await queueMail(transaction, { instituteId, roles: ['OWNER', 'ORGANISER'] }, letter)
}

const outcomeLetter = (
  { eventId, state, voidReason }: CountersignRequestRow,
  { instituteId }: Actor,
  at: Date,
): Letter => ({
  template: 'countersign-settled',
  eventId,
  by: instituteId,
  page: 'countersign',
  enqueuedAt: at,
  data: { outcome: state, ...(voidReason && { voidReason }) },
})

/** After a grant has ended: its partner's requests, and those awaiting it, become void and must be made again. */
export async function voidRequestsOf(
  transaction: Prisma.TransactionClient,
  {
    event,
    partnerId,
    actor,
    at,
    isSilent,
  }: { event: EventRow; partnerId: string; actor: Actor; at: Date; isSilent: boolean },
): Promise<void> {
  await transaction.$queryRaw`
    select from countersign_request where event_id = ${event.id} and state = 'PENDING' order by id for update`
  const requests = await transaction.countersignRequest.findMany({
    where: { eventId: event.id, state: 'PENDING' },
    include: { signatures: true },
    orderBy: { id: 'asc' },
  })
  for (const { signatures, ...request } of requests) {
    const standing = countersignStanding(request, signatures)
    const isNamed = 'report' in matterOf(request)
    const decided = decideCountersign(standing, { type: 'GRANT_ENDED', instituteId: partnerId, isNamed })
    if (decided.kind === 'DONE' && decided.request.state === 'VOID') {
      await writeStanding(transaction, {
        request,
        after: decided.request,
        what: 'COUNTERSIGN_VOID',
        actor,
        at,
        isSilent,
      })
    }
  }
}
