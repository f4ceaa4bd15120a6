import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { RegistrationRow, ReplacementRow } from '../request/rows.ts'
import { acceptReplacement, declineReplacement } from './answer.ts'
import { nameReplacement, withdrawReplacement } from './name.ts'
import { ownReplacement } from './own.ts'
import { stateAt } from './state.ts'

const newestOf = dataLoader<ReplacementRow>(async (ids, { database }) => {
  const rows = await database.replacement.findMany({
    where: { registrationId: { in: ids } },
    orderBy: { id: 'asc' },
  })
  return new Map(rows.map((row) => [row.registrationId, row]))
})

async function namedBy(holder: RegistrationRow, context: Context) {
  if (!can.ownRegistration(context.viewer, holder)) return null
  const newest = await newestOf(holder.id, context)
  if (!newest) return null
  const { name, email, expiresAt } = newest
  return { name, email, expiresAt, state: stateAt(newest, holder, await now(context)) }
}

export const resolvers: Resolvers = {
  Event: {
    viewerReplacement: async (event, _, context) => {
      const replacement = await ownReplacement(event, context)
      if (!replacement) return null
      const { name, expiresAt, registration } = replacement
      const { eventId, groupKey: key } = registration
      const group = await context.database.stakeholderGroup.findUniqueOrThrow({
        where: { eventId_key: { eventId, key } },
      })
      return { name, expiresAt, group, holderName: registration.protected ? null : registration.name }
    },
  },
  Registration: {
    replacement: (holder, _, context) => namedBy(holder, context),
  },
  Mutation: {
    nameReplacement: (_, { input }, context) => nameReplacement(input, context),
    withdrawReplacement: (_, { reference }, context) => withdrawReplacement(reference, context),
    acceptReplacement: (_, { eventSlug }, context) => acceptReplacement(eventSlug, context),
    declineReplacement: (_, { eventSlug }, context) => declineReplacement(eventSlug, context),
  },
}
