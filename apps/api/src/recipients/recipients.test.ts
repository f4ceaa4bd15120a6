import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { importing } from '../exchange/testing/importing.ts'
import type { Heard } from '../findings/testing/heard.ts'
import { hashOf } from '../kernel/randomToken.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { openPublished, sending, someone } from './testing/published.ts'

/** Thousands of rows are read more than once. */
jest.setTimeout(120_000)

const world = await openWorld()
const { database } = world
const { add, send, tokenFor } = sending(world)
const { upload, check } = importing(world)

afterEach(() => {
  jest.restoreAllMocks()
})

interface Listed {
  totalCount: number
  edges: {
    node: {
      id: string
      name: string
      body: string
      email: string
      version: number
      deliveries: {
        number: number
        language: string
        deliveryStatus: string
        note: string | null
        acknowledgedAt: string | null
      }[]
    }
  }[]
}

const listDocument = `query ($slug: String!, $first: Int, $filter: RecipientFilter) { event(slug: $slug) {
  recipients(first: $first, filter: $filter) { totalCount edges { node { id name body email version
    deliveries { number language deliveryStatus note acknowledgedAt } } } }
  recipientCounts { total notSent undelivered unacknowledged acknowledged toRemind } } }`

async function listed(
  { event, organiser }: Heard,
  variables: Record<string, unknown> = {},
  as: string | null = organiser,
) {
  type Answer = { event: { recipients: Listed | null; recipientCounts: Record<string, number> | null } }
  return (await world.ask<Answer>(listDocument, { slug: event.slug, ...variables }, { as })).event
}

const byName = (list: Listed | null) => (list?.edges ?? []).map(({ node }) => node.name).toSorted()

const openDocument = `query ($token: String!) { reportByLink(token: $token) { name body number language note noteLanguage acknowledgedAt event { slug } } }`
const open = async (token: string) =>
  (await world.ask<{ reportByLink: Record<string, unknown> | null }>(openDocument, { token })).reportByLink
const acknowledge = async (token: string) =>
  (
    await world.ask<{ answer: { __typename: string; report?: { acknowledgedAt: string } } }>(
      `mutation ($token: String!) { answer: acknowledgeReport(token: $token) { __typename ... on ReportAcknowledged { report { acknowledgedAt } } } }`,
      { token },
    )
  ).answer

const entries = async ({ event }: Heard) =>
  database.auditEntry.findMany({
    where: {
      eventId: event.id,
      what: {
        in: [
          'RECIPIENT_ADDED',
          'RECIPIENT_CHANGED',
          'RECIPIENT_REMOVED',
          'RECIPIENTS_IMPORTED',
          'REPORT_SENT',
          'REPORT_ACKNOWLEDGED',
        ],
      },
    },
    orderBy: { sequence: 'asc' },
  })

