import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { makeRegistrationLink } from './people/registrationLink.ts'
import { buildContract } from './server/schema.ts'
import type { Mutating, Question } from './testing/matrix/asking.ts'
import { mutating } from './testing/matrix/operations.ts'
import { answerOf, questions } from './testing/matrix/questions.ts'
import {
  type Cast,
  openCast,
  openStage,
  openUnusedStages,
  type Stage,
  type UnusedStages,
} from './testing/matrix/stage.ts'
import { subscribe } from './testing/matrix/subscribe.ts'
import { fields, mutations, sameForAll, subscriptions, typesWithoutRows } from './testing/matrix/table.ts'
import { cellsOf, type ViewerName, viewers } from './testing/matrix/viewers.ts'
import { openWorld, type Requester } from './testing/world.ts'

/** A row is executed nine times, and each mutation that changes something in an event of its own. */
jest.setTimeout(60_000)

const world = await openWorld()
const schema = buildContract()

let cast: Cast
/** For questions that need no preparation of their own. */
let common: Stage
let stages: UnusedStages
beforeAll(async () => {
  cast = await openCast(world)
  common = await openStage(world, cast)
  stages = openUnusedStages(world, cast)
})

const linkCookies = new Map<string, Promise<string>>()
/**
 * The `cookie` header of somebody who opened the link in an email to the participant, without signing in, on a device other than
 * the first; `attendance/joining.test.ts` covers the first one.
 */
function linkCookieOf({ ana: reference }: Stage): Promise<string> {
  const open = async () => {
    const { id } = await world.database.registration.findUniqueOrThrow({ where: { reference } })
    const answer = await world.app.inject({
      method: 'POST',
      url: '/api/registration-link',
      headers: { origin: world.config.siteUrl },
      payload: { token: await makeRegistrationLink(world.database, id) },
    })
    expect(answer.statusCode).toBe(200)
    return answer.cookies
      .filter(({ name }) => !name.endsWith('.device'))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }
  const cookie = linkCookies.get(reference) ?? open()
  linkCookies.set(reference, cookie)
  return cookie
}
/** Fields that a link gives access to; for everything else, its holder is a visitor. */
const byLink = [
  'Query.registrationByLink',
  'Mutation.takeSeatByLink',
  'Mutation.withdrawByLink',
  'Mutation.confirmAddressByLink',
]
const isByLink = (row: string) => byLink.includes(row.split(' ', 1)[0] ?? '')

const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))

const byViewer = (cells: readonly string[]) => Object.fromEntries(viewers.map((name, index) => [name, cells[index]]))

describe('the matrix', () => {
  const named = [...Object.keys(mutations), ...Object.keys(subscriptions), ...Object.keys(fields)]
    .map((row) => row.split(' ', 1)[0] ?? '')
    .concat(Object.entries(sameForAll).flatMap(([type, list]) => list.map((field) => `${type}.${field}`)))
  const covered = new Set(named.map((name) => name.split('.', 1)[0] ?? ''))

  it('has a row for each field of the contract, and none for a field that is not there', () => {
    const inContract = objects
      .filter(({ name }) => covered.has(name))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    expect([...new Set(named)].toSorted()).toEqual(inContract.toSorted())
  })

  it('knows of every type whether it has rows of its own', () => {
    expect([...covered, ...typesWithoutRows].toSorted()).toEqual(objects.map(({ name }) => name).toSorted())
  })

  it('has eight cells in each row, and a way to ask for it', () => {
    for (const table of [mutations, subscriptions, fields]) {
      for (const row of Object.values(table)) expect(cellsOf(row)).toHaveLength(viewers.length)
    }
    expect(Object.keys(mutating).toSorted()).toEqual(Object.keys(mutations).toSorted())
    expect(Object.keys(questions).toSorted()).toEqual(Object.keys(fields).toSorted())
  })
})

