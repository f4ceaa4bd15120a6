/** Matrix questions about recipients of reports. */
import { createHash, randomUUID } from 'node:crypto'
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'
import { published } from './report.ts'

async function recipient({ world, event, host }: Stage): Promise<{ id: string }> {
  const id = randomUUID()
  const at = await world.now()
  await world.database.recipient.create({
    data: {
      id,
      eventId: event.id,
      name: 'An office',
      body: 'A ministry',
      country: 'CO',
      language: 'es',
      email: `${id}@office.example`,
      emailKey: `${id}@office.example`,
      instituteId: host.id,
      addedAt: at,
    },
  })
  return { id }
}

const week = 7 * 86_400_000

/** Of a report that was sent. `age`: milliseconds since. */
async function linkSent(stage: Stage, age: number): Promise<{ token: string; id: string }> {
  await published(stage)
  const { world, event, host } = stage
  const { id: recipientId } = await recipient(stage)
  const [id, token, at] = [randomUUID(), randomUUID(), await world.now()]
  await world.database.reportDelivery.create({
    data: {
      id,
      recipientId,
      eventId: event.id,
      number: 1,
      language: 'en',
      instituteId: host.id,
      sentAt: new Date(at.getTime() - age),
    },
  })
  const hash = Uint8Array.from(createHash('sha256').update(token).digest())
  await world.database.reportLink.create({ data: { hash, deliveryId: id, madeAt: at } })
  return { token, id: recipientId }
}

export const link = (stage: Stage): Promise<{ token: string; id: string }> => linkSent(stage, 0)

async function file({ world, event }: Stage): Promise<{ id: string }> {
  const id = randomUUID()
  const fields = ['NAME', 'EMAIL', 'ORGANISATION', 'COUNTRY']
  const columns = fields.map((field, column) => ({ column, field, questionKey: null, optionKey: null }))
  await world.database.registrationImport.create({
    data: {
      id,
      eventId: event.id,
      purpose: 'RECIPIENTS',
      fileName: 'r.csv',
      encoding: 'UTF_8',
      separator: ',',
      titles: fields,
      rowCount: 1,
      createdBy: 'somebody',
      createdAt: await world.now(),
      mapping: { columns, groups: [], groupKey: null, country: null, languages: ['es'] },
      state: 'CHECKED',
      readyCount: 1,
      invalidCount: 0,
      skippedCount: 0,
    },
  })
  const cells = ['An office', 'new@office.example', 'A ministry', 'Colombia']
  await world.database.importRow.create({ data: { importId: id, number: 2, cells } })
  return { id }
}

const facts = {
  name: 'An office',
  body: 'A ministry',
  country: 'CO',
  language: 'es',
  email: 'office@office.example',
}

const byInput = (field: string, type: string): string =>
  `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename } }`

export const recipientMutating: Record<string, Mutating> = {
  'Mutation.addRecipient': {
    document: byInput('addRecipient', 'AddRecipientInput'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, facts } }),
  },
  'Mutation.changeRecipient': {
    document: byInput('changeRecipient', 'ChangeRecipientInput'),
    variables: async (stage) => ({ input: { ...(await recipient(stage)), version: 1, facts } }),
  },
  'Mutation.removeRecipient': {
    document: 'mutation ($id: ID!) { answer: removeRecipient(id: $id) { __typename } }',
    variables: recipient,
  },
  'Mutation.importRecipients': {
    document: byInput('importRecipients', 'ImportRecipientsInput'),
    variables: async (stage) => ({ input: await file(stage) }),
  },
  'Mutation.sendReport': {
    document: byInput('sendReport', 'SendReportInput'),
    variables: async (stage) => {
      await published(stage)
      const { id } = await recipient(stage)
      return { input: { eventSlug: stage.event.slug, number: 1, notes: [], recipientIds: [id] } }
    },
  },
  'Mutation.remindRecipients': {
    document: byInput('remindRecipients', 'RemindRecipientsInput'),
    variables: async (stage) => {
      await linkSent(stage, week)
      return { input: { eventSlug: stage.event.slug, number: 1 } }
    },
  },
  'Mutation.acknowledgeReport': {
    document: 'mutation ($token: String!) { answer: acknowledgeReport(token: $token) { __typename } }',
    variables: async (stage) => ({ token: (await link(stage)).token }),
  },
}

export const recipientQuestions: Record<string, Question> = {
  'Query.reportByLink': {
    prepare: link,
    document: 'query ($token: String!) { reportByLink(token: $token) { name note } }',
    path: ['reportByLink'],
  },
  'Event.recipients': {
    prepare: recipient,
    document: 'query ($slug: String!) { event(slug: $slug) { recipients { edges { node { email } } } } }',
    path: ['event', 'recipients', 'edges'],
  },
  'Event.recipientCounts': {
    prepare: recipient,
    document: 'query ($slug: String!) { event(slug: $slug) { recipientCounts { total } } }',
    path: ['event', 'recipientCounts'],
  },
  'EventAbilities.manageRecipients': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { manageRecipients } } }',
    path: ['event', 'viewerCan', 'manageRecipients'],
  },
}
