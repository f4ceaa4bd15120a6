import { beforeEach, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { until } from '../testing/child.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let event: EventRow
let organiser: string
beforeEach(async () => {
  host = await world.institute()
  event = await world.event({ hostId: host.id, state: 'DRAFT' })
  organiser = (await world.member({ institute: host })).email
})

const isWaiting = async (): Promise<boolean> => {
  const [found] = await database.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  return (found?.count ?? 0) > 0
}

/**
 * The answer to a member who asks while somebody else changes the event, and who has left its host by the time that change ends.
 */
const answerToWhoLeft = async (document: string): Promise<unknown> => {
  let answer: Promise<{ data?: { answer: unknown } | null }> | undefined
  await database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select from event where id = ${event.id} for update`
      answer = world.execute(document, { slug: event.slug }, { as: organiser })
      await until(isWaiting)
      await transaction.member.deleteMany({ where: { instituteId: host.id } })
    },
    { timeout: 20_000 },
  )
  return (await answer)?.data?.answer
}

it.each([
  ['publishes', 'mutation ($slug: String!) { answer: publishEvent(slug: $slug) { __typename } }'],
  [
    'copies',
    'mutation ($slug: String!) { answer: copyEvent(input: { slug: $slug, newSlug: "a-copy", firstDay: "2031-05-05", proposeGrants: false }) { __typename } }',
  ],
  [
    'says who deserves a certificate',
    'mutation ($slug: String!) { answer: setCertificateRule(eventSlug: $slug, sessions: 2) { __typename } }',
  ],
  [
    'hides who is registered',
    'mutation ($slug: String!) { answer: setOffersProtection(eventSlug: $slug, offersProtection: true) { __typename } }',
  ],
])('nobody %s whose right ended while they waited', async (_, document) => {
  const before = await database.event.findMany({ orderBy: { id: 'asc' } })
  expect(await answerToWhoLeft(document)).toEqual({ __typename: 'NotAllowed' })
  expect(await database.event.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
})
