import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { consultation } from '../events/examples.ts'
import { openMinute } from '../planned/testing/minute.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database, config } = world
const minute = openMinute(world)

const unpublishDocument = /* GraphQL */ `
  mutation ($slug: String!) {
    answer: unpublishEvent(slug: $slug) { __typename ... on Refusal { message } ... on EventUnpublished { event { state } } }
  }`
const publishDocument = /* GraphQL */ `
  mutation ($slug: String!) {
    answer: publishEvent(slug: $slug) { __typename ... on Refusal { message } ... on NotReadyToPublish { fields { path } } }
  }`
const deleteDocument = /* GraphQL */ `
  mutation ($slug: String!) {
    answer: deleteEvent(slug: $slug) {
      __typename ... on Refusal { message } ... on EventDeleted { slug } ... on EventOnRecord { record }
    }
  }`
const archiveDocument = 'mutation ($slug: String!) { answer: archiveEvent(slug: $slug) { __typename } }'
const abilitiesDocument = /* GraphQL */ `
  query ($slug: String!) { event(slug: $slug) { viewerCan { unpublish unpublishDenial delete deleteDenial } } }`
const createDocument = 'mutation ($input: CreateEventInput!) { answer: createEvent(input: $input) { __typename } }'
const logDocument = /* GraphQL */ `
  query ($slug: String!) { institute(slug: $slug) { auditEntries(first: 5) { edges { node { kind before } } } } }`
const eventDocument = 'query ($slug: String!) { event(slug: $slug) { slug previousStartsAt } }'

const hour = 3_600_000
const complete = {
  descriptions: { en: 'What happens.' },
  decisionPromisedAt: new Date(Date.now() + 15 * 24 * hour),
  consents: [{ key: 'photos', texts: { en: 'Photos are fine.' }, required: false }],
}
let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'OWNER' })).email
})

const ask = async (document: string, slug: string, as: string | null = organiser) =>
  (await world.ask<{ answer: Record<string, unknown> }>(document, { slug }, { as })).answer

const abilities = async (slug: string) =>
  (await world.ask<{ event: { viewerCan: Record<string, unknown> } }>(abilitiesDocument, { slug }, { as: organiser }))
    .event.viewerCan

const seen = async (slug: string, as: string | null) =>
  (await world.ask<{ event: { previousStartsAt: string | null } | null }>(eventDocument, { slug }, { as })).event

describe('unpublishing an event', () => {
  let event: EventRow
  beforeEach(async () => {
    event = await world.event({ hostId: host.id, ...complete })
  })

  it('makes it a draft, which only its institute sees, and which can be published again', async () => {
    await database.event.update({
      where: { id: event.id },
      data: { previousStartsAt: new Date(event.startsAt.getTime() - hour), rescheduleReasons: { en: 'Flooded.' } },
    })
    expect(await abilities(event.slug)).toMatchObject({ unpublish: true, unpublishDenial: null, delete: false })
    expect(await ask(unpublishDocument, event.slug)).toEqual({
      __typename: 'EventUnpublished',
      event: { state: 'DRAFT' },
    })
    expect(await seen(event.slug, null)).toBeNull()
    expect(await seen(event.slug, organiser)).toMatchObject({ previousStartsAt: null })
    expect(await ask(publishDocument, event.slug)).toEqual({ __typename: 'EventPublished' })
    expect(await seen(event.slug, null)).not.toBeNull()
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' } })
    expect(entries.map(({ what }) => what)).toEqual(['EVENT_UNPUBLISHED', 'EVENT_PUBLISHED'])
  })

  it('is refused once somebody has registered, also if they have withdrawn', async () => {
    const reference = await registerPerson(world, event, 'ana')
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      { reference },
      {
        as: 'ana@people.example',
      },
    )
    expect(await ask(unpublishDocument, event.slug)).toMatchObject({ __typename: 'PeopleInvolved' })
    expect(await abilities(event.slug)).toMatchObject({
      unpublish: false,
      unpublishDenial: expect.stringMatching(/^Someone has registered or was invited/),
    })
    await expect(database.event.update({ where: { id: event.id }, data: { state: 'DRAFT' } })).rejects.toThrow()
  })

  it('is refused for a draft, once it is over, and to people who don’t run the event', async () => {
    expect(await ask(unpublishDocument, event.slug, null)).toMatchObject({ __typename: 'NotAllowed' })
    const other = await world.member({ institute: await world.institute() })
    expect(await ask(unpublishDocument, event.slug, other.email)).toMatchObject({ __typename: 'NotAllowed' })
    const draft = await world.event({ hostId: host.id, state: 'DRAFT' })
    expect(await ask(unpublishDocument, draft.slug)).toMatchObject({ __typename: 'WrongEventState' })
    const endsAt = new Date(Date.now() - hour)
    await database.event.update({
      where: { id: event.id },
      data: { startsAt: new Date(endsAt.getTime() - hour), endsAt },
    })
    expect(await ask(unpublishDocument, event.slug)).toMatchObject({ __typename: 'AlreadyOver' })
  })
})

