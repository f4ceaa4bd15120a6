import { beforeAll, expect, it, jest } from '@jest/globals'
import { Kind, parse, valueFromASTUntyped } from 'graphql'
import { buildContract } from '../server/schema.ts'
import { mutating } from '../testing/matrix/operations.ts'
import { type Cast, openCast, openStage } from '../testing/matrix/stage.ts'
import { mutations } from '../testing/matrix/table.ts'
import { cellsOf, type ViewerName, viewers } from '../testing/matrix/viewers.ts'
import { openWorld } from '../testing/world.ts'
import { type AnyDelayed, delayed, immediate } from './classes.ts'
import { refusalsOf } from './mutations.ts'

jest.setTimeout(60_000)

const world = await openWorld()
const { database, config } = world
const isRefusal = refusalsOf(buildContract())
const kinds = new Map<string, string>(
  Object.entries<AnyDelayed>(delayed).flatMap(([kind, { mutation, isEmailOnly }]) =>
    isEmailOnly ? [] : [[mutation, kind] as const],
  ),
)
const classes: Record<string, string> = immediate

let cast: Cast
beforeAll(async () => {
  cast = await openCast(world)
})

interface Answer {
  __typename: string
  action?: { id: string; affected: number }
}

/** The first viewer whom the matrix allows it. */
const whoMay = (row: string): ViewerName | undefined => {
  const cells = cellsOf(mutations[row] ?? '')
  return viewers.find((_, index) => {
    const cell = cells[index] ?? 'null'
    return cell !== 'null' && !cell.includes(':') && !isRefusal({ __typename: cell })
  })
}

const rows = Object.keys(mutating).flatMap((row) => {
  const viewer = whoMay(row)
  return viewer ? [{ row, name: row.split(' ', 1)[0]?.replace('Mutation.', '') ?? '', viewer }] : []
})

/** Arguments of an operation's only field, as JSON. */
function argumentsOf(document: string, variables: Record<string, unknown>): Record<string, unknown> {
  const [operation] = parse(document).definitions
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : []
  const given = field?.kind === Kind.FIELD ? (field.arguments ?? []) : []
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]))
}

/** Recipients of messages since then, except this address. */
async function emailedBesides(ids: ReadonlySet<string>, address: string | null): Promise<string[]> {
  const messages = await database.message.findMany({ select: { id: true, recipient: true } })
  const addresses = messages.filter(({ id }) => !ids.has(id)).map(({ recipient }) => recipient.toLowerCase())
  return [...new Set(addresses)].filter((each) => each !== address)
}

it.each(rows)(
  '$row: emails others only as its class says, and as many as it said before and after the press',
  async ({ row, name, viewer }) => {
    const operation = mutating[row]
    if (!operation) throw new Error('There is no way to ask.')
    config.undoSeconds = 0
    const stage = await openStage(world, cast, operation.facts)
    const variables = await operation.variables(stage, viewer)
    const known = new Set((await database.message.findMany({ select: { id: true } })).map(({ id }) => id))
    config.undoSeconds = 60
    const as = cast.addresses[viewer]
    const document = operation.document.replace(
      '__typename',
      '__typename ... on ActionPlanned { action { id affected } }',
    )
    const isDelayed = kinds.has(name)
    const preview = `query ($args: JSON!) { actionPreview(kind: ${kinds.get(name)}, args: $args) { people refusal } }`
    const args = argumentsOf(operation.document, variables)
    const announced = isDelayed ? await world.ask(preview, { args }, { as }) : null
    const { answer } = await world.ask<{ answer: Answer }>(isDelayed ? document : operation.document, variables, { as })
    const emailed = await emailedBesides(known, as)
    if (answer.__typename !== 'ActionPlanned') {
      if (!['OWN', 'REDUCES_ACCESS'].includes(classes[name] ?? '')) expect(emailed).toEqual([])
      return
    }
    expect(emailed).toEqual([])
    expect(announced).toEqual({ actionPreview: { people: answer.action?.affected, refusal: null } })
    const run = `mutation ($id: ID!) { answer: runPlannedActionNow(id: $id) { __typename ... on PlannedActionRun { action { state message } } } }`
    const { id, affected } = answer.action ?? { id: '', affected: -1 }
    expect(await world.ask(run, { id }, { as })).toMatchObject({ answer: { action: { state: 'DONE' } } })
    await world.runJobs({ mayFail: true })
    expect((await emailedBesides(known, as)).length).toBe(affected)
  },
)
