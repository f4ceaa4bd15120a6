import type { Resolvers, ResolversTypes, SetDigestInput } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { zoneProblems } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'

async function setDigest(
  { frequency, zone }: SetDigestInput,
  { database, viewer, language }: Context,
): Promise<Awaited<ResolversTypes['SetDigestResult']>> {
  if (!can.haveDigests(viewer)) return refuse(language, 'NotAllowed', {})
  const fieldProblems = zoneProblems(zone, 'zone')
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const { id: userId } = viewer
  if (frequency == null) await database.digest.deleteMany({ where: { userId } })
  else {
    const wanted = { frequency, zone }
    await database.digest.upsert({ where: { userId }, create: { userId, ...wanted }, update: wanted })
  }
  return { __typename: 'DigestSet', viewer }
}

export const resolvers: Resolvers = {
  Viewer: {
    digest: (viewer, _, { database }) =>
      can.haveDigests(viewer) ? database.digest.findUnique({ where: { userId: viewer.id } }) : null,
  },
  Mutation: {
    setDigest: (_, { input }, context) => setDigest(input, context),
  },
}
