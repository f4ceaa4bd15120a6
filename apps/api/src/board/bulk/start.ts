/** Starts a bulk action on everything that matches a filter, or its undo. The job does the rest. */
import type { OfferLimit } from '@plenaria/domain/registration'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { DecideAllInput, ResolversTypes } from '../../__generated__/resolvers.ts'
import { forbidden } from '../../access/forbidden.ts'
import { lockSeats, timeouts } from '../../access/lock.ts'
import { can, type Right, rightToAct } from '../../access/policy.ts'
import { actorFor, appendAudit } from '../../audit/append.ts'
import { affects } from '../../audit/effect.ts'
import { neededFor } from '../../grants/countersign.ts'
import { addAll } from '../../jobs/add.ts'
import type { Job } from '../../jobs/jobSchemas.ts'
import { uuidv7 } from '../../kernel/ids.ts'
import { maxRehearsed } from '../../planned/about.ts'
import { invalidInput, refuse } from '../../refusals/errors.ts'
import { findEvent } from '../../registrations/findEvent.ts'
import { now } from '../../request/clock.ts'
import type { Context } from '../../request/context.ts'
import type { BulkActionRow, EventRow, ViewerRow } from '../../request/rows.ts'
import { maxReasonLength, readAllotment, readLimit } from '../decisionInput.ts'
import { filterForLog } from '../filterForLog.ts'
import { type Selection, selectRegistrations } from '../selection.ts'
import { peopleReached } from './reached.ts'
import { runWithin } from './run.ts'

type Transaction = Prisma.TransactionClient
type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Upper bound on registrations of one action. */
const maxAtOnce = 200_000

const fieldProblemsIn = ({ expectedCount, reason }: DecideAllInput): FieldProblem[] => [
  ...checkText('reason', reason, maxReasonLength, { required: false }),
  ...(expectedCount < 1 || expectedCount > maxAtOnce
    ? [{ path: 'expectedCount', code: 'OUT_OF_RANGE', minimum: 1, maximum: maxAtOnce } as const]
    : []),
]

/** Thrown to roll back the start. */
class AnotherNumber extends Error {
  readonly count: number
  constructor(count: number) {
    super('Another number matches.')
    this.count = count
  }
}

