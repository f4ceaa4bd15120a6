import type { Resolvers } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { replacedStagingOf, replacedStagingOfMember, stagedLimitOf } from '../desk/index.ts'
import { eventById, instituteById } from '../request/byId.ts'
import { refusalSeen } from '../waitlist/caps.ts'
import { filterableQuestions } from './answerFilters.ts'
import { latestAction, refusalsOf } from './bulk/shown.ts'
import { decideAll, findBulkAction, undoBulkAction } from './bulk/start.ts'
import { decide } from './decide.ts'
import { findPeople } from './findPeople.ts'
import { listRegistrations } from './list.ts'
import { reviewQueueOf } from './queue.ts'
import { releaseStagedDecisions } from './releaseStaged.ts'
import { planRepairOf } from './repair.ts'
import { revealField } from './reveal.ts'
import { stagedCountsOf } from './staged.ts'
import { removeBoardView, saveBoardView, viewsOf } from './views.ts'
import { widenOffer } from './widen.ts'

export const boardResolvers: Resolvers = {
  Query: {
    findPeople: (_, args, context) => findPeople(args, context),
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
    revealField: (_, { input }, context) => revealField(input, context),
    decide: (_, { input }, context) => decide(input, context),
    widenOffer: (_, { input }, context) => widenOffer(input, context),
    releaseStagedDecisions: (_, { eventSlug }, context) => releaseStagedDecisions(eventSlug, context),
  },
  Event: {
    registrations: (event, args, context) => listRegistrations(event, args, context),
    reviewQueue: (event, args, context) => reviewQueueOf(event, args, context),
    planRepair: (event, _, context) => planRepairOf(event, context),
    stagedCounts: (event, _, context) => stagedCountsOf(event, context),
    boardViews: (event, _, context) => viewsOf(event, context),
    bulkAction: (event, _, context) => latestAction(event, context),
  },
  EventAbilities: {
    filterableQuestions: ({ event }, _, context) => filterableQuestions(event, context),
  },
  RegistrationConnection: {
    edges: async ({ page }) => (await page()).edges,
    pageInfo: async ({ page }) => (await page()).pageInfo,
    totalCount: ({ selection }) => selection.count(),
    facets: ({ selection }) => selection.facets(),
  },
  RegistrationFacets: {
    tags: ({ tags }) => tags(),
    answers: ({ answers }, { questionKey }) => answers(questionKey),
  },
  Registration: {
    staged: async (registration, _, context) => {
      const { staged, stagedReason, stagedAt, stagedBy } = registration
      if (staged === null || stagedAt === null || stagedBy === null) return null
      if (!can.decideOn(context.viewer, registration, await eventOf(registration, context))) return null
      const limit = stagedLimitOf(registration)
      const replaced = replacedStagingOf(registration)
      return {
        decision: staged,
        reason: stagedReason,
        limit,
        stagedAt,
        stagedBy: (await memberName(stagedBy, context)) ?? '',
        replaced: replaced?.decision ?? null,
        replacedBy: replaced && ((await memberName(replaced.by, context)) ?? ''),
        replacedOfViewer: replacedStagingOfMember(registration, context.viewer?.id ?? '')?.decision ?? null,
      }
    },
  },
  RefusedDecision: {
    refusal: ({ reference, refusal }, _, context) => refusalSeen(reference, refusal, context),
  },
  BoardView: {
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
    viewerCan: (view, _, { viewer }) => ({ change: can.changeBoardView(viewer, view) }),
  },
  BulkAction: {
    event: ({ eventId }, _, context) => eventById(eventId, context),
    refusals: (action, args, context) => refusalsOf(action, 'REFUSED', args, context),
    undoRefusals: (action, args, context) => refusalsOf(action, 'KEPT', args, context),
    viewerCan: (action, _, { viewer }) => ({ undo: can.undoBulkAction(viewer, action) }),
  },
}
