import type { Resolvers } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { listTexts, textIn } from '../events/texts.ts'
import { can } from '../policy.ts'
import { exactly, numberSeen } from '../publicRoom/read.ts'
import type { StakeholderGroupRow } from '../rows.ts'
import {
  foundIn,
  keepOrganisationsApart,
  mergedIn,
  mergeOrganisations,
  organisationsOf,
  separateOrganisation,
  setOrganisationNames,
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

/** A number of the group: live for those from whom nobody of it is hidden, exact for the public only where everything is told. */
const counted = (group: StakeholderGroupRow, context: Context, told: 'offered' | 'waiting') =>
  numberSeen(
    group.eventId,
    context,
    {
      live: async () => (await tally(group, context))[told],
      told: (room) => room.told.groups.find(({ key }) => key === group.key)?.[told] ?? null,
    },
    group.key,
  )

const heldAt = (eventId: string, context: Context): Promise<number | null> =>
  numberSeen(eventId, context, {
    live: async () => (await seatTally(eventId, context)).held,
    told: (room) => room.told.held,
  })

export const resolvers: Resolvers = {
  Query: {
    planPreview: (_, { input }, context) => previewPlan(input, context),
  },
  Mutation: {
    setSeatPlan: (_, { input }, context) => setSeatPlan(input, context),
    mergeOrganisations: (_, { input }, context) => mergeOrganisations(input, context),
    separateOrganisation: (_, { input }, context) => separateOrganisation(input, context),
    keepOrganisationsApart: (_, { input }, context) => keepOrganisationsApart(input, context),
    setOrganisationNames: (_, { input }, context) => setOrganisationNames(input, context),
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
    offered: (group, _, context) => counted(group, context, 'offered'),
    confirmed: (group, _, context) =>
      numberSeen(
        group.eventId,
        context,
        {
          live: async () => (await tally(group, context)).confirmed,
          told: (room) => exactly(room, room.told.groups.find(({ key }) => key === group.key)?.taken),
        },
        group.key,
      ),
    waiting: (group, _, context) => counted(group, context, 'waiting'),
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
      return held === null ? null : total - held
    },
  },
}