describe('recipients', () => {
  it('are added, changed and removed by those in whose name the report is published, and by nobody else', async () => {
    const heard = await openPublished(world)
    expect((await add(heard, 'Rosa', {}, heard.rapporteur)).__typename).toBe('NotAllowed')
    expect((await add(heard, 'Rosa', {}, heard.partnerEditor)).__typename).toBe('NotAllowed')
    expect(await listed(heard, {}, heard.rapporteur)).toEqual({ recipients: null, recipientCounts: null })
    expect(await add(heard, ' ', { country: 'XX', body: '', email: 'nowhere' })).toMatchObject({
      fields: [
        { path: 'facts.name', code: 'REQUIRED' },
        { path: 'facts.body', code: 'REQUIRED' },
        { path: 'facts.country', code: 'UNKNOWN' },
        { path: 'facts.email', code: 'MALFORMED' },
      ],
    })
    const added = await add(heard, 'Rosa')
    expect(added.__typename).toBe('RecipientSaved')
    expect((await add(heard, 'Other', { email: 'ROSA@office.example' })).__typename).toBe('RecipientExists')

    const change = async (facts: Record<string, unknown>, version: number) =>
      (
        await world.ask<{ answer: { __typename: string } }>(
          'mutation ($input: ChangeRecipientInput!) { answer: changeRecipient(input: $input) { __typename } }',
          { input: { id: added.recipient?.id, version, facts } },
          { as: heard.organiser },
        )
      ).answer.__typename
    expect(await change(someone('Rosa', { body: 'Congress' }), 1)).toBe('RecipientSaved')
    expect(await change(someone('Rosa'), 1)).toBe('ChangedMeanwhile')
    expect((await listed(heard)).recipients?.edges[0]?.node).toMatchObject({ body: 'Congress', version: 2 })

    const remove = async (as: string) =>
      (
        await world.ask<{ answer: { __typename: string } }>(
          'mutation ($id: ID!) { answer: removeRecipient(id: $id) { __typename } }',
          { id: added.recipient?.id },
          { as },
        )
      ).answer.__typename
    expect(await remove(heard.rapporteur)).toBe('UnknownRecipient')
    expect(await remove(heard.organiser)).toBe('RecipientRemoved')
    expect(await remove(heard.organiser)).toBe('UnknownRecipient')
    expect((await entries(heard)).map(({ what }) => what)).toEqual([
      'RECIPIENT_ADDED',
      'RECIPIENT_CHANGED',
      'RECIPIENT_REMOVED',
    ])
    expect(
      JSON.stringify(await entries(heard), (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/rosa|Congress|Ministry/i)
  })

  it('cost the same number of statements with one and with three', async () => {
    const heard = await openPublished(world)
    for (const name of ['Ida', 'Joe', 'Kim']) await add(heard, name)
    await send(heard)
    const count = (first: number) =>
      countStatements(async () => expect((await listed(heard, { first })).recipients?.edges).toHaveLength(first))
    expect(await count(3)).toBe(await count(1))
  })
})

describe('sending to some', () => {
  it('goes to those that are named, or that a filter lets through, of those who have not got it', async () => {
    const heard = await openPublished(world)
    for (const name of ['Rosa', 'Rolf', 'Max']) await add(heard, name)
    await add(heard, 'Zita', { country: 'PE' })
    const rosa = await database.recipient.findFirstOrThrow({ where: { eventId: heard.event.id, name: 'Rosa' } })
    expect(await send(heard, { recipientIds: [rosa.id], filter: { country: 'PE' } })).toMatchObject({
      __typename: 'NobodyToSendTo',
    })
    expect(await send(heard, { filter: { country: 'PE' } })).toMatchObject({ sent: 1 })
    expect(await send(heard, { recipientIds: [rosa.id] })).toMatchObject({ sent: 1 })
    expect(await send(heard, { filter: { search: 'ro', status: 'NOT_SENT' } })).toMatchObject({ sent: 1 })
    const got = await database.recipient.findMany({
      where: { eventId: heard.event.id, deliveries: { some: {} } },
      orderBy: { name: 'asc' },
    })
    expect(got.map(({ name }) => name)).toEqual(['Rolf', 'Rosa', 'Zita'])
  })
})

describe('a file of recipients', () => {
  const imported = async (heard: Heard, input: Record<string, unknown>) =>
    (
      await world.ask<{ answer: { __typename: string; added?: number } }>(
        'mutation ($input: ImportRecipientsInput!) { answer: importRecipients(input: $input) { __typename ... on RecipientsImported { added } } }',
        { input },
        { as: heard.organiser },
      )
    ).answer

  it('a file of 5,000 rows names each of its 12 invalid rows, and is imported wholly or not at all', async () => {
    const heard = await openPublished(world)
    await add(heard, 'Known')
    const rows = Array.from(
      { length: 5_000 },
      (_, index) => `Office ${index},Ministry ${index},Colombia,es,o${index}@office.example`,
    )
    const wrong: Record<number, string> = {
      10: 'Office,Ministry,Atlantis,es,a10@office.example',
      20: 'Office,Ministry,Colombia,es,nowhere',
      30: 'Office,,Colombia,es,a30@office.example',
      40: ',Ministry,Colombia,es,a40@office.example',
      50: 'Office,Ministry,Colombia,es,known@office.example',
      60: 'Office,Ministry,Colombia,es,o0@office.example',
      70: 'Office,Ministry,,es,a70@office.example',
      80: 'Office,Ministry,Colombia,Klingon,a80@office.example',
      90: 'Office,Ministry,Colombia,es,a90@office.example,more',
      100: 'Office,Ministry,Colombia,es,',
      110: 'Office,Ministry,Colombia,es,a@b',
      120: 'Office,Ministry,Nowhere,es,O1@OFFICE.example',
    }
    for (const [index, row] of Object.entries(wrong)) rows[Number(index)] = row
    const file = ['Name,Organisation,Country,Language,E-mail', ...rows].join('\n')
    const read = await upload(heard.event.slug, file, heard.organiser, 'recipients')
    const checked = await check(read, heard.organiser)
    expect([checked.readyCount, checked.invalidCount, checked.skippedCount]).toEqual([4_988, 12, 0])
    expect(checked.problems.edges.map(({ node: { row, field, code } }) => [row, field, code])).toEqual([
      [12, 'COUNTRY', 'UNKNOWN'],
      [22, 'EMAIL', 'MALFORMED'],
      [32, 'ORGANISATION', 'REQUIRED'],
      [42, 'NAME', 'REQUIRED'],
      [52, 'EMAIL', 'TAKEN'],
      [62, 'EMAIL', 'REPEATED'],
      [72, 'COUNTRY', 'REQUIRED'],
      [82, 'LANGUAGES', 'UNKNOWN'],
      [92, null, 'TOO_MANY'],
      [102, 'EMAIL', 'REQUIRED'],
      [112, 'EMAIL', 'MALFORMED'],
      [122, 'COUNTRY', 'UNKNOWN'],
      [122, 'EMAIL', 'REPEATED'],
    ])
    expect(checked.problems.edges.find(({ node }) => node.row === 52)?.node.message).toBe(
      'This address is already among the recipients.',
    )
    expect(await imported(heard, { id: read.id })).toEqual({ __typename: 'ImportNotReady' })
    expect(await imported(heard, { id: read.id, skipInvalid: 11 })).toEqual({ __typename: 'ImportNotReady' })
    expect(await database.recipient.count({ where: { eventId: heard.event.id } })).toBe(1)

    await add(heard, 'Office', { email: 'o4999@office.example' })
    expect(await imported(heard, { id: read.id, skipInvalid: 12 })).toEqual({ __typename: 'ImportNotReady' })
    expect(await database.recipient.count({ where: { eventId: heard.event.id } })).toBe(2)

    const again = await check(read, heard.organiser)
    expect([again.readyCount, again.invalidCount]).toEqual([4_987, 13])
    expect(await imported(heard, { id: read.id, skipInvalid: 13 })).toEqual({
      __typename: 'RecipientsImported',
      added: 4_987,
    })
    expect(await database.recipient.count({ where: { eventId: heard.event.id } })).toBe(4_989)
    expect(await database.importRow.count({ where: { importId: read.id } })).toBe(0)
    expect(await imported(heard, { id: read.id })).toEqual({ __typename: 'ImportSettled' })
  })
})

describe('a report that is sent', () => {
  it('comes by email in the language of each, with the note and a link of their own', async () => {
    const heard = await openPublished(world)
    await add(heard, 'Lea')
    await add(heard, 'Max', { language: 'fr' })
    const notes = [
      { language: 'es', text: 'Con gusto.' },
      { language: 'en', text: 'With regards.' },
    ]
    expect(await send(heard, { notes })).toEqual({ __typename: 'ReportSent', sent: 2 })
    expect((await listed(heard)).recipients?.edges.map(({ node }) => node.deliveries)).toEqual([
      [{ number: 1, language: 'en', deliveryStatus: 'QUEUED', note: 'With regards.', acknowledgedAt: null }],
      [{ number: 1, language: 'es', deliveryStatus: 'QUEUED', note: 'Con gusto.', acknowledgedAt: null }],
    ])
    await world.runJobs()
    const [lea, max] = ['lea', 'max'].map((name) => world.mails.findLast(({ to }) => to === `${name}@office.example`))
    expect(lea?.subject).toBe('Un informe para usted: Lo que se oyó')
    expect(lea?.text).toContain('Con gusto.')
    expect(lea?.text).toContain(`/es/e/${heard.event.slug}/received#token=`)
    expect(lea?.text).not.toContain('El informe no está disponible')
    expect(max?.subject).toBe('Un rapport pour vous\u00a0: What was heard')
    expect(max?.text).toContain('Le rapport n’est pas disponible en français. Le lien l’ouvre en anglais.')
    expect(max?.text).toContain('With regards.')
    expect(max?.text).toContain(`/fr/e/${heard.event.slug}/received#token=`)
    expect(await open(tokenFor('Max'))).toMatchObject({ language: 'en', noteLanguage: 'en', note: 'With regards.' })
    expect(lea?.html).not.toMatch(/<img|background-image|url\(/)
    expect(tokenFor('Lea')).not.toBe(tokenFor('Max'))
    expect(await send(heard)).toMatchObject({ __typename: 'NobodyToSendTo' })
    await add(heard, 'Nia')
    expect(await send(heard)).toEqual({ __typename: 'ReportSent', sent: 1 })
    const sent = (await entries(heard)).filter(({ what }) => what === 'REPORT_SENT')
    expect(sent.map(({ after }) => after)).toEqual([
      { number: 1, recipients: 2 },
      { number: 1, recipients: 1 },
    ])
  })

  it('is none that is not published, nor before its embargo ends, nor in a language that it is not in', async () => {
    const heard = await openPublished(world)
    await add(heard, 'Ole')
    expect(await send(heard, { number: 2 })).toMatchObject({ __typename: 'ReportVersionNotPublished' })
    const until = new Date(Date.now() + 86_400_000).toISOString()
    await heard.compose({ embargoUntil: until })
    expect(await send(heard, { number: 2 })).toMatchObject({ __typename: 'ReportUnderEmbargo', until })
    expect(await send(heard, { number: 3 })).toMatchObject({ __typename: 'ReportVersionNotPublished' })
    expect(await send(heard, { language: 'fr' })).toMatchObject({
      __typename: 'ReportNotInLanguage',
      languages: ['en', 'es'],
    })
    const notes = [{ language: 'en', text: 'x'.repeat(4_001) }]
    expect(await send(heard, { notes })).toMatchObject({ fields: [{ path: 'notes.0.text', code: 'TOO_LONG' }] })
    expect((await send(heard, {}, heard.rapporteur)).__typename).toBe('NotAllowed')
    expect(await database.reportDelivery.count({ where: { eventId: heard.event.id } })).toBe(0)
  })

  it('shows what became of its email', async () => {
    const heard = await openPublished(world)
    for (const name of ['Pia', 'Quy', 'Ray', 'Sol']) await add(heard, name)
    await add(heard, 'Tam')
    const ids = (await listed(heard)).recipients?.edges.map(({ node }) => node.id) ?? []
    await send(heard, { recipientIds: ids.slice(1) })
    await world.runJobs()
    const bounced = await database.message.findFirstOrThrow({ where: { recipient: 'pia@office.example' } })
    await database.message.update({ where: { id: bounced.id }, data: { bouncedAt: new Date() } })
    await acknowledge(tokenFor('Quy'))
    const { recipientCounts, recipients } = await listed(heard)
    expect(recipientCounts).toEqual({
      total: 5,
      notSent: 1,
      undelivered: 1,
      unacknowledged: 2,
      acknowledged: 1,
      toRemind: 0,
    })
    expect(
      Object.fromEntries((recipients?.edges ?? []).map(({ node }) => [node.name, node.deliveries[0]?.deliveryStatus])),
    ).toEqual({
      Pia: 'BOUNCED',
      Quy: 'SENT',
      Ray: 'SENT',
      Sol: 'SENT',
      Tam: undefined,
    })
    const named = async (filter: Record<string, unknown>) => byName((await listed(heard, { filter })).recipients)
    expect(await named({ status: 'UNDELIVERED' })).toEqual(['Pia'])
    expect(await named({ status: 'ACKNOWLEDGED' })).toEqual(['Quy'])
    expect(await named({ status: 'NOT_SENT' })).toEqual(['Tam'])
    expect(await named({ search: 'ministry of r' })).toEqual(['Ray'])
    expect(await named({ country: 'MX' })).toEqual([])
    await heard.publish('Why, said better.')
    expect((await listed(heard)).recipientCounts).toMatchObject({ notSent: 5 })
  })

  it('opens by the link without leaving a trace, and says that it has arrived once, by a press', async () => {
    const heard = await openPublished(world)
    await add(heard, 'Uma')
    await send(heard)
    await world.runJobs()
    const token = tokenFor('Uma')
    const everything = () => database.$queryRaw`
      select (select json_agg(d) from report_delivery d) as d, (select json_agg(l) from report_link l) as l,
        (select count(*) from audit_entry)::int as a`
    const before = JSON.stringify(await everything())
    expect(await open(token)).toMatchObject({
      name: 'Uma',
      body: 'Ministry of Uma',
      number: 1,
      language: 'es',
      acknowledgedAt: null,
      event: { slug: heard.event.slug },
    })
    await world.app.inject(`/es/e/${heard.event.slug}/received`)
    expect(JSON.stringify(await everything())).toBe(before)
    const stored = await database.reportLink.findMany({ where: { delivery: { eventId: heard.event.id } } })
    expect(stored.map(({ hash }) => Buffer.from(hash).toString('hex'))).toEqual([
      Buffer.from(hashOf(token)).toString('hex'),
    ])

    const first = await acknowledge(token)
    expect(first.__typename).toBe('ReportAcknowledged')
    expect(await acknowledge(token)).toEqual(first)
    expect((await entries(heard)).filter(({ what }) => what === 'REPORT_ACKNOWLEDGED')).toMatchObject([
      { actorKind: 'PERSON', actorId: null, instituteId: null },
    ])
    expect(await open('no such token')).toBeNull()
    expect(await acknowledge('no such token')).toEqual({ __typename: 'UnknownReportLink' })

    await database.recipient.deleteMany({ where: { eventId: heard.event.id } })
    expect(await open(token)).toBeNull()
  })

  it('stays as it was sent, even for an owner of the database', async () => {
    const heard = await openPublished(world)
    await add(heard, 'Vic')
    await send(heard)
    const eventId = heard.event.id
    await expect(database.reportDelivery.updateMany({ where: { eventId }, data: { note: 'Other' } })).rejects.toThrow()
    const acknowledgedAt = new Date(Date.now() + 60_000)
    await database.reportDelivery.updateMany({ where: { eventId }, data: { acknowledgedAt } })
    await expect(
      database.reportDelivery.updateMany({ where: { eventId }, data: { acknowledgedAt: null } }),
    ).rejects.toThrow()
    const other = await openPublished(world)
    const { id: recipientId } = await database.recipient.findFirstOrThrow({ where: { eventId } })
    const wrong = { id: crypto.randomUUID(), recipientId, eventId: other.event.id, number: 1, language: 'en' }
    await expect(
      database.reportDelivery.create({ data: { ...wrong, instituteId: other.host.id, sentAt: new Date() } }),
    ).rejects.toThrow()
  })
})