export async function decideAll(input: DecideAllInput, context: Context): Promise<Result<'DecideAllResult'>> {
  const { viewer, language } = context
  const event = await findEvent(input.eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const refusal = await forbidden(context, (requester) => can.decide(requester, event))
  const right = rightToAct(viewer, event, 'DECIDE')
  if (refusal || !viewer || !right) return refusal ?? refuse(language, 'NotAllowed', {})
  const terms = await readTerms(input, event, context)
  if ('fieldProblems' in terms) return invalidInput(language, terms.fieldProblems)
  const refused = await refusedNow(input, event, viewer, context)
  if (refused) return refused

  // Batches follow the order of the queue, so that nobody is passed over by a person from an earlier batch.
  const sort = input.decision === 'OFFER' ? 'QUEUE_ASC' : 'REGISTERED_ASC'
  const selection = await selectRegistrations(event, { filter: input.filter, sort }, context, 'DECIDE')
  try {
    const begun = { input, event, viewer, right, ...terms, selection }
    const action = await begin(begun, context)
    if (action) return { __typename: 'BulkActionStarted', action }
  } catch (fault) {
    if (fault instanceof AnotherNumber) return refuse(language, 'MatchCountChanged', { count: fault.count })
    throw fault
  }
  const other = await runningOf(event, viewer, context)
  if (!other) throw new Error('An action was not begun, and none is running.')
  return refuse(language, 'BulkActionRunning', { action: other })
}

/** The allotment of the offered seats and the sessions that they are limited to, or the problems with either. */
async function readTerms(
  input: DecideAllInput,
  event: EventRow,
  context: Context,
): Promise<Pick<Beginning, 'allotmentOf' | 'limit'> | { fieldProblems: FieldProblem[] }> {
  const allotment = await readAllotment(input, event, context)
  const limit = await readLimit(input, event, context)
  const fieldProblems = [...fieldProblemsIn(input), ...(allotment.problems ?? []), ...(limit.problems ?? [])]
  if (allotment.problems || limit.problems || fieldProblems.length > 0) return { fieldProblems }
  return { allotmentOf: allotment.instituteId, limit: limit.limit }
}

/** Refuses if a reason or an agreement is missing, or another action is running. */
async function refusedNow(input: DecideAllInput, event: EventRow, viewer: ViewerRow, context: Context) {
  const { database, language } = context
  const declines = input.decision === 'DECLINE'
  if (declines && tidy(input.reason) === '') return refuse(language, 'ReasonNeeded', {})
  if (declines && !input.staged && (await neededFor(database, event, 'DECLINE')).length > 0)
    return refuse(language, 'CountersignNeeded', {})
  const running = await runningOf(event, viewer, context)
  return running && refuse(language, 'BulkActionRunning', { action: running })
}

const runningOf = ({ id }: EventRow, viewer: ViewerRow, { database }: Context): Promise<BulkActionRow | null> =>
  database.bulkAction.findFirst({
    where: { eventId: id, userId: viewer.id, state: { in: ['RUNNING', 'UNDOING'] } },
  })

interface Beginning {
  input: DecideAllInput
  event: EventRow
  viewer: ViewerRow
  right: Right
  allotmentOf: string | null
  limit: OfferLimit | null
  selection: Selection
}

/** Null if another action has started meanwhile. */
async function begin(
  { input, event, viewer, right, allotmentOf, limit, selection }: Beginning,
  context: Context,
): Promise<BulkActionRow | null> {
  const at = await now(context)
  const id = uuidv7(at.getTime(), 0)
  const { decision, expectedCount: total } = input
  const staged = input.staged === true
  const reason = tidy(input.reason) || null
  // When rehearsed or due, small numbers are decided in this transaction; otherwise a job decides them in batches.
  const isDecidedHere = context.effect !== null && !staged && total <= maxRehearsed
  return context.database.$transaction(async (transaction) => {
    if (isDecidedHere) await lockSeats(transaction, event.id)
    const { count } = await transaction.bulkAction.createMany({
      data: [
        {
          id,
          eventId: event.id,
          userId: viewer.id,
          instituteId: right.instituteId,
          grantId: right.grantId,
          decision,
          reason,
          staged,
          allotmentOf,
          total,
          startedAt: at,
          tokenId: viewer.token?.id ?? null,
          ...(limit && { limitedTo: [...limit.sessionIds], limitReason: limit.reason }),
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) return null
    const matching = await keepMatching(transaction, id, selection)
    if (matching !== total) throw new AnotherNumber(matching)
    await keepToPlan(transaction, id, context)
    if (!staged && !isDecidedHere) {
      const people = await peopleReached(transaction, { id, decision, eventId: event.id })
      affects(context, {
        eventId: event.id,
        actor: actorFor(context, right),
        people,
        isUpperBound: true,
        startsJob: true,
      })
    }
    const after = { action: id, decision, staged, rows: total, limit, filter: filterForLog(input.filter) }
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'BULK_ACTION_STARTED', at, eventId: event.id, after, reason },
    ])
    if (isDecidedHere) await runWithin(transaction, id)
    else await transaction.$queryRaw(addAll([jobOf(id)]))
    return transaction.bulkAction.findUniqueOrThrow({ where: { id } })
  }, timeouts)
}

/** @returns the number of matching registrations */
async function keepMatching(transaction: Transaction, id: string, selection: Selection): Promise<number> {
  const [matching] = await transaction.$queryRaw<{ count: number }[]>`
    with matching as materialized (select id, row_number() over () as number from (${selection.ids}) m),
    kept as (
      insert into bulk_action_row (action_id, number, registration_id, version)
      select ${id}::uuid, m.number, r.id, r.version from matching m join registration r on r.id = m.id
      returning 1)
    select count(*)::int as count from kept`
  return matching?.count ?? 0
}

/** In a rehearsal, records which registrations match. When due, excludes those that have changed since, or didn't match then. */
async function keepToPlan(transaction: Transaction, actionId: string, { effect }: Context): Promise<void> {
  if (effect?.kind === 'REHEARSAL') {
    const rows = await transaction.bulkActionRow.findMany({ where: { actionId }, select: { registrationId: true } })
    effect.selected = rows.map(({ registrationId }) => registrationId)
  }
  if (effect?.kind !== 'DUE' || !effect.registrations) return
  // No registration has the version 0, so these rows are refused as changed meanwhile.
  await transaction.$executeRaw`
    update bulk_action_row set version = 0
    where action_id = ${actionId}::uuid and registration_id <> all (${[...effect.registrations]}::uuid[])`
}

const jobOf = (id: string): Job => ({
  identifier: 'run_bulk_action',
  payload: { id },
  job_key: `bulk:${id}`,
  max_attempts: 10,
})

/** Null if there is none, or the viewer may not see it. */
export async function findBulkAction(
  id: string,
  { database, viewer }: Context,
): Promise<{ action: BulkActionRow; event: EventRow } | null> {
  const action = uuid.test(id) ? await database.bulkAction.findUnique({ where: { id } }) : null
  if (!action || action.userId !== viewer?.id) return null
  return { action, event: await database.event.findUniqueOrThrow({ where: { id: action.eventId } }) }
}

export async function undoBulkAction(id: string, context: Context): Promise<Result<'UndoBulkActionResult'>> {
  const { database, viewer, language } = context
  const found = await findBulkAction(id, context)
  if (!found || !viewer) return refuse(language, 'UnknownBulkAction', {})
  const { event } = found
  const refusal = await forbidden(context, (requester) => can.seeBulkAction(requester, found.action, event))
  const right = rightToAct(viewer, event, 'DECIDE')
  if (refusal || !right) return refusal ?? refuse(language, 'NotAllowed', {})
  const at = await now(context)
  const action = await database.$transaction(async (transaction): Promise<BulkActionRow | null> => {
    await transaction.$queryRaw`select from bulk_action where id = ${id}::uuid for update`
    const standing = await transaction.bulkAction.findUniqueOrThrow({ where: { id } })
    if (!can.undoBulkAction(viewer, standing)) return null
    const { eventId, userId } = standing
    const others = await transaction.bulkAction.count({
      where: { eventId, userId, state: { in: ['RUNNING', 'UNDOING'] } },
    })
    if (others > 0) return standing
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'BULK_ACTION_UNDONE', at, eventId: event.id, after: { action: id } },
    ])
    await transaction.$queryRaw(addAll([jobOf(id)]))
    return transaction.bulkAction.update({
      where: { id },
      data: { state: 'UNDOING', endedAt: null, tokenId: viewer.token?.id ?? null },
    })
  }, timeouts)
  if (!action) return refuse(language, 'NothingToUndo', {})
  if (action.state === 'UNDOING') return { __typename: 'BulkActionStarted', action }
  const running = await runningOf(event, viewer, context)
  return running ? refuse(language, 'BulkActionRunning', { action: running }) : refuse(language, 'NothingToUndo', {})
}
