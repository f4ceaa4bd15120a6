/** Matrix questions about a registration's page: its content, and naming a replacement. */
import { randomUUID } from 'node:crypto'
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const day = 86_400_000

/** The participant, who has an offer, named the other one. */
async function naming({ world, event, ana, addresses }: Stage): Promise<Record<string, unknown>> {
  const at = await world.now()
  await world.database.event.update({ where: { id: event.id }, data: { replacementRule: 'SAME_GROUP' } })
  const holder = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
  const email = addresses.otherParticipant ?? ''
  await world.database.replacement.create({
    data: {
      id: randomUUID(),
      eventId: event.id,
      registrationId: holder.id,
      name: 'Bo',
      email,
      emailKey: email,
      language: 'en',
      namedAt: at,
      expiresAt: new Date(at.getTime() + day),
    },
  })
  return { slug: event.slug, reference: ana }
}

const allowed = async ({ world, event, ana }: Stage) => {
  await world.database.event.update({ where: { id: event.id }, data: { replacementRule: 'SAME_GROUP' } })
  return { reference: ana }
}

const visited = async ({ world, ana }: Stage) => {
  const { id } = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
  const at = new Date((await world.now()).getTime() - day)
  await world.database.statusVisit.upsert({
    where: { registrationId: id },
    create: { registrationId: id, at },
    update: {},
  })
  return {}
}

const isOffered = { isOffered: true }

export const standingMutating: Record<string, Mutating> = {
  'Mutation.visitStatus': {
    document: 'mutation ($reference: String!) { answer: visitStatus(reference: $reference) { __typename } }',
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.saveDraft': {
    document: 'mutation ($slug: String!) { answer: saveDraft(eventSlug: $slug, content: "{}") { __typename } }',
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.deleteDraft': {
    document: 'mutation ($slug: String!) { answer: deleteDraft(eventSlug: $slug) { __typename } }',
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.setStatusPageSettings': {
    document:
      'mutation ($input: SetStatusPageSettingsInput!) { answer: setStatusPageSettings(input: $input) { __typename } }',
    variables: ({ event }) => ({ input: { eventSlug: event.slug, showsExactPlace: true } }),
  },
  'Mutation.nameReplacement': {
    facts: isOffered,
    document: 'mutation ($input: NameReplacementInput!) { answer: nameReplacement(input: $input) { __typename } }',
    variables: async (stage) => ({ input: { ...(await allowed(stage)), name: 'Cy', email: 'cy@people.example' } }),
  },
  'Mutation.withdrawReplacement': {
    facts: isOffered,
    document: 'mutation ($reference: String!) { answer: withdrawReplacement(reference: $reference) { __typename } }',
    variables: naming,
  },
  'Mutation.acceptReplacement (of another group)': {
    facts: isOffered,
    document: 'mutation ($slug: String!) { answer: acceptReplacement(eventSlug: $slug) { __typename } }',
    variables: naming,
  },
  'Mutation.declineReplacement': {
    facts: isOffered,
    document: 'mutation ($slug: String!) { answer: declineReplacement(eventSlug: $slug) { __typename } }',
    variables: naming,
  },
}

export const standingQuestions: Record<string, Question> = {
  'Event.viewerReplacement': {
    facts: isOffered,
    prepare: naming,
    document: 'query ($slug: String!) { event(slug: $slug) { viewerReplacement { name } } }',
    path: ['event', 'viewerReplacement'],
  },
  'Registration.replacement': {
    facts: isOffered,
    prepare: naming,
    document: 'query ($ana: String!) { registration(reference: $ana) { replacement { name } } }',
    path: ['registration', 'replacement'],
  },
  'Registration.previousVisit': {
    prepare: visited,
    document: 'query ($ana: String!) { registration(reference: $ana) { previousVisit { at } } }',
    path: ['registration', 'previousVisit'],
  },
  'RegistrationAbilities.nameReplacement': {
    facts: isOffered,
    prepare: allowed,
    document: 'query ($ana: String!) { registration(reference: $ana) { viewerCan { nameReplacement } } }',
    path: ['registration', 'viewerCan', 'nameReplacement'],
  },
}
