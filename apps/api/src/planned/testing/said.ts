/** Plans an action on what was said (a report, a validation round, uptake, a follow-up), a minute before it takes effect. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PrismaClient } from '@plenaria/prisma/client'
import { english, type Heard, openHeard } from '../../findings/testing/heard.ts'
import { openPublished } from '../../recipients/testing/published.ts'
import { offerProtection } from '../../registrations/testing/documents.ts'
import { letEnd } from '../../testing/ended.ts'
import type { World } from '../../testing/world.ts'

/** Something to plan, and how often it took effect. */
export interface Scene {
  heard: Heard
  /** Another organiser of the host. */
  colleague: string
  document: string
  /** As somebody's browser sends them, the same each time. */
  variables: (as: string) => Record<string, unknown>
  effects: () => Promise<number>
  /** Recipients of its emails. */
  emailed: () => Promise<string[]>
}

export const people = ['Ana', 'Bea', 'Cai', 'Dan']
export const addressOf = (name: string) => `${name.toLowerCase()}@people.example`
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

const refusal = '... on Refusal { message }'
const openDocument = `mutation ($input: OpenValidationInput!) { answer: openValidation(input: $input) { __typename ${refusal} } }`
const closeDocument = `mutation ($roundId: ID!) { answer: closeValidation(roundId: $roundId) { __typename ${refusal} } }`
const publishDocument = `mutation ($input: PublishReportInput!) { answer: publishReport(input: $input) { __typename ${refusal} } }`
const tellDocument = `mutation ($slug: String!) { answer: announceUptake(eventSlug: $slug) { __typename ${refusal} } }`
const sendDocument = `mutation ($slug: String!) { answer: sendFollowUp(eventSlug: $slug) { __typename ${refusal} } }`

/** @throws if it is refused */
async function runAs(world: World, document: string, variables: Record<string, unknown>, as: string): Promise<void> {
  const { answer } = await world.ask<{ answer: { __typename: string; message?: string } }>(document, variables, { as })
  if (answer.message !== undefined) throw new Error(`${answer.__typename}: ${answer.message}`)
}

/** Recounts held seats after a fixture gave some without the desk. */
async function recountSeats(database: PrismaClient, { event: { id } }: Heard): Promise<void> {
  await database.$executeRaw`
    update group_tally t set submitted = 0, confirmed = (select count(*) from registration r
      where r.event_id = t.event_id and r.group_key = t.group_key and r.state = 'CONFIRMED') where event_id = ${id}`
  await database.$executeRaw`
    insert into organisation_tally (event_id, organisation_key, held)
    select event_id, organisation_key, count(*) from registration
    where event_id = ${id} and state = 'CONFIRMED' and organisation_key is not null group by 1, 2
    on conflict (event_id, organisation_key) do update set held = excluded.held`
  await database.$executeRaw`
    update seat_tally set held = (select sum(confirmed) from group_tally where event_id = ${id}) where event_id = ${id}`
}

interface Draft {
  preview: { hash: string; blocks: { kind: string }[]; identifyingTexts: { hits: { id: string }[] }[] }
}

