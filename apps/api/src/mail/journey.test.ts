import { expect, test } from '@jest/globals'
import { confirmAddress } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ rateLimit: 3 })
const event = await world.event({ admission: 'FIRST_COME', total: 1, offerHours: 48, titles: { en: 'A training' } })

const register = (email: string) =>
  world.ask<{
    registerInterest: { __typename: string; retryAfter?: number; registration?: { reference: string; state: string } }
  }>(
    `mutation ($input: RegisterInterestInput!) {
      registerInterest(input: $input) {
        __typename
        ... on InterestRegistered { registration { reference state } }
        ... on TooManyRequests { message retryAfter }
      }
    }`,
    {
      input: {
        eventSlug: event.slug,
        name: 'A person',
        email,
        groupKey: 'academia',
        country: 'CO',
        languages: ['es'],
        consents: [],
      },
    },
  )

const subjects = (email: string) => world.mails.filter(({ to }) => to === email).map(({ subject }) => subject)

test('a seat is held by email, then offered to the next, lapses by the clock, and goes back to the first, who takes it by the link', async () => {
  const first = (await register('first@people.example')).registerInterest
  const second = (await register('second@people.example')).registerInterest
  expect([first.registration?.state, second.registration?.state]).toEqual(['OFFERED', 'WAITLISTED'])
  await world.runJobs()
  expect(subjects('first@people.example')).toEqual(['Confirm your email to keep your seat: A training'])
  expect(subjects('second@people.example')).toEqual(['Confirm your email: A training'])
  await confirmAddress(world, second.registration?.reference ?? '')
  await world.runJobs()
  expect(subjects('second@people.example').slice(1)).toEqual(['You are on the waitlist: A training'])

  const hour = 60 * 60_000
  await world.setClock(hour)
  await world.runJobs()
  expect(subjects('first@people.example')).toHaveLength(1)
  expect(subjects('second@people.example').slice(2)).toEqual(['A seat is held for you: A training'])
  await confirmAddress(world, first.registration?.reference ?? '')

  await world.setClock(50 * hour)
  await world.runJobs()
  expect(subjects('second@people.example').slice(3)).toEqual(['Your offer expired: A training'])
  expect(subjects('first@people.example').slice(1)).toEqual([
    'You are on the waitlist: A training',
    'A seat is held for you: A training',
  ])

  const token = /#token=([\w-]+)/.exec(world.mails.findLast(({ to }) => to === 'first@people.example')?.text ?? '')?.[1]
  const opened = await world.app.inject({
    method: 'POST',
    url: '/api/registration-link',
    headers: { origin: world.config.siteUrl },
    payload: { token },
  })
  const reference = first.registration?.reference ?? ''
  expect(opened.json()).toEqual({ reference })
  const { takeSeatByLink } = await world.ask(
    'mutation ($reference: String!) { takeSeatByLink(reference: $reference) { __typename } }',
    { reference },
    { cookie: opened.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
  )
  expect(takeSeatByLink).toEqual({ __typename: 'SeatTakenByLink' })
  await world.runJobs()
  expect(subjects('first@people.example').slice(3)).toEqual(['Your seat is confirmed: A training'])

  const { viewer } = await world.ask(
    '{ viewer { registrations { reference state } } }',
    {},
    { as: 'first@people.example' },
  )
  expect(viewer).toEqual({ registrations: [{ reference, state: 'CONFIRMED' }] })
})

test('a client that sends very many registrations learns when to come back', async () => {
  await register('third@people.example')
  expect((await register('fourth@people.example')).registerInterest).toMatchObject({
    __typename: 'TooManyRequests',
    retryAfter: expect.any(Number),
  })
})
