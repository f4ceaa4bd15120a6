/** Planned actions: listing, undoing, and running early. */
import { Prisma } from '@plenaria/prisma/client'
import type { GraphQLSchema } from 'graphql'
import type { PlannedActionKind, RefusedRow, Resolvers, ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { remove } from '../jobs/add.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { PlannedActionRow } from '../request/rows.ts'
import { aboutOf, isUpperBound } from './about.ts'
import { resentEmail } from './entries.ts'
import { numberSeen } from './numberSeen.ts'
import { jobKey, timeouts } from './plan.ts'
import { previewAction } from './preview.ts'
import { actorOfAuthor, lockAction, runAction } from './run.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

/** Upper bound on actions in one list. */
const maxShown = 50

async function plannedActions(eventSlug: string | null | undefined, context: Context): Promise<PlannedActionRow[]> {
  const { database, viewer } = context
  if (!viewer) return []
  const event = eventSlug ? await eventBySlug(database, eventSlug) : null
  const seesAll = event !== null && can.editEvent(viewer, event)
  const found = await database.plannedAction.findMany({
    where: {
      state: { in: ['PLANNED', 'HALTED'] },
      OR: [
        { authorId: viewer.id, ...(viewer.token && { tokenId: viewer.token.id }) },
        ...(seesAll ? [{ eventId: event.id, state: 'PLANNED' as const }] : []),
      ],
    },
    orderBy: [{ takesEffectAt: 'asc' }, { id: 'asc' }],
    take: maxShown,
  })
  return found
}

/** Null if there is none, or the viewer may not see it. */
async function findAction(id: string, { database, viewer }: Context): Promise<PlannedActionRow | null> {
  if (!isId(id) || !viewer) return null
  const found = await database.plannedAction.findUnique({ where: { id }, include: { event: true } })
  if (!found) return null
  const { event, ...action } = found
  const sees = can.ownPlannedAction(viewer, action) || (event !== null && can.editEvent(viewer, event))
  return sees ? action : null
}

async function undo(id: string, context: Context): Promise<Result<'UndoPlannedActionResult'>> {
  const { database, viewer, language, requestId } = context
  const found = await findAction(id, context)
  if (!found) return refuse(language, 'UnknownPlannedAction', {})
  if (!can.ownPlannedAction(viewer, found)) return refuse(language, 'NotYours', {})
  return database.$transaction(async (transaction): Promise<Result<'UndoPlannedActionResult'>> => {
    const action = await lockAction(transaction, id)
    if (action?.state === 'DONE') return refuse(language, 'AlreadyTookEffect', {})
    if (!action) return refuse(language, 'UnknownPlannedAction', {})
    if (action.state === 'UNDONE') return { __typename: 'PlannedActionUndone', action }
    const at = await clockOf(transaction)
    await transaction.$queryRaw(remove(jobKey(id)))
    const undone = await transaction.plannedAction.update({
      where: { id },
      data: {
        state: 'UNDONE',
        endedAt: at,
        args: Prisma.DbNull,
        basis: {},
        halted: null,
        affectedNow: null,
        message: null,
        refused: [],
      },
    })
    const { eventId, kind } = action
    const actor = actorOfAuthor(action, requestId)
    const after = { action: id, kind, ...resentEmail(kind, action.args) }
    await appendAudit(transaction, [{ ...actor, what: 'ACTION_UNDONE', at, eventId, before: null, after }])
    if (eventId) await notifyLive(transaction, { eventId, registrationIds: [] })
    return { __typename: 'PlannedActionUndone', action: undone }
  }, timeouts)
}

async function runNow(
  id: string,
  atMost: number | null,
  context: Context,
  schema: GraphQLSchema,
): Promise<Result<'RunPlannedActionNowResult'>> {
  const { viewer, language } = context
  const found = await findAction(id, context)
  if (!found) return refuse(language, 'UnknownPlannedAction', {})
  if (!can.ownPlannedAction(viewer, found)) return refuse(language, 'NotYours', {})
  if (found.state === 'UNDONE') return refuse(language, 'AlreadyUndone', {})
  const action = await runAction({ schema, context, id }, { kind: 'NOW', atMost })
  if (!action) return refuse(language, 'UnknownPlannedAction', {})
  if (action.state === 'UNDONE') return refuse(language, 'AlreadyUndone', {})
  return { __typename: 'PlannedActionRun', action }
}

export const resolvers: Resolvers = {
  Query: {
    plannedActions: (_, { eventSlug }, context) => plannedActions(eventSlug, context),
    plannedAction: (_, { id }, context) => findAction(id, context),
    actionPreview: (_, action, context, { schema }) => previewAction(schema, action, context),
  },
  Mutation: {
    undoPlannedAction: (_, { id }, context) => undo(id, context),
    runPlannedActionNow: (_, { id, affected }, context, { schema }) => runNow(id, affected ?? null, context, schema),
  },
  PlannedAction: {
    // Only `plan` writes the column, from the contract's enum.
    kind: ({ kind }) => kind as PlannedActionKind,
    about: (action, _, context) => aboutOf(action, context),
    isUpperBound,
    affected: numberSeen(({ affected }) => affected),
    affectedNow: numberSeen(({ affectedNow }) => affectedNow),
    emailed: numberSeen(({ emailed }) => emailed),
    event: ({ eventId }, _, { database }) =>
      eventId === null ? null : database.event.findUniqueOrThrow({ where: { id: eventId } }),
    // Only `run` writes the column.
    refused: (action, _, { viewer }) => (can.ownPlannedAction(viewer, action) ? (action.refused as RefusedRow[]) : []),
    isOwn: (action, _, { viewer }) => can.ownPlannedAction(viewer, action),
  },
}
