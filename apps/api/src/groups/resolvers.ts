import type { Resolvers } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { exactly, numberSeen } from '../publicRoom/read.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { StakeholderGroupRow } from '../request/rows.ts'
import { listTexts, textIn } from '../request/texts.ts'
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

interface GroupInEvent {
  eventId: string
  groupKey: string
}

const keyOf = ({ eventId, groupKey }: GroupInEvent): string => JSON.stringify([eventId, groupKey])
function groupOf(key: string): GroupInEvent {
  // Only `keyOf` makes keys.
  const [eventId, groupKey] = JSON.parse(key) as [string, string]
  return { eventId, groupKey }
}

/** Loads each group's numbers once per turn: an operation may request the same number under many names. */
function byGroup<Value>(load: (groups: GroupInEvent[], context: Context) => Promise<Map<string, Value>>) {
  const loaded = dataLoader<Value>((keys, context) => load(keys.map(groupOf), context))
  return async ({ eventId, key }: Pick<StakeholderGroupRow, 'eventId' | 'key'>, context: Context): Promise<Value> => {
    const value = await loaded(keyOf({ eventId, groupKey: key }), context)
    if (value === undefined) throw new Error('A group has no seats.')
    return value
  }
}

const seats = byGroup(async (groups, { database }) => {
  const rows = await database.seatPlanGroup.findMany({ where: { OR: groups } })
  return new Map(rows.map((row) => [keyOf(row), row]))
})

const tally = byGroup(async (groups, { database }) => {
  const rows = await database.groupTally.findMany({ where: { OR: groups } })
  return new Map(rows.map((row) => [keyOf(row), row]))
})

/** Registrations that a group's numbers exclude for the viewer; null if the viewer sees no numbers. */
const leftOutOf = (use: 'SEE_REGISTRATIONS' | 'DECIDE') =>
  byGroup(async (groups, context) => {
    const found = await Promise.all(
      groups.map(async (group) => {
        const ids = can.hiddenByConflict(context.viewer, await eventOf(group, context), group.groupKey, use)
        if (!ids?.length) return [keyOf(group), ids && []] as const
        const rows = await context.database.registration.findMany({ where: { id: { in: [...ids] } } })
        return [keyOf(group), rows] as const
      }),
    )
    return new Map(found)
  })
const leftOutOfSeen = leftOutOf('SEE_REGISTRATIONS')
const leftOutOfDecided = leftOutOf('DECIDE')

const seatTally = (eventId: string, { database }: Context) =>
  database.seatTally.findUniqueOrThrow({ where: { eventId } })

type GroupNumbers = Record<'confirmed' | 'offered' | 'waiting', number | null>
const noNumbers: GroupNumbers = { confirmed: null, offered: null, waiting: null }

/**
 * Numbers of the group: live for viewers from whom nobody in it is hidden; exact for the public only if the event publishes exact
 * numbers.
 */
const numbers = byGroup<GroupNumbers>(async (groups, context) => {
  const found = await Promise.all(
    groups.map(async ({ eventId, groupKey }) => {
      const seen = await numberSeen<GroupNumbers>(
        eventId,
        context,
        {
          live: () => tally({ eventId, key: groupKey }, context),
          published: (room) => {
            const group = room.published.groups.find(({ key }) => key === groupKey)
            return {
              offered: group?.offered ?? null,
              waiting: group?.waiting ?? null,
              confirmed: exactly(room, group?.taken),
            }
          },
        },
        groupKey,
      )
      return [keyOf({ eventId, groupKey }), seen ?? noNumbers] as const
    }),
  )
  return new Map(found)
})

const heldAt = (eventId: string, context: Context): Promise<number | null> =>
  numberSeen(eventId, context, {
    live: async () => (await seatTally(eventId, context)).held,
    published: (room) => room.published.held,
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
    merged: (organisations) => mergedIn(organisations),
    suggestions: (organisations, _, context) => suggestionsIn(organisations, context),
    matching: (organisations, { search }) => foundIn(organisations, search),
  },
  OrganisationAlias: {
    decidedBy: async ({ decidedBy }, _, context) =>
      decidedBy == null ? null : ((await memberName(decidedBy, context)) ?? null),
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
    offered: async (group, _, context) => (await numbers(group, context)).offered,
    confirmed: async (group, _, context) => (await numbers(group, context)).confirmed,
    waiting: async (group, _, context) => (await numbers(group, context)).waiting,
    submitted: async (group, _, context) => {
      const left = await leftOutOfSeen(group, context)
      if (!left) return null
      return (await tally(group, context)).submitted - left.filter(({ state }) => state === 'SUBMITTED').length
    },
    stagedDifference: async (group, _, context) => {
      const left = await leftOutOfDecided(group, context)
      return left && stagedDifference(group, left, context)
    },
    hiddenByConflict: async (group, _, context) => (await leftOutOfSeen(group, context))?.length ?? null,
  },
  SeatPlan: {
    held: ({ eventId }, _, context) => heldAt(eventId, context),
    free: async ({ eventId }, _, context) => {
      const [{ total }, held] = await Promise.all([seatTally(eventId, context), heldAt(eventId, context)])
      return held === null ? null : total - held
    },
  },
}
