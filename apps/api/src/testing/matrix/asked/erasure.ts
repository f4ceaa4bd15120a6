/** Matrix questions about stored data on people, and its erasure. */
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

export const erasureMutating: Record<string, Mutating> = {
  'Mutation.setRetention': {
    document: 'mutation ($input: SetRetentionInput!) { answer: setRetention(input: $input) { __typename } }',
    variables: ({ event }) => ({ input: { eventSlug: event.slug, rules: [{ field: 'ANSWERS', days: 7 }] } }),
  },
  'Mutation.requestErasure': {
    document: 'mutation ($reference: String) { answer: requestErasure(reference: $reference) { __typename } }',
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.confirmErasure (by a link that is none)': {
    document: 'mutation ($token: String!) { answer: confirmErasure(token: $token) { __typename } }',
    variables: () => ({ token: 'c29tZXRoaW5nIGVsc2U' }),
  },
}

/** Another person at the event was erased. */
async function erased({ world, event }: Stage): Promise<Record<string, unknown>> {
  await world.database.erasure.create({
    data: {
      id: crypto.randomUUID(),
      eventId: event.id,
      cause: 'PERSON',
      fields: ['REGISTRATION'],
      counts: {},
      at: new Date(),
      digest: new Uint8Array(32),
    },
  })
  return {}
}

export const erasureQuestions: Record<string, Question> = {
  'Event.erasures': {
    prepare: erased,
    document: 'query ($slug: String!) { event(slug: $slug) { erasures { edges { node { id } } } } }',
    path: ['event', 'erasures', 'edges'],
  },
}
