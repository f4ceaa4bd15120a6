import { beforeAll, describe, expect, it } from '@jest/globals'
import { appendAudit, clockActor } from '../audit/append.ts'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openMinute } from './testing/minute.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world
const { pass, undo } = openMinute(world)

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

/** The most registrations decided while they are counted; one more is left to a job. */
const maxRehearsed = 1_000

interface Scene {
  event: EventRow
  references: string[]
}

/** An event with two seats and `total` registrations: three await a decision, the others were declined. */
async function scene(total: number): Promise<Scene> {
  const event = await world.event({ hostId: host.id, admission: 'REVIEW', total: 2 })
  const references: string[] = []
  for (const letter of 'abc') references.push(await registerPerson(world, event, `Person ${letter}`))
  const others = await database.$queryRaw<{ id: string }[]>`
    insert into registration select copied.* from registration r, generate_series(1, ${total - 3}::int) n,
      jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'reference', upper(left(md5(r.id::text || n), 10)),
        'email', 'copy' || n || '@people.example', 'email_key', 'copy' || n || '@people.example', 'state', 'DECLINED',
        'decline_reason', 'The topic is another.', 'request_id', null)) copied
    where r.reference = ${references[0]} returning id::text`
  const actor = clockActor('copies')
  const at = await world.now()
  await database.$transaction((transaction) =>
    appendAudit(
      transaction,
      others.map(({ id }) => ({ ...actor, what: 'DECLINED', at, eventId: event.id, registrationId: id, after: {} })),
    ),
  )
  await world.runJobs()
  return { event, references }
}

const inputOf = ({ event }: Scene, decision: string, expectedCount: number) => ({
  input: { eventSlug: event.slug, decision, expectedCount },
})

const previewOf = async (args: object): Promise<unknown> =>
  (
    await world.ask<{ actionPreview: unknown }>(
      'query ($args: JSON!) { actionPreview(kind: DECIDE_ALL, args: $args) { people isUpperBound refusal } }',
      { args },
      { as: organiser },
    )
  ).actionPreview

const shown = 'id state affected isUpperBound emailed'
interface Shown {
  id: string
  state: string
  affected: number
  isUpperBound: boolean
  emailed: number | null
}

async function plan(variables: Record<string, unknown>): Promise<Shown> {
  const document = `mutation ($input: DecideAllInput!) {
    answer: decideAll(input: $input) { __typename ... on ActionPlanned { action { ${shown} } } } }`
  return (await world.ask<{ answer: { action: Shown } }>(document, variables, { as: organiser })).answer.action
}

const look = async (id: string): Promise<Shown> =>
  (
    await world.ask<{ plannedAction: Shown }>(
      `query ($id: ID!) { plannedAction(id: $id) { ${shown} } }`,
      { id },
      { as: organiser },
    )
  ).plannedAction

const emailsAt = ({ event: { id } }: Scene) => database.message.count({ where: { eventId: id } })
const leave = (reference: string | undefined) =>
  world.ask(withdrawDocument, { reference }, { as: 'personc@people.example' })

describe('the number of people that a decision announces', () => {
  it('is exact where as many are decided about as can be counted by their emails', async () => {
    const at = await scene(maxRehearsed)
    const variables = inputOf(at, 'NOT_SELECT', maxRehearsed)
    expect(await previewOf(variables)).toEqual({ people: 3, isUpperBound: false, refusal: null })
    const { id, ...planned } = await plan(variables)
    expect(planned).toEqual({ state: 'PLANNED', affected: 3, isUpperBound: false, emailed: null })
    const before = await emailsAt(at)
    await pass()
    expect(await look(id)).toEqual({ id, state: 'DONE', affected: 3, isUpperBound: false, emailed: 3 })
    expect((await emailsAt(at)) - before).toBe(3)
  })

  it('is the most it can be where a job decides about more: fewer are emailed, and never more', async () => {
    const at = await scene(maxRehearsed + 1)
    const variables = inputOf(at, 'NOT_SELECT', maxRehearsed + 1)
    expect(await previewOf(variables)).toEqual({ people: 3, isUpperBound: true, refusal: null })
    const { id, ...planned } = await plan(variables)
    expect(planned).toEqual({ state: 'PLANNED', affected: 3, isUpperBound: true, emailed: null })
    await leave(at.references[2])
    await world.runJobs()
    const before = await emailsAt(at)
    await pass()
    expect(await look(id)).toEqual({ id, state: 'DONE', affected: 3, isUpperBound: true, emailed: null })
    expect((await emailsAt(at)) - before).toBe(2)
  })

  it('counts no more offers than there are free seats', async () => {
    const at = await scene(maxRehearsed + 1)
    const variables = inputOf(at, 'OFFER', maxRehearsed + 1)
    expect(await previewOf(variables)).toEqual({ people: 2, isUpperBound: true, refusal: null })
    const { id, affected } = await plan(variables)
    expect(affected).toBe(2)
    const before = await emailsAt(at)
    await pass()
    expect(await look(id)).toMatchObject({ state: 'DONE', isUpperBound: true })
    expect((await emailsAt(at)) - before).toBe(2)
  })

  it('is said of nothing that is undone', async () => {
    const at = await scene(maxRehearsed + 1)
    const { id } = await plan(inputOf(at, 'NOT_SELECT', maxRehearsed + 1))
    expect(await undo(id, organiser)).toBe('PlannedActionUndone')
    const before = await emailsAt(at)
    await pass()
    expect(await emailsAt(at)).toBe(before)
  })
})
