import { beforeAll, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import fc from 'fast-check'
import { recount } from '../../desk/testing/recount.ts'
import {
  amendDocument,
  decideDocument,
  registerPerson,
  withdrawDocument,
} from '../../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../../request/rows.ts'
import type { EventFixture } from '../../testing/fixtures.ts'
import { openWorld } from '../../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const event = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} }, ...facts })

const people = async (at: EventRow, letters: string, changes: Parameters<typeof registerPerson>[3] = {}) => {
  const references: string[] = []
  for (const letter of letters) references.push(await registerPerson(world, at, `Person ${letter}`, changes))
  return references
}

const shown = /* GraphQL */ `
  id state total done refused undone restored notUndone viewerCan { undo }
  undoRefusals(first: 5) { edges { node { reference refusal { __typename } } } }
  refusals(first: 2) { edges { node { reference refusal { __typename } } } pageInfo { hasNextPage endCursor } }`

const decideAllDocument = /* GraphQL */ `
  mutation ($input: DecideAllInput!) {
    answer: decideAll(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on MatchCountChanged { count }
      ... on BulkActionStarted { action { ${shown} } }
      ... on BulkActionRunning { action { id } }
    }
  }`
const undoDocument = /* GraphQL */ `
  mutation ($id: ID!) { answer: undoBulkAction(id: $id) { __typename ... on BulkActionStarted { action { state } } } }`

const holdDocument = 'mutation ($input: HoldWaitlistInput!) { holdWaitlist(input: $input) { __typename } }'
const priorityDocument = 'mutation ($input: SetPriorityInput!) { setPriority(input: $input) { __typename } }'

interface Action {
  id: string
  state: string
  total: number
  done: number
  refused: number
  undone: number
  restored: number
  kept: number
  viewerCan: { undo: boolean }
  refusals: { edges: { node: { reference: string; refusal: { __typename: string } } }[] }
}
interface Answer {
  __typename: string
  count?: number
  action?: Action
  fields?: unknown
}

const decideAll = async (at: EventRow, input: Record<string, unknown>, as = organiser): Promise<Answer> =>
  (
    await world.ask<{ answer: Answer }>(
      decideAllDocument,
      { input: { eventSlug: at.slug, decision: 'WAITLIST', expectedCount: 3, ...input } },
      { as },
    )
  ).answer

const actionOf = async (id: string, as = organiser): Promise<Action | null> =>
  (
    await world.ask<{ bulkAction: Action | null }>(
      `query ($id: ID!) { bulkAction(id: $id) { ${shown} } }`,
      { id },
      { as },
    )
  ).bulkAction

const started = async (at: EventRow, input: Record<string, unknown>, as = organiser): Promise<string> => {
  const answer = await decideAll(at, input, as)
  if (!answer.action) throw new Error(JSON.stringify(answer))
  return answer.action.id
}

const undoOf = async (id: string, as = organiser): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(undoDocument, { id }, { as })).answer

const standings = async (at: EventRow) =>
  (await database.registration.findMany({ where: { eventId: at.id }, orderBy: { id: 'asc' } })).map(
    ({ state, staged }) => staged ?? state,
  )