describe('what each viewer reads', () => {
  const open = async ({ facts, prepare }: Question) => {
    const stage = facts || prepare ? await openStage(world, cast, facts) : common
    return { stage, prepared: await prepare?.(stage) }
  }
  const opened: { question: Question; ready: ReturnType<typeof open> }[] = []
  /** Questions change nothing, so those with the same preparation share a stage. */
  const stageFor = (question: Question) => {
    const { facts, prepare } = question
    const alike = opened.find((one) => one.question.prepare === prepare && isDeepStrictEqual(one.question.facts, facts))
    if (alike) return alike.ready
    const ready = open(question)
    opened.push({ question, ready })
    return ready
  }

  it.each(Object.entries(fields))('%s: %s', async (row, expected) => {
    const question = questions[row]
    if (!question) throw new Error('There is no way to ask.')
    const { stage, prepared } = await stageFor(question)
    const { event, ana, bo, pia, full } = stage
    const variables = { slug: event.slug, ana, bo, pia, institute: full.slug, ...prepared }
    const cells: string[] = []
    for (const name of viewers) {
      const data = await world.ask(question.document, variables, { as: cast.addresses[name] })
      cells.push(answerOf(data, question, stage))
    }
    expect(byViewer(cells)).toEqual(byViewer(cellsOf(expected)))
    if (isByLink(row)) return
    const data = await world.ask(question.document, variables, { cookie: await linkCookieOf(stage) })
    expect({ linkHolder: answerOf(data, question, stage) }).toEqual({ linkHolder: cellsOf(expected)[0] })
  })
})

describe('what is the same for everybody who sees what it belongs to', () => {
  const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] => {
    const all = type.getFields()
    const listed = sameForAll[type.name] ?? Object.keys(all)
    return listed.flatMap((name) => all[name] ?? [])
  }

  function selectionOf(type: GraphQLObjectType, depth: number): string {
    const selected = fieldsOf(type).flatMap(({ name, args, type: wrapped }) => {
      const inner = getNamedType(wrapped)
      if (args.some(isRequiredArgument)) return []
      if (isLeafType(inner)) return [name]
      const selection = depth > 0 && isObjectType(inner) ? selectionOf(inner, depth - 1) : ''
      return selection === '' ? [] : [`${name} { ${selection} }`]
    })
    return selected.join(' ')
  }

  const roots: Record<
    string,
    { document: (selection: string) => string; ofRoot: (data: Record<string, unknown>) => unknown }
  > = {
    Event: {
      document: (selection) => `query ($slug: String!) { event(slug: $slug) { ${selection} } }`,
      ofRoot: ({ event }) => event,
    },
    Session: {
      document: (selection) => `query ($slug: String!) { event(slug: $slug) { sessions { ${selection} } } }`,
      ofRoot: ({ event }) => event,
    },
    SeatPlan: {
      document: (selection) => `query ($slug: String!) { event(slug: $slug) { seatPlan { ${selection} } } }`,
      ofRoot: ({ event }) => event,
    },
    StakeholderGroup: {
      document: (selection) => `query ($slug: String!) { event(slug: $slug) { groups { ${selection} } } }`,
      ofRoot: ({ event }) => event,
    },
    Registration: {
      document: (selection) => `query ($ana: String!) { registration(reference: $ana) { ${selection} } }`,
      ofRoot: ({ registration }) => registration,
    },
    Institute: {
      document: (selection) => `query ($institute: String!) { institute(slug: $institute) { ${selection} } }`,
      ofRoot: ({ institute }) => institute,
    },
  }

  it.each(Object.keys(sameForAll))('of %s', async (name) => {
    const root = roots[name]
    const type = schema.getType(name)
    if (!root || !isObjectType(type)) throw new Error('There is no way to ask.')
    const { event, ana, full } = common
    const variables = { slug: event.slug, ana, institute: full.slug }
    const seen: unknown[] = []
    for (const viewer of viewers) {
      const data = await world.ask(root.document(selectionOf(type, 2)), variables, { as: cast.addresses[viewer] })
      const value = root.ofRoot(data)
      if (value !== null) seen.push(value)
    }
    expect(seen.length).toBeGreaterThan(1)
    for (const value of seen) expect(value).toEqual(seen[0])
  })
})