/** Writes a report as its editors would, until it can be published. */
function openDrafting(world: World) {
  async function compose({ event, organiser }: Heard, facts: Record<string, unknown>, as = organiser): Promise<void> {
    const version = await versionOf(event.slug, as)
    const input = {
      eventSlug: event.slug,
      version,
      titles: english('What was heard'),
      introductions: english('Why.'),
      methods: english('How.'),
      corrections: [],
      leftOut: [],
      ...facts,
    }
    await runAs(
      world,
      `mutation ($input: UpdateReportInput!) { answer: updateReport(input: $input) { __typename ${refusal} } }`,
      { input },
      as,
    )
  }

  /** Clears all hits in the report's own texts, by two people of different institutes. */
  async function clearAll(heard: Heard): Promise<void> {
    const document = `mutation ($input: ClearReportHitInput!) { answer: clearReportHit(input: $input) { __typename ${refusal} } }`
    const { preview } = await draftOf(heard.event.slug, heard.organiser)
    for (const { id: hitId } of preview.identifyingTexts.flatMap(({ hits }) => hits))
      for (const as of [heard.organiser, heard.partnerEditor])
        await runAs(
          world,
          document,
          { input: { eventSlug: heard.event.slug, hitId, reason: 'Agreed with the person.' } },
          as,
        )
  }

  async function versionOf(slug: string, as: string): Promise<number> {
    const document = 'query ($slug: String!) { event(slug: $slug) { report { draft { version } } } }'
    const { event } = await world.ask<{ event: { report: { draft: { version: number } } } }>(document, { slug }, { as })
    return event.report.draft.version
  }

  async function draftOf(slug: string, as: string): Promise<Draft> {
    const document =
      'query ($slug: String!) { event(slug: $slug) { report { draft { preview { hash blocks { kind } identifyingTexts { hits { id } } } } } } }'
    return (await world.ask<{ event: { report: { draft: Draft } } }>(document, { slug }, { as })).event.report.draft
  }

  /** Hash of the publishable state, once its figures are known to identify nobody. */
  async function hashOf({ event, organiser }: Heard): Promise<string> {
    for (let tries = 0; tries < 20; tries += 1) {
      const { preview } = await draftOf(event.slug, organiser)
      if (preview.blocks.length === 0) return preview.hash
      await sleep(500)
    }
    throw new Error('The report is blocked.')
  }

  return { compose, clearAll, draftOf, hashOf }
}

/** The setup shared by all scenes. */
function openStage(world: World) {
  const { database, config } = world

  const run = (document: string, variables: Record<string, unknown>, as: string) =>
    runAs(world, document, variables, as)

  const emailedBy = (heard: Heard, template: string) => async (): Promise<string[]> =>
    (await database.message.findMany({ where: { eventId: heard.event.id, template } }))
      .map(({ recipient }) => recipient)
      .toSorted()

  /** A past event with a finding and four people who hold seats. */
  async function overWithFinding(): Promise<Heard> {
    const heard = await openHeard(world)
    for (const name of people) await heard.person(name)
    await recountSeats(database, heard)
    await heard.finding('Orders come late.', [await heard.note()])
    await letEnd(database, heard.event.id)
    return heard
  }

  /** Runs the setup without delays; afterwards, every action waits a minute. */
  async function prepared<Made>(make: () => Promise<Made>): Promise<Made> {
    config.undoSeconds = 0
    const made = await make()
    await world.runJobs()
    config.undoSeconds = 60
    return made
  }

  const scene = async (heard: Heard, facts: Pick<Scene, 'document' | 'variables' | 'effects' | 'emailed'>) => ({
    heard,
    colleague: (await world.member({ institute: heard.host })).email,
    ...facts,
  })

  return { run, emailedBy, overWithFinding, prepared, scene }
}

async function setFollowUp(world: World, { event }: Heard, version: number, label: string, as: string): Promise<void> {
  const questions = [{ key: 'useful', kind: 'YES_NO', required: true, labels: english(label) }]
  const input = { eventSlug: event.slug, version, questions, until: inDays(10) }
  await runAs(
    world,
    `mutation ($input: SetFollowUpInput!) { answer: setFollowUp(input: $input) { __typename ${refusal} } }`,
    { input },
    as,
  )
}

const joined = (sessionId: string, registrationId: string) => ({
  sessionId,
  registrationId,
  attended: true,
  method: 'JOINED' as const,
  at: new Date(),
})