describe('a decision about all that match', () => {
  it('is carried out by a job, through the desk, and audited', async () => {
    const at = await event()
    await people(at, 'abc')
    await people(at, 'd', { country: 'MX' })
    const id = await started(at, { decision: 'NOT_SELECT', filter: { countries: ['CO'] } })
    expect(await actionOf(id)).toMatchObject({ state: 'RUNNING', total: 3, done: 0 })
    await world.runJobs()
    expect(await actionOf(id)).toMatchObject({ state: 'DONE', done: 3, refused: 0, viewerCan: { undo: false } })
    expect(await standings(at)).toEqual(['NOT_SELECTED', 'NOT_SELECTED', 'NOT_SELECTED', 'SUBMITTED'])
    const entries = await database.auditEntry.findMany({ where: { eventId: at.id }, orderBy: { id: 'asc' } })
    expect(entries.slice(4).map(({ what, requestId }) => [what, requestId?.startsWith('bulk-')])).toEqual([
      ['BULK_ACTION_STARTED', false],
      ['NOT_SELECTED', true],
      ['NOT_SELECTED', true],
      ['NOT_SELECTED', true],
    ])
    expect(await recount(database, at.id)).toEqual([])
  })

  it('begins nothing where another number matches than was shown', async () => {
    const at = await event()
    await people(at, 'ab')
    expect(await decideAll(at, {})).toMatchObject({ __typename: 'MatchCountChanged', count: 2 })
    expect(await database.bulkAction.count({ where: { eventId: at.id } })).toBe(0)
    expect(await decideAll(at, { expectedCount: 0 })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'expectedCount', code: 'OUT_OF_RANGE' }],
    })
  })

  it('needs a reason to decline', async () => {
    const at = await event()
    await people(at, 'abc')
    expect(await decideAll(at, { decision: 'DECLINE', reason: ' ' })).toMatchObject({ __typename: 'ReasonNeeded' })
  })

  it('goes on one at a time', async () => {
    const at = await event()
    await people(at, 'abc')
    const id = await started(at, { staged: true })
    expect(await decideAll(at, {})).toMatchObject({ __typename: 'BulkActionRunning', action: { id } })
    const other = (await world.member({ institute: host })).email
    expect(await decideAll(at, { staged: true }, other)).toMatchObject({ __typename: 'BulkActionStarted' })
    expect(await actionOf(id, other)).toBeNull()
    await world.runJobs()
    expect(await decideAll(at, { staged: true })).toMatchObject({ __typename: 'BulkActionStarted' })
    await world.runJobs()
  })

  it('reports row by row what was refused, and what changed meanwhile', async () => {
    const at = await event({ total: 1, groups: { 'civil-society': { maximum: 1, target: 1 }, academia: {} } })
    const [a, b] = await people(at, 'abcd')
    const id = await started(at, { decision: 'OFFER', expectedCount: 4 })
    const input = { reference: a, version: 1, country: 'MX' }
    await world.ask(amendDocument, { input }, { as: 'persona@people.example' })
    await world.runJobs()
    const action = await actionOf(id)
    expect(action).toMatchObject({ state: 'DONE', total: 4, done: 1, refused: 3 })
    expect(action?.refusals).toMatchObject({
      edges: [{ node: { reference: a, refusal: { __typename: 'ChangedMeanwhile' } } }, {}],
      pageInfo: { hasNextPage: true },
    })
    expect(action?.refusals.edges[1]?.node.refusal.__typename).toBe('CannotHoldSeat')
    expect(await standings(at)).toEqual(['SUBMITTED', 'OFFERED', 'SUBMITTED', 'SUBMITTED'])
    expect(b).toBeDefined()
  })

  it('offers seats in the order of the queue, out of turn for a reason only', async () => {
    const at = await event({ total: 1, admission: 'FIRST_COME' })
    const [held] = await people(at, 'h')
    const [, , c] = await people(at, 'abc')
    await people(at, 'd', { country: 'MX' })
    await world.ask(holdDocument, { input: { eventSlug: at.slug, reason: 'Interpreters first.' } }, { as: organiser })
    await world.ask(withdrawDocument, { reference: held }, { as: 'personh@people.example' })
    const raise = { reference: c, priority: 5, reason: 'Interprets.' }
    await world.ask(priorityDocument, { input: raise }, { as: organiser })
    const late = await started(at, { decision: 'OFFER', filter: { countries: ['MX'] }, expectedCount: 1 })
    await world.runJobs()
    expect((await actionOf(late))?.refusals.edges[0]?.node.refusal).toEqual({ __typename: 'OutOfTurnReasonNeeded' })
    const filter = { states: ['WAITLISTED'] }
    await started(at, { decision: 'OFFER', filter, expectedCount: 4 })
    await world.runJobs()
    expect(await standings(at)).toEqual(['WITHDRAWN', 'WAITLISTED', 'WAITLISTED', 'OFFERED', 'WAITLISTED'])
  })

  it('is taken back until it is released, as far as it still is as it was staged', async () => {
    const at = await event()
    const [a, b] = await people(at, 'abc')
    const id = await started(at, { decision: 'OFFER', staged: true })
    await world.runJobs()
    expect(await standings(at)).toEqual(['OFFER', 'OFFER', 'OFFER'])
    const input = { eventSlug: at.slug, references: [a], decision: 'WAITLIST', staged: true }
    await world.ask(decideDocument, { input }, { as: organiser })
    await world.ask(withdrawDocument, { reference: b }, { as: 'personb@people.example' })
    const undo = () => undoOf(id)
    expect(await undo()).toMatchObject({ __typename: 'BulkActionStarted', action: { state: 'UNDOING' } })
    await world.runJobs()
    expect(await actionOf(id)).toMatchObject({
      state: 'UNDONE',
      done: 3,
      undone: 1,
      restored: 0,
      notUndone: 2,
      viewerCan: { undo: false },
      undoRefusals: {
        edges: [
          { node: { reference: a, refusal: { __typename: 'ChangedMeanwhile' } } },
          { node: { reference: b, refusal: { __typename: 'ChangedMeanwhile' } } },
        ],
      },
    })
    expect(await standings(at)).toEqual(['WAITLIST', 'WITHDRAWN', 'SUBMITTED'])
    expect(await undo()).toMatchObject({ __typename: 'NothingToUndo' })
  })

  it('brings back what was staged before, whatever was staged over what and undone since', async () => {
    const at = await event()
    const references = await people(at, 'abcd')
    const colleague = (await world.member({ institute: host })).email
    const step = fc.record({
      decision: fc.constantFrom('OFFER', 'WAITLIST', 'NOT_SELECT', 'DECLINE'),
      chosen: fc.subarray(references, { minLength: 1 }),
      asMember: fc.constantFrom(organiser, colleague),
      isBulk: fc.boolean(),
    })
    const rows = () =>
      database.registration.findMany({
        where: { eventId: at.id },
        orderBy: { id: 'asc' },
        select: { staged: true, stagedReason: true, stagedAt: true, stagedBy: true, stagedOver: true },
      })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
        const undoings: { before: unknown; undo: () => Promise<unknown> }[] = []
        for (const { decision, chosen, asMember, isBulk } of steps) {
          const before = await rows()
          const order = { decision, reason: 'Because.', staged: true }
          if (isBulk) {
            const id = await started(at, { ...order, expectedCount: references.length }, asMember)
            await world.runJobs()
            undoings.push({ before, undo: () => undoOf(id, asMember) })
          } else {
            const input = { eventSlug: at.slug, references: chosen, ...order }
            await world.ask(decideDocument, { input }, { as: asMember })
            const { stagedAt: undoStagedAt } = await database.registration.findFirstOrThrow({
              where: { reference: chosen[0] },
            })
            const again = { input: { ...input, undoStagedAt } }
            undoings.push({ before, undo: () => world.ask(decideDocument, again, { as: asMember }) })
          }
        }
        for (const { before, undo } of undoings.toReversed()) {
          await undo()
          await world.runJobs()
          expect(await rows()).toEqual(before)
        }
      }),
      { numRuns: 5 },
    )
    expect(await recount(database, at.id)).toEqual([])
  })

  it('keeps to what a partner may decide about', async () => {
    const at = await event()
    await people(at, 'ab')
    await people(at, 'cde', { groupKey: 'academia' })
    const { institute, grant } = await world.partner(at, { terms: { scope: { ...wholeEvent, groups: ['academia'] } } })
    const partner = (await world.member({ institute })).email
    await started(at, { staged: true }, partner)
    await world.runJobs()
    expect(await standings(at)).toEqual(['SUBMITTED', 'SUBMITTED', 'WAITLIST', 'WAITLIST', 'WAITLIST'])
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: at.id, what: 'STAGED' } })
    expect(entry).toMatchObject({ instituteId: institute.id, grantId: grant.id })
  })

  it('stops where the right to decide is lost meanwhile', async () => {
    const at = await event()
    await people(at, 'abc')
    const { institute, grant } = await world.partner(at)
    const partner = (await world.member({ institute })).email
    const id = await started(at, { staged: true }, partner)
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    await world.runJobs()
    expect(await standings(at)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED'])
    expect(await database.bulkAction.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'STOPPED', done: 0 })
  })

  it('declines at once only where no other institute has to agree', async () => {
    const at = await event()
    await people(at, 'abc')
    await world.partner(at, { terms: { countersign: ['DECLINE'] } })
    const decline = { decision: 'DECLINE', reason: 'For people outside government.' }
    expect(await decideAll(at, decline)).toMatchObject({ __typename: 'CountersignNeeded' })
    expect(await decideAll(at, { ...decline, staged: true })).toMatchObject({ __typename: 'BulkActionStarted' })
    await world.runJobs()
  })
})