const tables = [
  'review_criterion',
  'review',
  'review_tally',
  'conflict_of_interest',
  'reading',
  'review_assignment',
  'review_distribution',
  'review_reminder',
  'tag',
  'registration_tag',
  'internal_note',
  'internal_note_mention',
  'companion',
  'speaker',
  'speaker_session',
  'speaker_link',
  'quota',
  'draw',
  'draw_person',
  'draw_room',
  'seed_holder',
  'seed_share',
  'event',
  'session',
  'session_place',
  'stakeholder_group',
  'seat_plan',
  'seat_plan_group',
  'registration',
  'event_grant',
  'seat_tally',
  'group_tally',
  'allotment_tally',
  'countersign_request',
  'countersignature',
  'grant_terms',
  'board_view',
  'bulk_action',
  'bulk_action_row',
  'planned_action',
  'institute',
  'member',
  'invitation',
  'audit_entry',
  'audit_chain',
  'message',
  'retention_rule',
  'erasure',
  'audit_words',
  'attendance',
  'certificate',
  'calendar_feed',
  'registration_import',
  'import_row',
  'import_problem',
  'api_token',
  'registration_link',
  'series',
  'series_item',
  'webhook',
  'webhook_progress',
  'webhook_delivery',
  'letter',
  'letter_template',
  'digest',
  'event_invitation',
  'focal_point',
  'invitation_link',
  'report',
  'report_version',
  'report_withdrawal',
  'recipient',
  'report_delivery',
  'report_link',
  'uptake',
  'evidence_promise',
  'follow_up',
  'follow_up_question',
  'follow_up_answer',
  'topic',
  'note',
  'contribution',
  'finding',
  'finding_note',
  'finding_contribution',
  'leak_clearance',
  'passage_freeze',
  'validation_round',
]

/**
 * The number of rows in each table, and the newest transaction that wrote one, so that any write or deletion changes it. Excludes
 * sign-ins.
 */
async function everything(): Promise<unknown> {
  const digests = tables.map(
    (table) => `select '${table}' as of, count(*)::int as rows, max(xmin::text::bigint)::text as newest from ${table}`,
  )
  return world.database.$queryRawUnsafe(`${digests.join(' union all ')} order by of`)
}

/** Increases with every transaction that writes anything. */
async function transactionCount(): Promise<string> {
  const [row] = await world.database.$queryRaw<[{ next: string }]>`
    select pg_snapshot_xmax(pg_current_snapshot())::text as next`
  return row.next
}