export function openScenes(world: World) {
  const { database } = world
  const { run, emailedBy, overWithFinding, prepared, scene } = openStage(world)
  const { compose, clearAll, draftOf, hashOf } = openDrafting(world)

  /** A report that needs no other institute to publish. Two people cleared what its introduction says about people. */
  async function publishReport(introduction = 'Why.', names: readonly string[] = []): Promise<Scene> {
    const heard = await prepared(async () => {
      const composed = await overWithFinding()
      for (const name of names) await composed.person(name)
      await offerProtection(world, composed.event)
      await compose(composed, { introductions: english(introduction) })
      await clearAll(composed)
      const ended = { state: 'ENDED', endedAt: new Date() } as const
      await database.grant.updateMany({ where: { eventId: composed.event.id }, data: ended })
      return composed
    })
    const hash = await hashOf(heard)
    return scene(heard, {
      document: publishDocument,
      variables: () => ({ input: { eventSlug: heard.event.slug, hash } }),
      effects: () => database.reportVersion.count({ where: { eventId: heard.event.id } }),
      emailed: async () => [],
    })
  }

  const rounds = ({ event }: Heard, where: object = {}) =>
    database.validationRound.count({ where: { eventId: event.id, ...where } })

  const openValidation = (): Promise<Scene> =>
    prepared(async () => {
      const heard = await overWithFinding()
      const closesAt = inDays(7)
      const ids = new Map<string, string>()
      const idOf = (as: string): string => ids.get(as) ?? ids.set(as, randomUUID()).get(as) ?? ''
      return scene(heard, {
        document: openDocument,
        variables: (as) => ({ input: { id: idOf(as), eventSlug: heard.event.slug, closesAt } }),
        effects: () => rounds(heard),
        emailed: emailedBy(heard, 'validation-opened'),
      })
    })

  const closeValidation = (): Promise<Scene> =>
    prepared(async () => {
      const heard = await overWithFinding()
      const id = randomUUID()
      await run(openDocument, { input: { id, eventSlug: heard.event.slug, closesAt: inDays(7) } }, heard.organiser)
      return scene(heard, {
        document: closeDocument,
        variables: () => ({ roundId: id }),
        effects: () => rounds(heard, { closedAt: { not: null } }),
        emailed: async () => [],
      })
    })

  const announceUptake = (): Promise<Scene> =>
    prepared(async () => {
      const heard = await openPublished(world)
      await recountSeats(database, heard)
      const facts = { findingId: heard.findingId, kind: 'NOT_TAKEN_UP', remark: 'It stays as it is.', language: 'en' }
      const input = { eventSlug: heard.event.slug, body: 'Congress', country: 'CO', facts }
      await run(
        `mutation ($input: EnterUptakeInput!) { answer: enterUptake(input: $input) { __typename ${refusal} } }`,
        { input },
        heard.organiser,
      )
      return scene(heard, {
        document: tellDocument,
        variables: () => ({ slug: heard.event.slug }),
        effects: () => database.auditEntry.count({ where: { eventId: heard.event.id, what: 'UPTAKE_TOLD' } }),
        emailed: emailedBy(heard, 'uptake'),
      })
    })

  const sendFollowUp = (): Promise<Scene> =>
    prepared(async () => {
      const heard = await overWithFinding()
      const attended = await database.registration.findMany({ where: { eventId: heard.event.id } })
      await database.attendance.createMany({
        data: attended.map(({ id }) => joined(heard.session.id, id)),
      })
      await setFollowUp(world, heard, 0, 'Was it useful?', heard.organiser)
      return scene(heard, {
        document: sendDocument,
        variables: () => ({ slug: heard.event.slug }),
        effects: () => database.auditEntry.count({ where: { eventId: heard.event.id, what: 'FOLLOW_UP_SENT' } }),
        emailed: emailedBy(heard, 'follow-up'),
      })
    })

  return {
    scenes: { publishReport, openValidation, closeValidation, announceUptake, sendFollowUp },
    prepared,
    run,
    compose,
    draftOf,
    setFollowUp: (heard: Heard, version: number, label: string, as: string) =>
      setFollowUp(world, heard, version, label, as),
  }
}
