/** Matrix questions about a registration: for the person, through the link in an email, and for staff. */

import { openSealing } from '../../../kernel/sealing.ts'
import { interest } from '../../../registrations/testing/documents.ts'
import {
  ability,
  byArgument,
  byInput,
  type Mutating,
  ofEvent,
  ofRegistration,
  type Question,
  registrationAbility,
} from '../asking.ts'
import type { Stage } from '../stage.ts'
import { limited } from './sessions.ts'

async function calledHeron({ world, pia }: Stage) {
  await world.database.registration.update({ where: { reference: pia }, data: { pseudonym: 'Heron' } })
  return {}
}

export const registrationMutating: Record<string, Mutating> = {
  'Mutation.setOwnProtection': {
    document: 'mutation { answer: setOwnProtection(input: { emailPhrase: "blue kettle" }) { __typename } }',
    variables: () => ({}),
  },
  'Mutation.setLanguage': {
    document: 'mutation ($language: Language!) { answer: setLanguage(language: $language) { __typename } }',
    variables: () => ({ language: 'en' }),
  },
  'Mutation.registerInterest': {
    document: byInput('registerInterest'),
    variables: ({ event }) => ({ input: interest(event, { email: 'new@people.example' }) }),
  },
  'Mutation.amendRegistration': {
    document: byInput('amendRegistration'),
    variables: ({ ana }) => ({ input: { reference: ana, version: 1, country: 'MX' } }),
  },
  'Mutation.confirmAddressByLink': {
    document: byArgument('confirmAddressByLink', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.correctOwnAddress': {
    document: byInput('correctOwnAddress'),
    variables: ({ event }) => ({
      input: {
        eventSlug: event.slug,
        requestId: 'a-request-of-nobody',
        sentTo: 'ana@people.example',
        email: 'new@people.example',
      },
    }),
  },
  'Mutation.correctAddressByLink': {
    document: `mutation ($reference: String!) {
      answer: correctAddressByLink(reference: $reference, email: "new@people.example") { __typename } }`,
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.takeSeatByLink': {
    facts: { isOffered: true },
    document: byArgument('takeSeatByLink', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.withdrawByLink': {
    document: byArgument('withdrawByLink', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.takeSeat': {
    facts: { isOffered: true },
    document: byArgument('takeSeat', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.withdraw': {
    document: byArgument('withdraw', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
  'Mutation.revealField (who a protected person is)': {
    document: byInput('revealField'),
    variables: ({ pia }) => ({ input: { reference: pia, field: 'PROTECTED_IDENTITY', reason: 'To call.' } }),
  },
  'Mutation.revealField (what is not masked)': {
    document: byInput('revealField'),
    variables: ({ ana }) => ({ input: { reference: ana, field: 'NAME', reason: 'To call.' } }),
  },
  'Mutation.markPresence': {
    document: byArgument('markPresence', 'reference'),
    variables: ({ ana }) => ({ reference: ana }),
  },
}

export const registrationQuestions: Record<string, Question> = {
  'Query.neutralEmail': { document: '{ neutralEmail { subject } }', path: ['neutralEmail'] },
  'Query.viewer': { document: '{ viewer { email } }', path: ['viewer'] },
  'Query.registration': { ...ofRegistration('reference'), path: ['registration'] },
  'Query.registrationByLink': {
    document: 'query ($ana: String!) { registrationByLink(reference: $ana) { reference } }',
    path: ['registrationByLink'],
  },
  'Query.registration (in the scoped partner’s group)': {
    ...ofRegistration('reference', 'bo'),
    path: ['registration'],
  },
  'Event.viewerDraft': ofEvent('viewerDraft { content }', {
    prepare: async ({ world, event }) => {
      const key = { eventId: event.id, emailKey: 'ana@people.example' }
      // A draft can't coexist with an active registration.
      await world.database.registration.updateMany({ where: key, data: { state: 'WITHDRAWN' } })
      const sealed = openSealing(world.config.secret).seal('{}', `${key.eventId} ${key.emailKey}`)
      return world.database.registrationDraft.create({ data: { ...key, sealed, savedAt: new Date() } })
    },
  }),
  'Event.viewerRegistration': ofEvent('viewerRegistration { reference }'),
  'EventAbilities.register': ability('register', {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { register { __typename } } } }',
  }),
  'EventAbilities.register (why not)': ofEvent('viewerCan { register { ... on CannotRegister { reason } } }', {
    path: ['event', 'viewerCan', 'register', 'reason'],
  }),
  'Registration.name': ofRegistration('name'),
  'Registration.name (of a protected person)': ofRegistration('name', 'pia'),
  'Registration.name (of a protected person with a pseudonym)': ofRegistration('name', 'pia', { prepare: calledHeron }),
  'Registration.pseudonym': ofRegistration('pseudonym', 'pia', { prepare: calledHeron }),
  'Registration.email': ofRegistration('email'),
  'Registration.email (of a protected person)': ofRegistration('email', 'pia'),
  'Registration.organisation': ofRegistration('organisation'),
  'Registration.organisation (of a protected person)': ofRegistration('organisation', 'pia'),
  'Registration.organisationNames': ofRegistration('organisationNames'),
  'Registration.organisationNames (of a protected person)': ofRegistration('organisationNames', 'pia'),
  'Registration.masked': ofRegistration('masked { field }'),
  'Registration.masked (of a protected person)': ofRegistration('masked { field }', 'pia'),
  'Registration.history': ofRegistration('history { kind }'),
  'Registration.awaitsConfirmation': ofRegistration('awaitsConfirmation'),
  'Registration.readAt': ofRegistration('readAt'),
  'Registration.history (with a staged decision)': ofRegistration('history { kind }', 'bo', {
    facts: { isStaged: true },
  }),
  'Registration.viewerCan': ofRegistration('viewerCan { amend }'),
  'RegistrationAbilities.amend': registrationAbility('amend'),
  'RegistrationAbilities.changeConsents': registrationAbility('changeConsents'),
  'RegistrationAbilities.takeSeat': registrationAbility('takeSeat', { facts: { isOffered: true } }),
  'RegistrationAbilities.withdraw': registrationAbility('withdraw'),
  'RegistrationAbilities.widen': registrationAbility('widen', { facts: { isOffered: true }, prepare: limited }),
}