describe('deleting a draft', () => {
  /** Tables with rows of the event. */
  async function tablesWith(eventId: string): Promise<string[]> {
    const tables = await world.owner.$queryRaw<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and a.attname = 'event_id' and not a.attisdropped and c.relnamespace = 'public'::regnamespace`
    const found: string[] = []
    for (const { name } of tables) {
      const rows = await world.owner.$queryRawUnsafe<unknown[]>(
        `select 1 from "${name}" where event_id = $1 limit 1`,
        eventId,
      )
      if (rows.length > 0) found.push(name)
    }
    return found.sort()
  }

  async function createDraft(): Promise<EventRow> {
    const input = consultation({ slug: `event-${randomUUID()}`, hostSlug: host.slug })
    const { answer } = await world.ask<{ answer: { __typename: string } }>(createDocument, { input }, { as: organiser })
    expect(answer).toEqual({ __typename: 'EventCreated' })
    return database.event.findUniqueOrThrow({ where: { slug: input.slug } })
  }

  it('waits for a minute in which it can be undone, and is known afterwards by who planned it', async () => {
    const { id, slug } = await createDraft()
    config.undoSeconds = 60
    const first = await minute.plan(deleteDocument, { slug }, organiser)
    await minute.undo(first, organiser)
    await minute.pass()
    expect(await seen(slug, organiser)).not.toBeNull()
    const second = await minute.plan(deleteDocument, { slug }, organiser)
    const about = 'query ($id: ID!) { plannedAction(id: $id) { about { title } } }'
    const titled = { plannedAction: { about: { title: expect.stringMatching(/\w/) } } }
    expect(await world.ask(about, { id: second }, { as: organiser })).toEqual(titled)
    await minute.pass()
    config.undoSeconds = 0
    expect(await seen(slug, organiser)).toBeNull()
    expect(await tablesWith(id)).toEqual(['audit_entry'])
    expect(await minute.outcome(second)).toMatchObject({ state: 'DONE' })
  })

  it('takes everything of it away, and the institute’s log says so', async () => {
    const { id, slug } = await createDraft()
    await database.reminders.create({ data: { eventId: id } })
    const [above, within, deep] = [randomUUID(), randomUUID(), randomUUID()]
    const topic = { eventId: id, titles: { en: 'A topic' }, position: 0 }
    await database.topic.create({ data: { ...topic, id: above } })
    await database.topic.create({ data: { ...topic, id: within, parentId: above } })
    await database.topic.create({ data: { ...topic, id: deep, parentId: within } })
    expect(await abilities(slug)).toMatchObject({ delete: true, deleteDenial: null, unpublish: false })
    expect(await ask(deleteDocument, slug)).toEqual({ __typename: 'EventDeleted', slug })
    expect(await seen(slug, organiser)).toBeNull()
    expect(await tablesWith(id)).toEqual(['audit_entry'])
    const { institute } = await world.ask<{ institute: { auditEntries: { edges: { node: unknown }[] } } }>(
      logDocument,
      { slug: host.slug },
      { as: organiser },
    )
    expect(institute.auditEntries.edges[0]?.node).toMatchObject({ kind: 'EVENT_DELETED', before: { slug } })
  })

  it('leaves the name free for another event', async () => {
    const { slug } = await createDraft()
    await ask(deleteDocument, slug)
    const input = consultation({ slug, hostSlug: host.slug })
    expect(await world.ask(createDocument, { input }, { as: organiser })).toEqual({
      answer: { __typename: 'EventCreated' },
    })
  })

  it('is refused for what was public once, which can be archived and published again', async () => {
    const event = await world.event({ hostId: host.id, ...complete })
    expect(await ask(deleteDocument, event.slug)).toMatchObject({ __typename: 'WrongEventState' })
    await ask(unpublishDocument, event.slug)
    expect(await ask(deleteDocument, event.slug)).toMatchObject({
      __typename: 'EventOnRecord',
      record: 'PUBLICATION',
      message: expect.stringMatching(/Archive it instead/),
    })
    await expect(database.event.delete({ where: { id: event.id } })).rejects.toThrow()
    expect(await ask(archiveDocument, event.slug)).toEqual({ __typename: 'EventArchived' })
    expect(await ask(publishDocument, event.slug)).toEqual({ __typename: 'EventPublished' })
    expect(await database.event.findUniqueOrThrow({ where: { id: event.id } })).toMatchObject({ archivedAt: null })
  })

  it('is refused where terms were proposed to a partner', async () => {
    const event = await world.event({ hostId: host.id, state: 'DRAFT' })
    await world.partner(event)
    expect(await ask(deleteDocument, event.slug)).toMatchObject({ __typename: 'EventOnRecord', record: 'AGREEMENTS' })
    expect(await abilities(event.slug)).toMatchObject({
      delete: false,
      deleteDenial: expect.stringMatching(/proposed to partners/),
    })
  })
})
