/**
 * Matrix questions about delegations and companions. The participant is from “Red”, heads its delegation, and has a companion.
 */
import { randomUUID } from 'node:crypto'
import { ability, byId, byInput, type Mutating, ofEvent, ofRegistration, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

async function headed({ world, event, ana }: Stage): Promise<{ delegationId: string; memberId: string; id: string }> {
  const head = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
  const at = await world.now()
  const { id } = await world.database.delegation.create({
    data: {
      id: randomUUID(),
      eventId: event.id,
      organisationKey: 'red',
      organisation: 'Red',
      seats: 1,
      headId: head.id,
      createdAt: at,
    },
  })
  const { id: memberId } = await world.database.delegationMember.create({
    data: {
      id: randomUUID(),
      delegationId: id,
      registrationId: head.id,
      state: 'JOINED' as const,
      invitedAt: at,
      answeredAt: at,
    },
  })
  return { delegationId: id, memberId, id }
}

export const delegationMutating: Record<string, Mutating> = {
  'Mutation.setDelegation': {
    document: byInput('setDelegation'),
    variables: ({ ana }) => ({ input: { headReference: ana, seats: 1 } }),
  },
  'Mutation.endDelegation': {
    document: byId('endDelegation'),
    variables: async (stage) => ({ id: (await headed(stage)).id }),
  },
  'Mutation.inviteToDelegation': {
    document: byInput('inviteToDelegation'),
    variables: async (stage) => ({
      input: { delegationId: (await headed(stage)).delegationId, email: 'cy@people.example' },
    }),
  },
  'Mutation.answerDelegation': {
    document: byInput('answerDelegation'),
    variables: async (stage) => {
      await headed(stage)
      return { input: { reference: stage.ana, joins: true } }
    },
  },
  'Mutation.swapDelegates (with themselves)': {
    document: byInput('swapDelegates'),
    variables: async (stage) => {
      const { delegationId, memberId } = await headed(stage)
      return { input: { delegationId, outId: memberId, inId: memberId } }
    },
  },
}

const prepare = async (stage: Stage) => {
  await headed(stage)
  return {}
}

export const delegationQuestions: Record<string, Question> = {
  'Event.delegations': ofEvent('delegations { id }', { prepare }),
  'Registration.delegation': ofRegistration('delegation { state }', 'ana', { prepare }),
  'Registration.delegate': ofRegistration('delegate { state }', 'ana', { prepare }),
}

async function accompanied({ world, event, ana }: Stage): Promise<{ id: string }> {
  const person = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
  const { id } = await world.database.companion.create({
    data: {
      id: randomUUID(),
      eventId: event.id,
      registrationId: person.id,
      addedAt: await world.now(),
      kind: 'ASSISTANT' as const,
      name: 'Rosa Lima',
    },
  })
  return { id }
}

export const companionMutating: Record<string, Mutating> = {
  'Mutation.addCompanion': {
    document: byInput('addCompanion'),
    variables: ({ event, ana }) => ({
      input: { eventSlug: event.slug, reference: ana, name: 'Rosa Lima', kind: 'ASSISTANT' },
    }),
  },
  'Mutation.changeCompanion': {
    document: byInput('changeCompanion'),
    variables: async (stage) => ({ input: { ...(await accompanied(stage)), version: 1, kind: 'OTHER' } }),
  },
  'Mutation.removeCompanion': { document: byId('removeCompanion'), variables: accompanied },
}

const addCompanion = async (stage: Stage) => {
  await accompanied(stage)
  return {}
}

export const companionQuestions: Record<string, Question> = {
  'Event.companions': ofEvent('companions { id }', { prepare: addCompanion }),
  'Event.headCount': ofEvent('headCount { companions }', { prepare: addCompanion }),
  'EventAbilities.manageCompanions': ability('manageCompanions'),
  'Registration.companions': ofRegistration('companions { id }', 'ana', { prepare: addCompanion }),
}
