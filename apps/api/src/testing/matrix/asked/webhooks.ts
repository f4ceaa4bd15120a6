/** Matrix questions about webhooks. */
import { randomUUID } from 'node:crypto'
import { openSealing } from '../../../kernel/sealing.ts'
import { makeSecret, sealedFor } from '../../../webhooks/secret.ts'
import { byId, type Mutating, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

/** A webhook of the full partner, at the event, with one delivery. */
async function webhook({ world, event, full, addresses }: Stage): Promise<{ id: string; delivery: string }> {
  const [id, delivery] = [randomUUID(), randomUUID()]
  const at = await world.now()
  const user = await world.database.user.findUniqueOrThrow({ where: { email: addresses.fullPartner ?? '' } })
  const secret = sealedFor({ id }, makeSecret(), openSealing(world.config.secret))
  await world.database.webhook.create({
    data: {
      id,
      instituteId: full.id,
      eventId: event.id,
      userId: user.id,
      url: 'https://8.8.8.8/hook',
      secret,
      kinds: ['OFFERED'],
      createdAt: at,
      notifiesSince: at,
    },
  })
  await world.database.webhookDelivery.create({
    data: {
      id: delivery,
      webhookId: id,
      eventId: event.id,
      sequence: 1,
      type: 'event.updated',
      at,
      payload: {},
      state: 'DELIVERED',
    },
  })
  return { id, delivery }
}

const only = async (stage: Stage) => ({ id: (await webhook(stage)).id })

export const webhookOperations: Record<string, Mutating> = {
  'Mutation.createWebhook': {
    document: 'mutation ($input: CreateWebhookInput!) { answer: createWebhook(input: $input) { __typename } }',
    variables: ({ full, event }) => ({
      input: { instituteSlug: full.slug, eventSlug: event.slug, url: 'https://8.8.8.8/hook', kinds: ['OFFERED'] },
    }),
  },
  'Mutation.updateWebhook': {
    document: 'mutation ($input: UpdateWebhookInput!) { answer: updateWebhook(input: $input) { __typename } }',
    variables: async (stage) => ({
      input: { ...(await only(stage)), version: 1, url: 'https://8.8.8.8/other', kinds: ['LAPSED'], active: true },
    }),
  },
  'Mutation.rotateWebhookSecret': { document: byId('rotateWebhookSecret'), variables: only },
  'Mutation.removeWebhook': { document: byId('removeWebhook'), variables: only },
  'Mutation.testWebhook': { document: byId('testWebhook'), variables: only },
  'Mutation.sendDeliveryAgain': {
    document: byId('sendDeliveryAgain'),
    variables: async (stage) => ({ id: (await webhook(stage)).delivery }),
  },
}

const ofInstitute = (field: string, path: string[]): Question => ({
  document: `query ($institute: String!) { institute(slug: $institute) { ${field} } }`,
  path: ['institute', ...path],
})

export const webhookQuestions: Record<string, Question> = {
  'Query.webhook': {
    prepare: only,
    document: 'query ($id: ID!) { webhook(id: $id) { id } }',
    path: ['webhook'],
  },
  'Institute.webhooks': {
    ...ofInstitute('webhooks { id }', ['webhooks']),
    // Removes webhooks of other questions.
    prepare: async (stage) => {
      await stage.world.database.webhook.deleteMany()
      return only(stage)
    },
  },
  'InstituteAbilities.manageWebhooks': ofInstitute('viewerCan { manageWebhooks }', ['viewerCan', 'manageWebhooks']),
}
