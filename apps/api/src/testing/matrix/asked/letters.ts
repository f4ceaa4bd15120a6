/** Matrix questions about organisers' messages to people. */
import { randomUUID } from 'node:crypto'
import { byId, byInput, type Mutating, ofEvent, ofRegistration, type Question, registrationAbility } from '../asking.ts'
import type { Stage } from '../stage.ts'
import { invitation, ofInstitute } from './institutes.ts'

const letterInput = ({ event }: Pick<Stage, 'event'>) => ({
  eventSlug: event.slug,
  kind: 'SERVICE',
  subjects: [{ language: 'en', text: 'News' }],
  texts: [{ language: 'en', text: 'Dear {{name}}' }],
  filter: {},
})

/** A draft: its id and version. */
async function letterOf(stage: Stage, by: 'hostOrganiser' | 'fullPartner' = 'hostOrganiser') {
  const input = letterInput(stage)
  const document = byInput('saveMessage', '... on MessageSaved { saved { id version } }')
  const { answer } = await stage.world.ask<{ answer: { saved: { id: string; version: number } } }>(
    document,
    { input },
    { as: stage.addresses[by] },
  )
  return answer.saved
}

async function scheduledLetter(stage: Stage): Promise<string> {
  const input = { ...(await letterOf(stage)), at: new Date(Date.now() + 86_400_000).toISOString() }
  await stage.world.ask(byInput('sendMessage'), { input }, { as: stage.addresses.hostOrganiser })
  return input.id
}

async function letterTemplate({ world, full }: Pick<Stage, 'world' | 'full'>): Promise<string> {
  await world.database.letterTemplate.deleteMany({ where: { instituteId: full.id } })
  const words = { kind: 'SERVICE', subjects: { en: 'News' }, texts: { en: 'Read.' } } as const
  const { id } = await world.database.letterTemplate.create({
    data: { id: randomUUID(), instituteId: full.id, name: 'Usual', ...words },
  })
  return id
}

/** The first email to the participant, marked as sent. */
async function sentEmail({ world, ana }: Stage): Promise<string> {
  const registration = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
  const email = await world.database.message.findFirstOrThrow({ where: { registrationId: registration.id } })
  await world.database.message.update({ where: { id: email.id }, data: { sentAt: new Date() } })
  return email.id
}

/** The only email of the full partner's own: it came back. */
async function bouncedInvitation(stage: Stage) {
  const { message } = stage.world.database
  const at = new Date()
  await message.deleteMany({ where: { instituteId: stage.full.id } })
  await message.create({
    data: {
      id: randomUUID(),
      instituteId: stage.full.id,
      template: 'invitation',
      recipient: 'bo@people.example',
      language: 'en',
      data: { invitation: await invitation(stage) },
      enqueuedAt: at,
      sentAt: at,
      bouncedAt: at,
    },
  })
  return {}
}

/** Of a draft of the host's. */
const letterAbility = (field: string): Question => ({
  prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
  document: `query ($letter: ID!) { message(id: $letter) { viewerCan { ${field} } } }`,
  path: ['message', 'viewerCan', field],
})

export const letterMutating: Record<string, Mutating> = {
  'Mutation.saveMessage': {
    document: byInput('saveMessage'),
    variables: (stage) => ({ input: letterInput(stage) }),
  },
  'Mutation.discardMessage (of the host)': {
    document: byId('discardMessage'),
    variables: async (stage) => ({ id: (await letterOf(stage)).id }),
  },
  'Mutation.discardMessage (of the full partner)': {
    document: byId('discardMessage'),
    variables: async (stage) => ({ id: (await letterOf(stage, 'fullPartner')).id }),
  },
  'Mutation.sendMessage': {
    document: byInput('sendMessage'),
    variables: async (stage) => ({ input: await letterOf(stage) }),
  },
  'Mutation.cancelMessage': {
    document: byId('cancelMessage'),
    variables: async (stage) => ({ id: await scheduledLetter(stage) }),
  },
  'Mutation.testMessage': {
    document: byInput('testMessage'),
    variables: async (stage) => ({ input: { id: (await letterOf(stage)).id, language: 'en' } }),
  },
  'Mutation.testEmail': {
    document: 'mutation ($input: PreviewEmailInput!) { answer: testEmail(input: $input) { __typename } }',
    variables: ({ event }) => ({ input: { eventSlug: event.slug, kind: 'OFFER', language: 'en' } }),
  },
  'Mutation.testAction': {
    document: `mutation ($args: JSON!) {
      answer: testAction(kind: CALL_OFF_EVENT, args: $args, language: en) { __typename } }`,
    variables: ({ event }) => ({
      args: { input: { slug: event.slug, reasons: [{ language: 'en', text: 'Flooded.' }] } },
    }),
  },
  'Mutation.resendEmail': {
    document: byId('resendEmail'),
    variables: async (stage) => ({ id: await sentEmail(stage) }),
  },
  'Mutation.saveMessageTemplate': {
    document: byInput('saveMessageTemplate'),
    variables: (stage) => {
      const { kind, subjects, texts } = letterInput(stage)
      return { input: { instituteSlug: stage.full.slug, name: `T ${randomUUID()}`, kind, subjects, texts } }
    },
  },
  'Mutation.removeMessageTemplate': {
    document: byId('removeMessageTemplate'),
    variables: async (stage) => ({ id: await letterTemplate(stage) }),
  },
  'Mutation.setEmailNote': {
    document: byInput('setEmailNote'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, kind: 'OFFER', texts: [{ language: 'en', text: 'Bring a pen.' }] },
    }),
  },
  'Mutation.setReminders': {
    document: byInput('setReminders'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, daysBefore: [3] } }),
  },
}

