import { expect, test } from '@jest/globals'
import { registerInterest } from '../events/examples.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

const decide = /* GraphQL */ `
  mutation ($input: DecideInput!) {
    decide(input: $input) {
      __typename
      ... on Decided { refused { reference } event { groups { key offered waiting submitted stagedDifference } } }
    }
  }
`

test('shows staged decisions as their effect on the seats of each group, until they are taken back', async () => {
  const { email: as, institute } = await world.member()
  const { slug: eventSlug } = await world.event({ hostId: institute.id })
  const references: string[] = []
  for (const [index, groupKey] of ['academia', 'academia', 'academia', 'civil-society'].entries()) {
    const input = {
      eventSlug,
      name: `Person ${index}`,
      email: `person-${index}@people.example`,
      groupKey,
      country: 'CO',
      languages: ['es'],
      consents: [],
    }
    const answer = await world.ask<{ registerInterest: { registration: { reference: string } } }>(registerInterest, {
      input,
    })
    references.push(answer.registerInterest.registration.reference)
  }
  const [one = '', two = '', three = '', four = ''] = references
  const stage = (input: Record<string, unknown>) => world.ask(decide, { input: { eventSlug, ...input } }, { as })

  await stage({ references: [four], decision: 'OFFER' })
  await stage({ references: [one, two], decision: 'OFFER', staged: true })
  await stage({ references: [three], decision: 'WAITLIST', staged: true })
  expect(
    await stage({ references: [four], decision: 'DECLINE', reason: 'Not from the region.', staged: true }),
  ).toEqual({
    decide: {
      __typename: 'Decided',
      refused: [],
      event: {
        groups: [
          { key: 'civil-society', offered: 1, waiting: 0, submitted: 0, stagedDifference: -1 },
          { key: 'academia', offered: 0, waiting: 0, submitted: 3, stagedDifference: 2 },
        ],
      },
    },
  })
  expect(await stage({ references: [one, four], decision: 'OFFER', unstage: true })).toMatchObject({
    decide: { event: { groups: [{ stagedDifference: 0 }, { stagedDifference: 1 }] } },
  })
})
