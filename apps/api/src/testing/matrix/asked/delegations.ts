/** How the rows about delegations are asked. The participant is of “Red”, and heads its delegation. */
import { randomUUID } from 'node:crypto'
import { byId, byInput, type Mutating, ofEvent, ofRegistration, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

async function headed({ world, event, ana }: Stage): Promise<{ delegationId: string; memberId: string; id: string }> {
  const head = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
  const at = await world.now()
  const { id } = await world.database.delegation.create({
    data: {
      ...{ id: randomUUID(), eventId: event.id, organisationKey: 'red', organisation: 'Red', seats: 1 },
      ...{ headId: head.id, createdAt: at },
    },
  })
  const { id: memberId } = await world.database.delegationMember.create({
    data: {
      ...{ id: randomUUID(), delegationId: id, registrationId: head.id, state: 'JOINED' as const },
      ...{ invitedAt: at, answeredAt: at },
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
