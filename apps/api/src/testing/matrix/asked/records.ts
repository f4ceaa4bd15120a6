/** Matrix questions about organisers' changes to registrations: correcting them, and adding people. */
import { registerPerson } from '../../../registrations/testing/documents.ts'
import {
  ability,
  byInput,
  type Mutating,
  ofEvent,
  ofRegistration,
  type Question,
  registrationAbility,
} from '../asking.ts'
import type { Stage } from '../stage.ts'

const reason = 'She wrote to us.'

/** A person who hasn't confirmed anything so far. */
const unconfirmed = async ({ world, event }: Stage) => ({ cleo: await registerPerson(world, event, 'Cleo') })

/** Two registrations of the same name; the earlier one stays. */
async function pair({ world, event }: Stage) {
  const [reference, from] = [
    await registerPerson(world, event, 'Eva Paz'),
    await registerPerson(world, event, 'Eva Paz', { email: 'eva@people.example' }),
  ]
  return { reference, from }
}

/** Another registration was merged into the participant's. */
async function mergedInto({ world, event, ana, addresses }: Stage) {
  const from = await registerPerson(world, event, 'Ana', { email: 'ana@work.example' })
  const input = { reference: ana, version: 1, from, fromVersion: 1, take: [], takeAnswers: [], reason }
  await world.ask(byInput('mergeRegistrations'), { input }, { as: addresses.hostOrganiser })
  return {}
}

export const recordMutating: Record<string, Mutating> = {
  'Mutation.correctRegistration': {
    document: byInput('correctRegistration'),
    variables: ({ ana }) => ({ input: { reference: ana, version: 1, reason, name: 'Ana Lucía Ortega' } }),
  },
  'Mutation.correctAddress': {
    document: byInput('correctAddress'),
    variables: async (stage) => {
      const { cleo } = await unconfirmed(stage)
      return { input: { reference: cleo, version: 1, reason, email: 'cleo.right@people.example' } }
    },
  },
  'Mutation.mergeRegistrations': {
    document: byInput('mergeRegistrations'),
    variables: async (stage) => ({
      input: { ...(await pair(stage)), version: 1, fromVersion: 1, take: ['EMAIL'], takeAnswers: [], reason },
    }),
  },
  'Mutation.dismissDuplicate': {
    document: byInput('dismissDuplicate'),
    variables: async (stage) => {
      const { reference, from: other } = await pair(stage)
      return { input: { reference, other, dismissed: true } }
    },
  },
  'Mutation.openPerson (as the host)': {
    document: byInput('openPerson'),
    variables: ({ ana, host }) => ({ input: { instituteSlug: host.slug, reference: ana } }),
  },
  'Mutation.openPerson (as the full partner)': {
    document: byInput('openPerson'),
    variables: ({ ana, full }) => ({ input: { instituteSlug: full.slug, reference: ana } }),
  },
  'Mutation.addPerson': {
    document: byInput('addPerson'),
    variables: ({ event }) => ({
      input: {
        eventSlug: event.slug,
        name: 'Dora',
        email: 'dora@people.example',
        groupKey: 'academia',
        country: 'CO',
        languages: ['es'],
        language: 'es',
        requestedBy: 'PHONE',
      },
    }),
  },
}

export const recordQuestions: Record<string, Question> = {
  'EventAbilities.addPeople': ability('addPeople'),
  'EventAbilities.mergeRegistrations': ability('mergeRegistrations'),
  'Event.duplicates': ofEvent('duplicates { likeness }', { prepare: pair }),
  'RegistrationAbilities.correct': registrationAbility('correct'),
  'Registration.staffInstitute': ofRegistration('staffInstitute { slug }'),
  'Registration.mergedFrom': ofRegistration('mergedFrom { reference }', 'ana', { prepare: mergedInto }),
  'Registration.isAddressCorrectable': {
    prepare: unconfirmed,
    document: 'query ($cleo: String!) { registration(reference: $cleo) { isAddressCorrectable } }',
    path: ['registration', 'isAddressCorrectable'],
  },
}