export const letterQuestions: Record<string, Question> = {
  'Query.message': {
    prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
    document: 'query ($letter: ID!) { message(id: $letter) { id } }',
    path: ['message'],
  },
  'Query.previewEmail': {
    document: /* GraphQL */ `
      query ($slug: String!) {
        previewEmail(input: { eventSlug: $slug, kind: OFFER, language: en }) { ... on EmailPreview { subject } }
      }`,
    path: ['previewEmail', 'subject'],
  },
  'Event.messages': ofEvent('messages { edges { node { id } } }', {
    prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
  }),
  'EmailAbilities.resend': {
    prepare: async (stage) => ({ email: await sentEmail(stage) }),
    document: 'query ($email: ID!) { email(id: $email) { viewerCan { resend } } }',
    path: ['email', 'viewerCan', 'resend'],
  },
  'EmailAbilities.resendDenial': {
    prepare: async (stage) => ({ email: await sentEmail(stage) }),
    document: 'query ($email: ID!) { email(id: $email) { viewerCan { resendDenial } } }',
    path: ['email', 'viewerCan', 'resendDenial'],
  },
  'Query.email': {
    prepare: async (stage) => ({ email: await sentEmail(stage) }),
    document: 'query ($email: ID!) { email(id: $email) { id } }',
    path: ['email'],
  },
  // One to each of the three registrants, and none to institutes.
  'Event.outbox': ofEvent('outbox(filter: { categories: [REGISTRATION] }) { edges { node { id } } }'),
  'Event.outboxCounts': {
    document:
      'query ($slug: String!) { event(slug: $slug) { outboxCounts(filter: { categories: [REGISTRATION] }) { queued } } }',
    path: ['event', 'outboxCounts', 'queued'],
  },
  'Institute.outbox': ofInstitute('outbox { edges { node { id } } }', { prepare: bouncedInvitation }),
  'Institute.undeliveredInvitations': ofInstitute('undeliveredInvitations', { prepare: bouncedInvitation }),
  'InstituteAbilities.seeOutbox': {
    ...ofInstitute('viewerCan { seeOutbox }'),
    path: ['institute', 'viewerCan', 'seeOutbox'],
  },
  'Event.undoneActions': ofEvent('undoneActions { id }', {
    prepare: async (stage) => {
      const { id: authorId } = await stage.world.database.user.findUniqueOrThrow({
        where: { email: stage.addresses.hostOrganiser ?? '' },
      })
      const at = new Date()
      await stage.world.database.plannedAction.create({
        data: {
          id: randomUUID(),
          kind: 'SEND_MESSAGE',
          eventId: stage.event.id,
          instituteId: stage.host.id,
          authorId,
          basis: {},
          affected: 1,
          plannedAt: at,
          takesEffectAt: at,
          state: 'UNDONE',
          endedAt: at,
        },
      })
      return {}
    },
  }),
  'Event.messageRecipients': ofEvent('messageRecipients(kind: SERVICE) { count }'),
  'Event.emailNotes': ofEvent('emailNotes { kind }'),
  'Event.reminders': ofEvent('reminders { daysBefore }'),
  'Registration.emails': ofRegistration('emails { edges { node { id } } }'),
  'Registration.emailLanguage': ofRegistration('emailLanguage'),
  'Registration.lastEmailStatus': ofRegistration('lastEmailStatus'),
  'RegistrationAbilities.message': registrationAbility('message'),
  'Institute.messageTemplates': ofInstitute('messageTemplates { id }', {
    prepare: async (stage) => ({ template: await letterTemplate(stage) }),
  }),
  'MessageAbilities.change': letterAbility('change'),
  'MessageAbilities.cancel': letterAbility('cancel'),
}
