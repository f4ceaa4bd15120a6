/** Saved views of the board. */
import { checkLine, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, SaveBoardViewInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can, rightToAct } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { BoardViewRow, EventRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxNameLength = 80
const maxAddressLength = 2_000
/** Per member and event. */
const maxViews = 50

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const viewsByEvent = dataLoader<BoardViewRow[]>(async (eventIds, { database, viewer }) => {
  const instituteIds = viewer?.memberships.map(({ instituteId }) => instituteId) ?? []
  const rows = await database.boardView.findMany({
    where: {
      eventId: { in: eventIds },
      OR: [{ userId: viewer?.id ?? '' }, { shared: true, instituteId: { in: instituteIds } }],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return Map.groupBy(rows, ({ eventId }) => eventId)
})

/** The views that the viewer may see. */
export async function viewsOf(event: EventRow, context: Context): Promise<BoardViewRow[]> {
  if (!can.seeRegistrations(context.viewer, event)) return []
  const views = (await viewsByEvent(event.id, context)) ?? []
  return views.filter((view) => can.seeBoardView(context.viewer, view, event))
}

const fieldProblemsIn = ({ name, address, id, version }: SaveBoardViewInput): FieldProblem[] => [
  ...checkLine('name', name, maxNameLength),
  ...checkLine('address', address, maxAddressLength, { required: false }),
  ...(id != null && version == null ? [{ path: 'version', code: 'REQUIRED' } as const] : []),
]

export async function saveBoardView(
  input: SaveBoardViewInput,
  context: Context,
): Promise<Result<'SaveBoardViewResult'>> {
  const { language } = context
  const event = await findEvent(input.eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const refusal = await forbidden(context, (requester) => can.seeRegistrations(requester, event))
  if (refusal) return refusal
  const fieldProblems = fieldProblemsIn(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  return input.id == null ? addView(input, event, context) : changeView(input.id, input, event, context)
}

const factsOf = ({ name, address, shared }: SaveBoardViewInput) => ({
  name: tidy(name),
  address: tidy(address),
  shared,
})

async function addView(
  input: SaveBoardViewInput,
  event: EventRow,
  context: Context,
): Promise<Result<'SaveBoardViewResult'>> {
  const { database, viewer, language } = context
  const right = rightToAct(viewer, event, 'SEE_REGISTRATIONS')
  if (!right || !viewer) return refuse(language, 'NotAllowed', {})
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Result<'SaveBoardViewResult'>> => {
    await transaction.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`views ${viewer.id}`}, 0))::text as locked`
    const kept = await transaction.boardView.count({ where: { eventId: event.id, userId: viewer.id } })
    if (kept >= maxViews) return refuse(language, 'TooManyBoardViews', { limit: maxViews })
    const { instituteId } = right
    const view = await transaction.boardView.create({
      data: { id: uuidv7(at.getTime(), 0), eventId: event.id, instituteId, userId: viewer.id, ...factsOf(input) },
    })
    const after = auditedView(view)
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'BOARD_VIEW_SAVED', at, eventId: event.id, after },
    ])
    return { __typename: 'BoardViewSaved', view, event }
  }, timeouts)
}

/** Without name and query, which may contain a search for somebody. */
const auditedView = ({ id, shared, version }: BoardViewRow) => ({ view: id, shared, version })

async function findView(id: string, context: Context): Promise<{ view: BoardViewRow; event: EventRow } | null> {
  const { database, viewer } = context
  const view = uuid.test(id) ? await database.boardView.findUnique({ where: { id } }) : null
  if (!view) return null
  const event = await database.event.findUniqueOrThrow({ where: { id: view.eventId } })
  return can.seeBoardView(viewer, view, event) ? { view, event } : null
}

async function changeView(
  id: string,
  input: SaveBoardViewInput,
  event: EventRow,
  context: Context,
): Promise<Result<'SaveBoardViewResult'>> {
  const { database, viewer, language } = context
  const found = await findView(id, context)
  const right = rightToAct(viewer, event, 'SEE_REGISTRATIONS')
  if (!found || found.event.id !== event.id || !right) return refuse(language, 'UnknownBoardView', {})
  if (!can.changeBoardView(viewer, found.view)) return refuse(language, 'NotAllowed', {})
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Result<'SaveBoardViewResult'>> => {
    const { count } = await transaction.boardView.updateMany({
      where: { id, version: input.version ?? 0 },
      data: { ...factsOf(input), version: { increment: 1 } },
    })
    if (count === 0) return refuse(language, 'ChangedMeanwhile', {})
    const view = await transaction.boardView.findUniqueOrThrow({ where: { id } })
    const change = { before: auditedView(found.view), after: auditedView(view) }
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'BOARD_VIEW_SAVED', at, eventId: event.id, ...change },
    ])
    return { __typename: 'BoardViewSaved', view, event }
  }, timeouts)
}

export async function removeBoardView(id: string, context: Context): Promise<Result<'RemoveBoardViewResult'>> {
  const { database, viewer, language } = context
  const found = await findView(id, context)
  const right = found && rightToAct(viewer, found.event, 'SEE_REGISTRATIONS')
  if (!found || !right) return refuse(language, 'UnknownBoardView', {})
  const { view, event } = found
  if (!can.changeBoardView(viewer, view)) return refuse(language, 'NotAllowed', {})
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Result<'RemoveBoardViewResult'>> => {
    const { count } = await transaction.boardView.deleteMany({ where: { id } })
    if (count === 0) return refuse(language, 'UnknownBoardView', {})
    const before = auditedView(view)
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'BOARD_VIEW_REMOVED', at, eventId: event.id, before },
    ])
    return { __typename: 'BoardViewRemoved', id, event }
  }, timeouts)
}
