/** How the rows about what organisers write to people are asked. */
import { randomUUID } from 'node:crypto'
import { byId, byInput, type Mutating, ofEvent, ofRegistration, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'
import { ofInstitute } from './institutes.ts'

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
  const document = byInput('saveLetter', '... on LetterSaved { letter { id version } }')
  const { answer } = await stage.world.ask<{ answer: { letter: { id: string; version: number } } }>(
    document,
    { input },
    { as: stage.addresses[by] },
  )
  return answer.letter
}

async function scheduledLetter(stage: Stage): Promise<string> {
  const input = { ...(await letterOf(stage)), at: new Date(Date.now() + 86_400_000).toISOString() }
  await stage.world.ask(byInput('sendLetter'), { input }, { as: stage.addresses.hostOrganiser })
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

/** Of a draft of the host's. */
const letterAbility = (field: string): Question => ({
  prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
  document: `query ($letter: ID!) { letter(id: $letter) { viewerCan { ${field} } } }`,
  path: ['letter', 'viewerCan', field],
})

export const letterMutating: Record<string, Mutating> = {
  'Mutation.saveLetter': {
    document: byInput('saveLetter'),
    variables: (stage) => ({ input: letterInput(stage) }),
  },
  'Mutation.discardLetter (of the host)': {
    document: byId('discardLetter'),
    variables: async (stage) => ({ id: (await letterOf(stage)).id }),
  },
  'Mutation.discardLetter (of the full partner)': {
    document: byId('discardLetter'),
    variables: async (stage) => ({ id: (await letterOf(stage, 'fullPartner')).id }),
  },
  'Mutation.sendLetter': {
    document: byInput('sendLetter'),
    variables: async (stage) => ({ input: await letterOf(stage) }),
  },
  'Mutation.cancelLetter': {
    document: byId('cancelLetter'),
    variables: async (stage) => ({ id: await scheduledLetter(stage) }),
  },
  'Mutation.testLetter': {
    document: byInput('testLetter'),
    variables: async (stage) => ({ input: { id: (await letterOf(stage)).id, language: 'en' } }),
  },
  'Mutation.saveLetterTemplate': {
    document: byInput('saveLetterTemplate'),
    variables: (stage) => {
      const { kind, subjects, texts } = letterInput(stage)
      return { input: { instituteSlug: stage.full.slug, name: `T ${randomUUID()}`, kind, subjects, texts } }
    },
  },
  'Mutation.removeLetterTemplate': {
    document: byId('removeLetterTemplate'),
    variables: async (stage) => ({ id: await letterTemplate(stage) }),
  },
  'Mutation.setOccasionNote': {
    document: byInput('setOccasionNote'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, occasion: 'OFFER', texts: [{ language: 'en', text: 'Bring a pen.' }] },
    }),
  },
  'Mutation.setReminders': {
    document: byInput('setReminders'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, daysBefore: [3] } }),
  },
}

export const letterQuestions: Record<string, Question> = {
  'Query.letter': {
    prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
    document: 'query ($letter: ID!) { letter(id: $letter) { id } }',
    path: ['letter'],
  },
  'Query.previewMail': {
    document: /* GraphQL */ `
      query ($slug: String!) {
        previewMail(input: { eventSlug: $slug, occasion: OFFER, language: en }) { ... on MailPreview { subject } }
      }`,
    path: ['previewMail', 'subject'],
  },
  'Event.letters': ofEvent('letters { edges { node { id } } }', {
    prepare: async (stage) => ({ letter: (await letterOf(stage)).id }),
  }),
  'Event.letterRecipients': ofEvent('letterRecipients(kind: SERVICE) { count }'),
  'Event.occasionNotes': ofEvent('occasionNotes { occasion }'),
  'Event.reminders': ofEvent('reminders { daysBefore }'),
  'Registration.messages': ofRegistration('messages { edges { node { id } } }'),
  'Registration.lastMessageFate': ofRegistration('lastMessageFate'),
  'Institute.letterTemplates': ofInstitute('letterTemplates { id }', {
    prepare: async (stage) => ({ template: await letterTemplate(stage) }),
  }),
  'LetterAbilities.change': letterAbility('change'),
  'LetterAbilities.cancel': letterAbility('cancel'),
}
