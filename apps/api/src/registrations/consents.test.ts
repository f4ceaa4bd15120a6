import { expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { registerPerson } from './testing/documents.ts'

const world = await openWorld()
const event = await world.event({
  consents: [
    { key: 'photos', texts: { en: 'Photos are fine.' }, required: false },
    { key: 'terms', texts: { en: 'The terms are fine.' }, required: true },
  ],
})
const given = (key: string, isGiven = true, version = 1) => ({ key, version, given: isGiven })
const reference = await registerPerson(world, event, 'Ana', { consents: [given('photos'), given('terms')] })
const as = 'ana@people.example'

interface Read {
  version: number
  consents: unknown[]
}
const read = async () =>
  (
    await world.ask<{ registration: Read }>(
      'query ($reference: String!) { registration(reference: $reference) { version consents { key version given } } }',
      { reference },
      { as },
    )
  ).registration

async function amend(consents: unknown[]) {
  const { version } = await read()
  return (
    await world.ask<{ answer: unknown }>(
      `mutation ($input: AmendRegistrationInput!) { answer: amendRegistration(input: $input) {
        __typename ... on InvalidInput { fields { path code } } } }`,
      { input: { reference, version, consents } },
      { as },
    )
  ).answer
}

test('a consent is withdrawn and given again without touching the others; the log keeps what changed', async () => {
  expect(await amend([given('photos', false)])).toEqual({ __typename: 'AmendmentAccepted' })
  expect((await read()).consents).toEqual([given('terms'), given('photos', false)])
  const entry = await world.database.auditEntry.findFirstOrThrow({
    where: { what: 'AMENDED' },
    orderBy: { at: 'desc' },
  })
  expect(JSON.stringify(entry.after)).toContain('consents')
  expect(await amend([given('photos')])).toEqual({ __typename: 'AmendmentAccepted' })
  expect((await read()).consents).toEqual([given('terms'), given('photos')])
})

test('a required consent can’t be withdrawn on its own, and consent is given to the current words', async () => {
  const needed = (key: string, code = 'CONSENT_NEEDED') => ({
    __typename: 'InvalidInput',
    fields: [{ path: `consents.${key}`, code }],
  })
  expect(await amend([given('terms', false)])).toEqual(needed('terms'))
  expect(await amend([given('unheard-of')])).toEqual(needed('unheard-of', 'UNKNOWN'))
  await world.database.consentText.updateMany({ where: { eventId: event.id, key: 'photos' }, data: { version: 2 } })
  await world.database.event.update({ where: { id: event.id }, data: { version: { increment: 1 } } })
  expect(await amend([given('photos')])).toEqual(needed('photos'))
  expect(await amend([given('photos', true, 2)])).toEqual({ __typename: 'AmendmentAccepted' })
  expect((await read()).consents).toEqual([given('terms'), given('photos', true, 2)])
})

test('a consent is taken back whatever became of the registration, and nothing else is changed then', async () => {
  await world.ask(
    'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
    { reference },
    { as },
  )
  const { registration } = await world.ask<{
    registration: { viewerCan: { amend: boolean; changeConsents: boolean } }
  }>(
    'query ($reference: String!) { registration(reference: $reference) { viewerCan { amend changeConsents } } }',
    { reference },
    { as },
  )
  expect(registration.viewerCan).toEqual({ amend: false, changeConsents: true })
  expect(await amend([given('photos', false, 2)])).toEqual({ __typename: 'AmendmentAccepted' })
  expect((await read()).consents).toEqual([given('terms'), given('photos', false, 2)])
  const { version } = await read()
  const more = await world.ask(
    'mutation ($input: AmendRegistrationInput!) { answer: amendRegistration(input: $input) { __typename } }',
    { input: { reference, version, name: 'Ana Luz', consents: [given('photos', true, 2)] } },
    { as },
  )
  expect(more).toEqual({ answer: { __typename: 'WrongState' } })
})
