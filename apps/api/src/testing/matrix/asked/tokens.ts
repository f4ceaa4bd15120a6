/** Matrix questions about API tokens. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Mutating } from '../asking.ts'
import type { Stage } from '../stage.ts'

/** A token of the host's organiser. */
async function token({ world, host, addresses }: Stage): Promise<{ id: string }> {
  const id = randomUUID()
  const createdAt = await world.now()
  const { id: userId } = await world.database.user.findUniqueOrThrow({
    where: { email: addresses.hostOrganiser ?? '' },
  })
  await world.database.apiToken.create({
    data: {
      id,
      userId,
      instituteId: host.id,
      name: 'Figures',
      hash: randomBytes(32),
      capabilities: ['EXPORT'],
      createdAt,
      expiresAt: new Date(createdAt.getTime() + 86_400_000),
    },
  })
  return { id }
}

export const tokenOperations: Record<string, Mutating> = {
  'Mutation.createApiToken': {
    document: 'mutation ($input: CreateApiTokenInput!) { answer: createApiToken(input: $input) { __typename } }',
    variables: ({ host }) => ({
      input: { name: 'Figures', instituteSlug: host.slug, capabilities: ['SEE_REGISTRATIONS'], days: 30 },
    }),
  },
  'Mutation.setDigest': {
    document: 'mutation ($input: SetDigestInput!) { answer: setDigest(input: $input) { __typename } }',
    variables: () => ({ input: { frequency: 'DAILY', zone: 'America/Bogota' } }),
  },
  'Mutation.endSignIn': {
    document: 'mutation ($id: ID!) { answer: endSignIn(id: $id) { __typename } }',
    variables: () => ({ id: 'not-mine' }),
  },
  'Mutation.endOtherSignIns': {
    document: 'mutation { answer: endOtherSignIns { __typename } }',
    variables: () => ({}),
  },
  'Mutation.revokeApiToken': {
    document: 'mutation ($id: ID!) { answer: revokeApiToken(id: $id) { __typename } }',
    variables: token,
  },
}
