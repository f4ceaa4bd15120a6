/** Matrix questions about tags. */
import { ability, byId, byInput, type Mutating, ofEvent, ofRegistration, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const create = byInput('createTag', '... on TagCreated { tag { id } }')

async function tagOf({ world, event, addresses }: Stage): Promise<string> {
  const input = { eventSlug: event.slug, name: 'Interview', colour: 'CYAN' }
  const { answer } = await world.ask<{ answer: { tag: { id: string } } }>(
    create,
    { input },
    { as: addresses.hostOrganiser },
  )
  return answer.tag.id
}

/** For the participant's application. */
const tagging = async (stage: Stage) => ({
  input: { eventSlug: stage.event.slug, references: [stage.ana], add: [await tagOf(stage)], remove: [] },
})

/** The participant's application has the event's only tag. */
async function tagged(stage: Stage): Promise<Record<string, unknown>> {
  await stage.world.ask(byInput('tagRegistrations'), await tagging(stage), { as: stage.addresses.hostOrganiser })
  return {}
}

export const tagMutating: Record<string, Mutating> = {
  'Mutation.createTag': {
    document: byInput('createTag'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, name: 'Interview', colour: 'CYAN' } }),
  },
  'Mutation.changeTag': {
    document: byInput('changeTag'),
    variables: async (stage) => ({ input: { id: await tagOf(stage), name: 'Second call', colour: 'BLUE' } }),
  },
  'Mutation.deleteTag': { document: byId('deleteTag'), variables: async (stage) => ({ id: await tagOf(stage) }) },
  'Mutation.tagRegistrations': {
    document: byInput('tagRegistrations', '... on RegistrationsTagged { refused { refusal { __typename } } }'),
    variables: tagging,
  },
}

const ofTag = (field: string): Question => ({
  ...ofEvent(`tags { ${field} }`, { prepare: tagged }),
  path: ['event', 'tags', 0, field],
})

export const tagQuestions: Record<string, Question> = {
  'Event.tags': ofEvent('tags { id }', { prepare: tagged }),
  'Tag.id': ofTag('id'),
  'Tag.name': ofTag('name'),
  'Tag.colour': ofTag('colour'),
  'Tag.applications': ofTag('applications'),
  'Registration.tags': ofRegistration('tags { id }', 'ana', { prepare: tagged }),
  'EventAbilities.manageTags': ability('manageTags'),
  'EventAbilities.tag': ability('tag'),
}
