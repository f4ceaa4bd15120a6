import type { Resolvers, WebhookFailure } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { findWebhook } from './change.ts'
import { listDeliveries, sendDeliveryAgain, testWebhook } from './deliveries.ts'
import { kindsOf } from './kinds.ts'
import { createWebhook, removeWebhook, rotateWebhookSecret, updateWebhook } from './manage.ts'

export const resolvers: Resolvers = {
  Query: {
    webhook: async (_, { id }, context) => {
      const webhook = await findWebhook(id, context)
      return webhook && can.manageWebhooks(context.viewer, { id: webhook.instituteId }) ? webhook : null
    },
  },
  Mutation: {
    createWebhook: (_, { input }, context) => createWebhook(input, context),
    updateWebhook: (_, { input }, context) => updateWebhook(input, context),
    rotateWebhookSecret: (_, { id }, context) => rotateWebhookSecret(id, context),
    removeWebhook: (_, { id }, context) => removeWebhook(id, context),
    testWebhook: (_, { id }, context) => testWebhook(id, context),
    sendDeliveryAgain: (_, { id }, context) => sendDeliveryAgain(id, context),
  },
  Institute: {
    webhooks: (row, _, { database, viewer }) =>
      can.manageWebhooks(viewer, row)
        ? database.webhook.findMany({ where: { instituteId: row.id }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
        : [],
  },
  Webhook: {
    institute: ({ instituteId: id }, _, { database }) => database.institute.findUniqueOrThrow({ where: { id } }),
    event: ({ eventId: id }, _, { database }) => (id === null ? null : database.event.findUnique({ where: { id } })),
    kinds: kindsOf,
    owner: async ({ userId }, _, context) => (await memberName(userId, context)) ?? '',
    deliveries: (row, args, context) => listDeliveries(row, args, context),
    previousSecretUntil: ({ earlierUntil }) => earlierUntil,
  },
  WebhookDelivery: {
    event: ({ eventId }, _, context) => (eventId === null ? null : eventOf({ eventId }, context)),
    reference: async ({ eventId, registrationId }, _, context) => {
      if (eventId === null || registrationId === null) return null
      const { database, viewer } = context
      const event = await eventOf({ eventId }, context)
      const registration = await database.registration.findUnique({ where: { id: registrationId } })
      return registration && can.reviewRegistration(viewer, registration, event) ? registration.reference : null
    },
    // Only `sendWebhook` writes it.
    lastFailure: ({ lastFailure }) => lastFailure as WebhookFailure | null,
  },
}
