import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { composedLimit, composition, compositionAbsence, named } from './composition.ts'
import { compositionProgress, points } from './progress.ts'
import { quotasOf, setQuotas } from './quotas.ts'
import { stageComposition } from './stage.ts'

export const resolvers: Resolvers = {
  Query: {
    composition: (_, args, context) => composition(args, context),
    compositionAbsence: (_, args, context) => compositionAbsence(args, context),
  },
  Mutation: {
    setQuotas: (_, { input }, context) => setQuotas(input, context),
    stageComposition: (_, { input }, context) => stageComposition(input, context),
  },
  Subscription: {
    compositionProgress: { subscribe: (_, args, context) => compositionProgress(args, context) },
  },
  Event: {
    quotas: (event, _, { viewer, database }) => (can.compose(viewer, event) ? quotasOf(database, event.id) : null),
  },
  Quota: {
    questionKey: ({ questionKey }) => questionKey || null,
  },
  QuotaFact: {
    questionKey: ({ questionKey }) => questionKey || null,
  },
  Composition: {
    seats: ({ pool }) => pool.seats,
    given: ({ pool }) => pool.given,
    compared: ({ pool }) => pool.compared,
    unscored: ({ pool }) => pool.unscored,
    hidden: ({ pool }) => pool.hidden,
    score: ({ room }) => points(room.score),
    penalty: ({ room }) => points(room.penalty),
    bound: ({ room }) => points(room.bound),
    best: ({ best }) => points(best.worth),
    otherCount: ({ best }) => best.others,
    limits: ({ changes }) => changes.limits.map(composedLimit),
    addedCount: ({ changes }) => changes.added.length,
    added: ({ changes, situation }, _, context) => named(changes.added, situation, context),
    removedCount: ({ changes }) => changes.removed.length,
    removed: ({ changes, situation }, _, context) => named(changes.removed, situation, context),
    kept: ({ changes }) => changes.kept.length,
    passedOver: ({ changes, situation }, _, context) => named(changes.passedOver, situation, context),
    passedOverCount: ({ changes }) => changes.passedOver.length,
  },
}
