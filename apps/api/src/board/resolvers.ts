import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { latestAction, refusalsOf } from './bulk/shown.ts'
import { decideAll, findBulkAction, undoBulkAction } from './bulk/start.ts'
import { planRepairOf } from './repair.ts'
import { stagedCountsOf } from './staged.ts'
import { removeBoardView, saveBoardView, viewsOf } from './views.ts'

export const boardResolvers: Resolvers = {
  Query: {
    bulkAction: async (_, { id }, context) => {
      const found = await findBulkAction(id, context)
      return found && can.seeBulkAction(context.viewer, found.action, found.event) ? found.action : null
    },
  },
  Mutation: {
    saveBoardView: (_, { input }, context) => saveBoardView(input, context),
    removeBoardView: (_, { id }, context) => removeBoardView(id, context),
    decideAll: (_, { input }, context) => decideAll(input, context),
    undoBulkAction: (_, { id }, context) => undoBulkAction(id, context),
  },
  Event: {
    planRepair: (event, _, context) => planRepairOf(event, context),
    stagedCounts: (event, _, context) => stagedCountsOf(event, context),
    boardViews: (event, _, context) => viewsOf(event, context),
    bulkAction: (event, _, context) => latestAction(event, context),
  },
  BoardView: {
    institute: ({ instituteId }, _, { database }) =>
      database.institute.findUniqueOrThrow({ where: { id: instituteId } }),
    viewerCan: (view, _, { viewer }) => ({ change: can.changeBoardView(viewer, view) }),
  },
  BulkAction: {
    event: ({ eventId }, _, { database }) => database.event.findUniqueOrThrow({ where: { id: eventId } }),
    refusals: (action, args, context) => refusalsOf(action, 'REFUSED', args, context),
    undoRefusals: (action, args, context) => refusalsOf(action, 'KEPT', args, context),
    viewerCan: (action, _, { viewer }) => ({ undo: can.undoBulkAction(viewer, action) }),
  },
}
