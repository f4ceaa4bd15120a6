import { expect, it } from '@jest/globals'
import { addressOf, inDays, openInvitations } from '../invitations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world
const { invite, find } = openInvitations(world)
const host = await world.institute()
const owner = (await world.member({ institute: host, role: 'OWNER' })).email
const organiser = (await world.member({ institute: host })).email
const colleague = (await world.member({ institute: host })).email

interface Answer {
  __typename: string
  message?: string
  action?: { id: string }
}

const ask = async (field: string, type: string, value: unknown, as: string): Promise<Answer> => {
  const [argument, input] = type === 'ID' ? ['id', 'ID!'] : ['input', `${type}!`]
  const document = `mutation ($value: ${input}) {
    answer: ${field}(${argument}: $value) {
      __typename ... on Refusal { message } ... on ActionPlanned { action { id } }
    }
  }`
  return (await world.ask<{ answer: Answer }>(document, { value }, { as })).answer
}

/** Advances the clock past the delay, and runs due jobs. */
async function pass(): Promise<void> {
  await world.setClock(61_000)
  await world.runJobs()
  await world.setClock(null)
}

const emailsTo = (address: string) => world.mails.filter(({ to }) => to === address).length
const refused = { __typename: 'AlreadyPlanned', message: expect.stringContaining('already scheduled') }

async function scene() {
  const event = await world.event({
    hostId: host.id,
    kind: 'DIALOGUE',
    admission: 'INVITATION',
    groups: { academia: {} },
  })
  return { event }
}

it('an invitation that two organisers send again within a minute is emailed once', async () => {
  const { event } = await scene()
  await invite(event, organiser, ['Ana Once'])
  await pass()
  const before = emailsTo(addressOf('Ana Once'))
  const { id } = await find(event, 'Ana Once')
  const planned = await ask('sendEventInvitationAgain', 'ID', id, organiser)
  expect(planned).toMatchObject({ __typename: 'ActionPlanned' })
  expect(await ask('sendEventInvitationAgain', 'ID', id, colleague)).toEqual(refused)
  expect(await ask('sendEventInvitationAgain', 'ID', id, organiser)).toEqual(planned)
  await pass()
  expect(emailsTo(addressOf('Ana Once')) - before).toBe(1)
})

it('a focal point whom two organisers invite within a minute is emailed once', async () => {
  const { event } = await scene()
  const input = {
    eventSlug: event.slug,
    organisation: 'Red',
    name: 'Fay',
    email: addressOf('Fay Once'),
    language: 'en',
    groupKey: 'academia',
    places: 3,
    expiresAt: inDays(5),
  }
  const both = await Promise.all([
    ask('inviteFocalPoint', 'InviteFocalPointInput', input, organiser),
    ask('inviteFocalPoint', 'InviteFocalPointInput', { ...input, places: 5 }, colleague),
  ])
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ActionPlanned', 'AlreadyPlanned'])
  await pass()
  expect(emailsTo(addressOf('Fay Once'))).toBe(1)
})

it('a person whom an owner invites with two roles within a minute is emailed once', async () => {
  const input = { instituteSlug: host.slug, email: addressOf('Mel Once') }
  const first = await ask('inviteMember', 'InviteMemberInput', { ...input, role: 'REVIEWER' }, owner)
  expect(first).toMatchObject({ __typename: 'ActionPlanned' })
  expect(await ask('inviteMember', 'InviteMemberInput', { ...input, role: 'ORGANISER' }, owner)).toEqual(refused)
  await pass()
  expect(emailsTo(addressOf('Mel Once'))).toBe(1)
})

it('an action that was halted does not send again what another has sent meanwhile', async () => {
  const { event } = await scene()
  await invite(event, organiser, ['Bo Once'])
  await pass()
  const before = emailsTo(addressOf('Bo Once'))
  const { id } = await find(event, 'Bo Once')
  const { action } = await ask('sendEventInvitationAgain', 'ID', id, organiser)
  await database.plannedAction.update({
    where: { id: action?.id ?? '' },
    data: { state: 'HALTED', halted: 'FAILED' },
  })
  expect(await ask('sendEventInvitationAgain', 'ID', id, colleague)).toMatchObject({ __typename: 'ActionPlanned' })
  await pass()
  await world.ask(
    'mutation ($id: ID!) { runPlannedActionNow(id: $id) { __typename } }',
    { id: action?.id },
    { as: organiser },
  )
  await world.runJobs()
  expect(emailsTo(addressOf('Bo Once')) - before).toBe(1)
  expect(await database.plannedAction.findUnique({ where: { id: action?.id ?? '' } })).toMatchObject({
    state: 'HALTED',
    halted: 'REFUSED',
    message: expect.stringContaining('This has changed in the meantime'),
  })
})