describe('what each viewer does', () => {
  interface Answer {
    __typename: string
    refused?: { refusal: { __typename: string } }[]
  }

  async function act(
    { document }: Mutating,
    variables: Record<string, unknown>,
    requester: Requester,
  ): Promise<string> {
    const { answer } = await world.ask<{ answer: Answer | null }>(document, variables, requester)
    if (!answer) return 'null'
    return [answer.__typename, ...(answer.refused ?? []).map(({ refusal }) => refusal.__typename)].join(':')
  }

  const refusals = new Set(objects.filter((type) => type.getInterfaces().length > 0).map(({ name }) => name))
  const asViewer = (viewer: ViewerName): Requester => ({ as: cast.addresses[viewer] })
  const changesNothing = (cell: string) => cell === 'null' || cell.includes(':') || refusals.has(cell)

  /** Refusals have changed nothing, so the first permitted viewer uses the same stage, unless it must be prepared for them. */
  const readyFor = (permitted: readonly ViewerName[], { variables }: Mutating, prepared: Record<string, unknown>) =>
    permitted.length > 0 && variables.length < 2 ? prepared : null

  /** Each in a stage of its own; the first in a ready one, if there is one. */
  async function perform(operation: Mutating, permitted: readonly ViewerName[], ready: Record<string, unknown> | null) {
    const answers: Partial<Record<ViewerName, string>> = {}
    let prepared = ready
    for (const viewer of permitted) {
      const variables = prepared ?? (await operation.variables(await stages.take(operation.facts), viewer))
      prepared = null
      answers[viewer] = await act(operation, variables, asViewer(viewer))
    }
    return answers
  }

  it.each(Object.entries(mutations))('%s: %s', async (row, expected) => {
    const operation = mutating[row]
    if (!operation) throw new Error('There is no way to ask.')
    const cells = cellsOf(expected)
    const [ofVisitor = ''] = cells
    const ofViewers = viewers.map((viewer, index) => ({ viewer, isIdle: changesNothing(cells[index] ?? '') }))
    const isAskedByLink = !isByLink(row)
    const answers: Partial<Record<ViewerName | 'linkHolder', string>> = {}
    const stage = await stages.take(operation.facts)
    const cookie = await linkCookieOf(stage)
    const opened = await transactionCount()
    const variables = await operation.variables(stage, null)
    const isUntouched = (await transactionCount()) === opened
    const before = await everything()
    for (const { viewer } of ofViewers.filter(({ isIdle }) => isIdle))
      answers[viewer] = await act(operation, variables, asViewer(viewer))
    if (isAskedByLink && changesNothing(ofVisitor)) answers.linkHolder = await act(operation, variables, { cookie })
    expect(await everything()).toEqual(before)
    const permitted = ofViewers.flatMap(({ viewer, isIdle }) => (isIdle ? [] : [viewer]))
    const ready = readyFor(permitted, operation, variables)
    if (isUntouched && !ready) stages.keep(stage, operation.facts)
    Object.assign(answers, await perform(operation, permitted, ready))
    if (isAskedByLink && !changesNothing(ofVisitor)) {
      const fresh = await stages.take(operation.facts)
      const requester = { cookie: await linkCookieOf(fresh) }
      answers.linkHolder = await act(operation, await operation.variables(fresh, null), requester)
    }
    expect(answers).toEqual({ ...byViewer(cells), ...(isAskedByLink && { linkHolder: ofVisitor }) })
  })
})

describe('changes that each viewer is sent', () => {
  const documents: Record<string, string> = {
    'Subscription.compositionProgress':
      'subscription ($slug: String!, $session: ID!) { compositionProgress(slug: $slug, run: $session) { stage } }',
    'Subscription.eventChanged': 'subscription ($slug: String!) { eventChanged(slug: $slug) { slug } }',
    'Subscription.notesChanged': 'subscription ($session: ID!) { notesChanged(sessionId: $session) { at } }',
    'Subscription.presence': 'subscription ($ana: String!) { presence(reference: $ana) { reference } }',
    'Subscription.registrationChanged':
      'subscription ($ana: String!) { registrationChanged(reference: $ana) { reference } }',
  }

  it.each(Object.entries(subscriptions))('%s: %s', async (row, expected) => {
    const { event, ana } = common
    const { id } = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
    const { id: session } = await world.database.session.findFirstOrThrow({ where: { eventId: event.id } })
    const composing = {
      run: session,
      eventId: event.id,
      stage: 'BOUND',
      bound: null,
      best: null,
      odds: null,
      done: 0,
      of: 0,
    }
    const changed = { eventId: event.id, registrationIds: [id], presenceOf: id, notesOf: session }
    const notice = JSON.stringify({ ...changed, composing })
    const cells: string[] = []
    for (const name of viewers) {
      const payload = { query: documents[row] ?? '', variables: { slug: event.slug, ana, session } }
      const change = () => world.database.$queryRaw`select pg_notify('plenaria_live', ${notice})::text as notified`
      cells.push(await subscribe(world, cast.addresses[name], payload, change))
    }
    expect(byViewer(cells)).toEqual(byViewer(cellsOf(expected)))
  })
})
