import { beforeAll, describe, expect, it } from '@jest/globals'
import { peopleReached } from '../board/bulk/reached.ts'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

/** Four registrations, one of them withdrawn, at an event with two seats. */
async function scene(): Promise<EventRow> {
  const event = await world.event({ hostId: host.id, admission: 'REVIEW', total: 2 })
  const references: string[] = []
  for (const letter of 'abcd') references.push(await registerPerson(world, event, `Person ${letter}`))
  await world.ask(withdrawDocument, { reference: references[3] }, { as: 'persond@people.example' })
  await world.runJobs()
  return event
}

const inputOf = ({ slug }: EventRow, decision: string) => ({
  eventSlug: slug,
  decision,
  expectedCount: 4,
  ...(decision === 'DECLINE' && { reason: 'The topic is another.' }),
})

const previewDocument = 'query ($args: JSON!) { actionPreview(kind: DECIDE_ALL, args: $args) { people refusal } }'
const decideAllDocument = /* GraphQL */ `
  mutation ($input: DecideAllInput!) {
    answer: decideAll(input: $input) {
      __typename
      ... on Refusal { message }
      ... on ActionPlanned { action { id affected about { decision count } } }
    }
  }`
const bulkDocument = 'query ($slug: String!) { event(slug: $slug) { bulkAction { state total done refused } } }'

const emailsAt = ({ id }: EventRow) => database.message.count({ where: { eventId: id } })

describe('a decision about all that match', () => {
  it.each([
    ['DECLINE', 3],
    ['OFFER', 2],
    ['REINSTATE', 1],
  ])('%s: announces and emails those alone whom it can apply to', async (decision, people) => {
    const at = await scene()
    const input = inputOf(at, decision)
    const before = await emailsAt(at)
    expect(await world.ask(previewDocument, { args: { input } }, { as: organiser })).toEqual({
      actionPreview: { people, refusal: null },
    })
    const answer = await world.ask(decideAllDocument, { input }, { as: organiser })
    expect(answer).toMatchObject({
      answer: { __typename: 'ActionPlanned', action: { affected: people, about: { decision, count: people } } },
    })
    expect(await emailsAt(at)).toBe(before)
    await world.setClock(61_000)
    await world.runJobs()
    await world.setClock(null)
    expect((await emailsAt(at)) - before).toBe(people)
    expect(await world.ask(bulkDocument, { slug: at.slug }, { as: organiser })).toEqual({
      event: { bulkAction: { state: 'DONE', total: 4, done: people, refused: 4 - people } },
    })
  })

  it.each([
    ['DECLINE', 3],
    ['OFFER', 2],
    ['REINSTATE', 1],
  ] as const)('%s: counts the same by states, where there are too many to rehearse', async (decision, people) => {
    const at = await scene()
    const id = await begun(at)
    expect(await peopleReached(database, { id, decision, eventId: at.id })).toBe(people)
  })
})

/** A bulk action before its job runs. @returns its id */
async function begun(at: EventRow): Promise<string> {
  const input = { ...inputOf(at, 'WAITLIST'), staged: true }
  await world.ask(decideAllDocument, { input }, { as: organiser })
  const { id } = await database.bulkAction.findFirstOrThrow({ where: { eventId: at.id } })
  return id
}
