import type { Resolvers } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { listTexts, textIn } from '../events/texts.ts'
import { can } from '../policy.ts'
import { batched } from '../registrations/batched.ts'
import type { StakeholderGroupRow } from '../rows.ts'
import {
  foundIn,
  keepOrganisationsApart,
  mergedIn,
  mergeOrganisations,
  organisationsOf,
  separateOrganisation,
  suggestionsIn,
} from './organisations.ts'
import { previewPlan } from './preview.ts'
import { setSeatPlan } from './setSeatPlan.ts'
import { stagedDifference } from './staged.ts'

/** Fields that read the same row in one request share one statement: Prisma batches by unique key. */
const seats = ({ eventId, key }: StakeholderGroupRow, { database }: Context) =>
  database.seatPlanGroup.findUniqueOrThrow({ where: { eventId_groupKey: { eventId, groupKey: key } } })

const tally = ({ eventId, key }: StakeholderGroupRow, { database }: Context) =>
  database.groupTally.findUniqueOrThrow({ where: { eventId_groupKey: { eventId, groupKey: key } } })

const eventOf = ({ eventId }: Pick<StakeholderGroupRow, 'eventId'>, { database }: Context) =>
  database.event.findUniqueOrThrow({ where: { id: eventId } })

/** What numbers of the group leave out for the viewer; null: the viewer is told none. */
async function leftOut(group: StakeholderGroupRow, context: Context, use: 'SEE_REGISTRATIONS' | 'DECIDE') {
  const ids = can.keptFrom(context.viewer, await eventOf(group, context), group.key, use)
  return ids && Promise.all(ids.map((id) => context.database.registration.findUniqueOrThrow({ where: { id } })))
}

const seatTally = (eventId: string, { database }: Context) =>
  database.seatTally.findUniqueOrThrow({ where: { eventId } })

const countsUntaken = async (of: Pick<StakeholderGroupRow, 'eventId'>, context: Context): Promise<boolean> =>
  can.countUntaken(context.viewer, await eventOf(of, context))

const takenAt = batched<number>(async (eventIds, { database }) => {
  const groups = await database.groupTally.findMany({ where: { eventId: { in: eventIds } } })
  const taken = new Map<string, number>()
  for (const { eventId, confirmed } of groups) taken.set(eventId, (taken.get(eventId) ?? 0) + confirmed)
  return taken
})

/** Taken, and offered as far as the viewer may know. */
const heldAt = async (eventId: string, context: Context): Promise<number> =>
  (await countsUntaken({ eventId }, context))
    ? (await seatTally(eventId, context)).held
    : ((await takenAt(eventId, context)) ?? 0)

export const resolvers: Resolvers = {
  Query: {
    planPreview: (_, { input }, context) => previewPlan(input, context),
  },
  Mutation: {
    setSeatPlan: (_, { input }, context) => setSeatPlan(input, context),
    mergeOrganisations: (_, { input }, context) => mergeOrganisations(input, context),
    separateOrganisation: (_, { input }, context) => separateOrganisation(input, context),
    keepOrganisationsApart: (_, { input }, context) => keepOrganisationsApart(input, context),
  },
  Event: {
    organisations: (event, _, context) => organisationsOf(event, context),
  },
  Organisations: {
    merged: (organisations, _, context) => mergedIn(organisations, context),
    suggestions: (organisations, _, context) => suggestionsIn(organisations, context),
    found: (organisations, { search }) => foundIn(organisations, search),
  },
  StakeholderGroup: {
    name: ({ names }, _, { language }) => textIn(language, names) ?? '',
    names: ({ names }) => listTexts(names),
    description: ({ descriptions }, _, { language }) => textIn(language, descriptions),
    descriptions: ({ descriptions }) => listTexts(descriptions),
    minimum: async (group, _, context) => (await seats(group, context)).minimum,
    target: async (group, _, context) => (await seats(group, context)).target,
    maximum: async (group, _, context) => (await seats(group, context)).maximum,
    priority: async (group, _, context) => (await seats(group, context)).priority,
    offered: async (group, _, context) =>
      (await countsUntaken(group, context)) ? (await tally(group, context)).offered : 0,
    confirmed: async (group, _, context) => (await tally(group, context)).confirmed,
    waiting: async (group, _, context) =>
      (await countsUntaken(group, context)) ? (await tally(group, context)).waiting : 0,
    submitted: async (group, _, context) => {
      const left = await leftOut(group, context, 'SEE_REGISTRATIONS')
      if (!left) return null
      return (await tally(group, context)).submitted - left.filter(({ state }) => state === 'SUBMITTED').length
    },
    stagedDifference: async (group, _, context) => {
      const left = await leftOut(group, context, 'DECIDE')
      return left && stagedDifference(group, left, context)
    },
    keptFrom: async (group, _, context) => (await leftOut(group, context, 'SEE_REGISTRATIONS'))?.length ?? null,
  },
  SeatPlan: {
    held: ({ eventId }, _, context) => heldAt(eventId, context),
    free: async ({ eventId }, _, context) => {
      const [{ total }, held] = await Promise.all([seatTally(eventId, context), heldAt(eventId, context)])
      return total - held
    },
  },
}
