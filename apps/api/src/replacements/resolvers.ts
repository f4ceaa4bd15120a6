import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { groupOf } from '../request/ofEvent.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { rowsBy } from '../request/rowsBy.ts'
import { acceptReplacement, declineReplacement } from './answer.ts'
import { nameReplacement, withdrawReplacement } from './name.ts'
import { ownReplacement } from './own.ts'
import { stateAt } from './state.ts'

/** Oldest first. */
const allOf = rowsBy('Replacement', 'registrationId', ['id'])

async function namedBy(holder: RegistrationRow, context: Context) {
  if (!can.ownRegistration(context.viewer, holder)) return null
  const newest = (await allOf(holder.id, context)).at(-1)
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
      const group = await groupOf(eventId, key, context)
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
