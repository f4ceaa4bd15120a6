import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { openInvitations } from '../invitations/testing/documents.ts'
import { sent, words, written } from '../messages/testing/documents.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const inviting = openInvitations(world)

const outboxDocument = /* GraphQL */ `
  query ($slug: String!, $first: Int, $after: String, $filter: OutboxFilter) {
    event(slug: $slug) {
      outbox(first: $first, after: $after, filter: $filter) {
        edges { node { id kind category language deliveryStatus recipient { kind reference name address } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`

const emailDocument = /* GraphQL */ `
  query ($id: ID!) {
    email(id: $id) {
      language previewGap
      preview { language subject greeting paragraphs action footer senderName replyTo signature }
    }
  }`

interface Node {
  id: string
  kind: string
  category: string
  language: string | null
  deliveryStatus: string
  recipient: { kind: string; reference: string | null; name: string | null; address: string | null }
}
interface Outbox {
  edges: { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
interface Shown {
  language: string | null
  previewGap: string | null
  preview: { language: string; subject: string; greeting: string | null; paragraphs: string[] } | null
}

let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const outbox = async (as: string | null, asked: Record<string, unknown> = {}): Promise<Outbox | null> => {
  const { event: seen } = await world.ask<{ event: { outbox: Outbox | null } }>(
    outboxDocument,
    { slug: event.slug, ...asked },
    { as },
  )
  return seen.outbox
}
const counts = async (as: string | null, filter: Record<string, unknown> = {}) => {
  const asked = `query ($slug: String!, $filter: OutboxFilter) {
    event(slug: $slug) { outboxCounts(filter: $filter) { queued sent bounced refused } } }`
  const variables = { slug: event.slug, filter }
  return (await world.ask<{ event: { outboxCounts: unknown } }>(asked, variables, { as })).event.outboxCounts
}
const nodes = async (as: string | null, filter: Record<string, unknown> = {}): Promise<Node[]> =>
  ((await outbox(as, { filter }))?.edges ?? []).map(({ node }) => node)
const names = async (as: string | null, filter: Record<string, unknown> = {}) =>
  (await nodes(as, filter)).map(({ recipient }) => recipient.name)
const shown = async (id: string, as: string | null): Promise<Shown | null> =>
  (await world.ask<{ email: Shown | null }>(emailDocument, { id }, { as })).email
const emailTo = async (as: string, reference: string): Promise<Node> => {
  const [node] = await nodes(as, { reference })
  if (!node) throw new Error('There is no such email.')
  return node
}

describe('what is listed', () => {
  beforeAll(async () => {
    event = await world.event({ hostId: host.id })
  })

  it('is every email of the event, newest first, with whom it goes to', async () => {
    const ana = await registerPerson(world, event, 'Ana', { email: 'ana.o@people.example' })
    const bo = await registerPerson(world, event, 'Bo')
    expect(await nodes(organiser)).toMatchObject([
      { recipient: { kind: 'REGISTRANT', reference: bo, name: 'Bo' } },
      {
        kind: 'INTEREST_RECEIVED',
        category: 'REGISTRATION',
        language: 'en',
        deliveryStatus: 'QUEUED',
        recipient: { kind: 'REGISTRANT', reference: ana, name: 'Ana', address: 'ana.o@people.example' },
      },
    ])
    const first = await outbox(organiser, { first: 1 })
    expect(first).toMatchObject({ edges: [{ node: { recipient: { name: 'Bo' } } }], pageInfo: { hasNextPage: true } })
    const rest = await outbox(organiser, { first: 1, after: first?.pageInfo.endCursor })
    expect(rest).toMatchObject({ edges: [{ node: { recipient: { name: 'Ana' } } }], pageInfo: { hasNextPage: false } })
  })

  it('is narrowed by status, category, person and words', async () => {
    await world.runJobs()
    const cy = await registerPerson(world, event, 'Cy Pérez')
    expect(await names(organiser, { deliveryStatuses: ['QUEUED'] })).toEqual(['Cy Pérez'])
    expect(await names(organiser, { deliveryStatuses: ['SENT'] })).toEqual(['Bo', 'Ana'])
    expect(await names(organiser, { deliveryStatuses: ['BOUNCED', 'REFUSED'] })).toEqual([])
    expect(await counts(organiser)).toEqual({ queued: 1, sent: 2, bounced: 0, refused: 0 })
    expect(await counts(organiser, { search: 'perez', deliveryStatuses: ['SENT'] })).toMatchObject({
      queued: 1,
      sent: 0,
    })
    expect(await counts(organiser, { categories: ['SEAT'] })).toMatchObject({ queued: 0, sent: 0 })
    expect(await names(organiser, { search: 'perez' })).toEqual(['Cy Pérez'])
    expect(await names(organiser, { reference: cy })).toEqual(['Cy Pérez'])
    expect(await names(organiser, { categories: ['REGISTRATION'] })).toEqual(['Cy Pérez', 'Bo', 'Ana'])
    expect(await names(organiser, { categories: ['SEAT', 'OTHER'] })).toEqual([])
    const speaker = await database.speaker.create({
      data: {
        id: randomUUID(),
        eventId: event.id,
        isAnonymous: false,
        name: 'Sol',
        roles: { en: 'Judge' },
        language: 'en',
      },
    })
    const facts = { id: randomUUID(), eventId: event.id, template: 'speaker-consent', language: 'en' }
    await database.message.create({
      data: { ...facts, recipient: 'sol@people.example', enqueuedAt: new Date(), speakerId: speaker.id },
    })
    expect(await nodes(organiser, { search: 'sol' })).toMatchObject([
      {
        category: 'OTHER',
        recipient: { kind: 'SPEAKER', reference: null, name: 'Sol', address: 'sol@people.example' },
      },
    ])
  })

  it('is searched for what a name or an address contains, and for nothing similar or unseen', async () => {
    const here = event
    event = await world.event({ hostId: host.id, offersProtection: true })
    try {
      await registerPerson(world, event, 'Esteban Saavedra', {
        organisation: 'Samantha Works',
        email: 'esteban@saman.example',
      })
      await registerPerson(world, event, 'Irene Aranda', { email: 'irene@larimar.example' })
      await registerPerson(world, event, 'Josefina Ruiz', { protectIdentity: true })
      await inviting.invite(event, organiser, ['Nuria Belanger'])
      await world.runJobs()
      const found = async (search: string) => [...new Set(await names(organiser, { search }))].toSorted()
      expect(await found('saman')).toEqual(['Esteban Saavedra'])
      expect(await found('SAAVEDRA esteban')).toEqual(['Esteban Saavedra'])
      expect(await found('example')).toEqual(['Esteban Saavedra', 'Irene Aranda', 'Nuria Belanger'])
      expect(await found('larimar.example')).toEqual(['Irene Aranda'])
      for (const search of ['nosuchthing.example', 'saavedro', 'Works', 'josefina', '%', '_'])
        expect([search, await found(search)]).toEqual([search, []])
      expect(await found('núria BELANGER')).toEqual(['Nuria Belanger'])
      expect(await found('belanger@')).toEqual(['Nuria Belanger'])
    } finally {
      event = here
    }
  })

  it('shows an invitation without its person, once they registered as protected', async () => {
    const here = event
    event = await world.event({ hostId: host.id, kind: 'DIALOGUE', admission: 'INVITATION', offersProtection: true })
    try {
      await inviting.invite(event, organiser, ['Pia Secreta'])
      await world.runJobs()
      const [before] = await nodes(organiser, { categories: ['INVITATION'] })
      expect(before?.recipient).toMatchObject({ kind: 'INVITEE', name: 'Pia Secreta' })
      await inviting.register(event, 'Pia Secreta', { protectIdentity: true })
      const [after] = await nodes(organiser, { categories: ['INVITATION'] })
      expect(after?.recipient).toEqual({ kind: 'INVITEE', reference: null, name: null, address: null })
      expect(await shown(after?.id ?? '', organiser)).toMatchObject({ preview: null, previewGap: 'MASKED' })
      for (const search of ['secreta', 'pia']) expect(await nodes(organiser, { search })).toEqual([])
    } finally {
      event = here
    }
  })

  it('tells two messages apart by their subjects, as sent', async () => {
    const here = event
    event = await world.event({ hostId: host.id, offersProtection: true })
    try {
      await registerPerson(world, event, 'Ana', {}, { as: 'ana@people.example' })
      await registerPerson(world, event, 'Pia', { protectIdentity: true })
      await sent(world, await written(world, event, organiser, words('For {{name}}', 'Read.')), organiser)
      const subjects = async (filter: object) => {
        const document = `query ($slug: String!, $filter: OutboxFilter) {
          event(slug: $slug) { outbox(filter: $filter) { edges { node { subject recipient { name } } } } } }`
        type Listed = { node: { subject: string | null; recipient: { name: string | null } } }
        const answer = await world.ask<{ event: { outbox: { edges: Listed[] } } }>(
          document,
          { slug: event.slug, filter },
          { as: organiser },
        )
        return answer.event.outbox.edges.map(({ node }) => node.subject).toSorted()
      }
      expect(await subjects({ categories: ['MESSAGE'] })).toEqual(['For {{name}}', 'For {{name}}'])
      expect(await subjects({ categories: ['REGISTRATION'] })).toEqual([null, null])
      await world.runJobs()
      expect(await subjects({ categories: ['MESSAGE'] })).toEqual(['For Ana', 'For {{name}}'])
      expect(await subjects({ categories: ['REGISTRATION'] })).toEqual([
        'A message for you',
        expect.stringContaining('registration'),
      ])
    } finally {
      event = here
    }
  })

  it('takes as many statements for three emails as for one', async () => {
    const [one, three] = await countStatementsOfBoth(
      () => outbox(organiser, { first: 1, filter: { categories: ['REGISTRATION'] } }),
      () => outbox(organiser, { first: 3, filter: { categories: ['REGISTRATION'] } }),
    )
    expect(three).toBe(one)
  })

  it('is for nobody who may not write messages', async () => {
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    for (const as of [null, reviewer, 'ana.o@people.example']) {
      expect(await outbox(as)).toBeNull()
      expect(await counts(as)).toBeNull()
    }
  })
})

describe('what each sees of it', () => {
  beforeAll(async () => {
    event = await world.event({ hostId: host.id, offersProtection: true })
  })

  it('a partner sees emails to those in its scope alone, without masked addresses and texts', async () => {
    const partner = await world.institute()
    const owner = (await world.member({ institute: partner, role: 'OWNER' })).email
    const { grant } = await world.partner(event, {
      institute: partner,
      terms: {
        capabilities: ['SEE_REGISTRATIONS', 'MESSAGE'],
        scope: { ...wholeEvent, groups: ['academia'] },
        masks: [{ field: 'ORGANISATION', revealable: true }],
      },
    })
    expect(grant).toBeDefined()
    const out = await registerPerson(world, event, 'Out')
    const reference = await registerPerson(world, event, 'In', { groupKey: 'academia' })
    await world.runJobs()
    expect((await nodes(owner)).map(({ recipient }) => recipient)).toEqual([
      { kind: 'REGISTRANT', reference, name: 'In', address: null },
    ])
    expect(await counts(owner)).toEqual({ queued: 0, sent: 1, bounced: 0, refused: 0 })
    const { id } = await emailTo(owner, reference)
    expect(await shown(id, owner)).toMatchObject({ preview: null, previewGap: 'MASKED' })
    const hidden = await emailTo(organiser, out)
    expect(await shown(hidden.id, owner)).toBeNull()
    expect(await nodes(owner, { reference: out })).toEqual([])
  })

  it('of a protected person it shows neither name, address nor phrase', async () => {
    const reference = await registerPerson(world, event, 'Pia', { protectIdentity: true, email: 'pia@people.example' })
    await world.signIn('pia@people.example')
    const choice = { everywhere: false, emailPhrase: 'blue harbour', changedAt: new Date() }
    await database.addressProtection.create({ data: { emailKey: 'pia@people.example', ...choice } })
    await world.runJobs()
    expect(world.mails.at(-1)?.text).toContain('blue harbour')
    const email = await emailTo(organiser, reference)
    expect(email.recipient).toMatchObject({ kind: 'REGISTRANT', reference, address: null })
    expect(email.recipient.name).not.toBe('Pia')
    const { preview } = (await shown(email.id, organiser)) ?? {}
    expect(JSON.stringify(preview)).not.toMatch(/blue harbour|Pia|registrations\//)
    expect(preview).toMatchObject({ subject: expect.any(String), greeting: null })
    expect(JSON.stringify(await database.message.findMany({ where: { id: email.id } }))).not.toContain('blue harbour')
  })
})

describe('an email as it was sent', () => {
  beforeAll(async () => {
    event = await world.event({ hostId: host.id })
  })

  it('is shown in its language, without the link, and as it was', async () => {
    const reference = await registerPerson(world, event, 'Ana')
    await database.registration.update({ where: { reference }, data: { language: 'es' } })
    const letter = await written(world, event, organiser, {
      filter: { references: [reference] },
      ...words('Para {{name}}', 'Su página:\n{{status_link}}\n\nHasta pronto.', 'es'),
    })
    await sent(world, letter, organiser)
    const { id } = await emailTo(organiser, reference)
    expect(await shown(id, organiser)).toEqual({ language: 'es', preview: null, previewGap: 'NOT_SENT' })
    await world.runJobs()
    const before = await shown(id, organiser)
    expect(before).toMatchObject({
      language: 'es',
      previewGap: null,
      preview: { language: 'es', paragraphs: ['Su página:\n…', 'Hasta pronto.'] },
    })
    await database.registration.update({ where: { reference }, data: { name: 'Another' } })
    expect(await shown(id, organiser)).toEqual(before)
    expect(JSON.stringify(before)).not.toContain('token')
  })

  it('is not there where nothing was stored', async () => {
    const { id } = await emailTo(organiser, await registerPerson(world, event, 'Old'))
    await database.message.update({ where: { id }, data: { sentAt: new Date() } })
    expect(await shown(id, organiser)).toMatchObject({ preview: null, previewGap: 'NOT_STORED' })
    expect(await shown(randomUUID(), organiser)).toBeNull()
    expect(await shown('no id', organiser)).toBeNull()
  })
})

it('lists what was undone', async () => {
  event = await world.event({ hostId: host.id })
  await registerPerson(world, event, 'Ana')
  const letter = await written(world, event, organiser)
  world.config.undoSeconds = 60
  await sent(world, letter, organiser)
  world.config.undoSeconds = 0
  const planned = await database.plannedAction.findFirstOrThrow({ where: { eventId: event.id } })
  const undone = async (as: string) => {
    const document = 'query ($slug: String!) { event(slug: $slug) { undoneActions { kind state affected } } }'
    return world.ask<{ event: { undoneActions: unknown[] } }>(document, { slug: event.slug }, { as })
  }
  expect(await undone(organiser)).toEqual({ event: { undoneActions: [] } })
  const undo = 'mutation ($id: ID!) { undoPlannedAction(id: $id) { __typename } }'
  await world.ask(undo, { id: planned.id }, { as: organiser })
  expect(await undone(organiser)).toEqual({
    event: { undoneActions: [{ kind: 'SEND_MESSAGE', state: 'UNDONE', affected: 1 }] },
  })
  const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  expect(await undone(reviewer)).toEqual({ event: { undoneActions: [] } })
})

describe('sending again', () => {
  const document = /* GraphQL */ `
    mutation ($id: ID!) {
      answer: resendEmail(id: $id) {
        __typename
        ... on CannotResend { reason }
        ... on EmailResent { email { recipient { address } deliveryStatus } }
        ... on ActionPlanned { action { id affected kind } }
      }
    }`
  const resend = async (id: string, as = organiser) =>
    (await world.ask<{ answer: Record<string, unknown> }>(document, { id }, { as })).answer

  beforeAll(async () => {
    event = await world.event({ hostId: host.id })
  })

  it('goes to the address that is registered by now, once an hour', async () => {
    const reference = await registerPerson(world, event, 'Ana', { email: 'wrong@people.example' })
    const { id } = await emailTo(organiser, reference)
    expect(await resend(id)).toEqual({ __typename: 'CannotResend', reason: 'NOT_SENT_YET' })
    await world.runJobs()
    await database.message.update({ where: { id }, data: { bouncedAt: new Date() } })
    await database.registration.update({ where: { reference }, data: { email: 'right@people.example' } })
    expect(await resend(id)).toEqual({
      __typename: 'EmailResent',
      email: { recipient: { address: 'right@people.example' }, deliveryStatus: 'QUEUED' },
    })
    await world.runJobs()
    expect(world.mails.at(-1)).toMatchObject({ to: 'right@people.example' })
    expect(await resend(id)).toEqual({ __typename: 'CannotResend', reason: 'RECENTLY' })
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'EMAIL_RESENT' } })).toBe(1)
  })

  it('is refused for what no longer holds, and for what others may not see', async () => {
    const reference = await registerPerson(world, event, 'Bo')
    const { id } = await emailTo(organiser, reference)
    await world.runJobs()
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await resend(id, reviewer)).toEqual({ __typename: 'UnknownEmail' })
    await database.registration.update({ where: { reference }, data: { state: 'WITHDRAWN' } })
    expect(await resend(id)).toEqual({ __typename: 'CannotResend', reason: 'OUTDATED' })
  })

  it('brings a message again, without counting it twice', async () => {
    const reference = await registerPerson(world, event, 'Cy')
    const letter = await written(world, event, organiser, { filter: { references: [reference] } })
    await sent(world, letter, organiser)
    await world.runJobs()
    const { id } = await emailTo(organiser, reference)
    expect(await resend(id)).toMatchObject({ __typename: 'EmailResent' })
    await world.runJobs()
    const email = await emailTo(organiser, reference)
    expect(email).toMatchObject({ kind: 'MESSAGE', deliveryStatus: 'SENT' })
    expect((await shown(email.id, organiser))?.preview?.paragraphs).toEqual(['Dear participant,', 'read this.'])
    const progress = '{ message(id: "ID") { progress { recipients sent } } }'.replace('ID', letter.id)
    expect(await world.ask(progress, {}, { as: organiser })).toEqual({
      message: { progress: { recipients: 1, sent: 1 } },
    })
  })

  it('waits a minute in which it can be undone, once for all who ask', async () => {
    const reference = await registerPerson(world, event, 'Dee')
    await world.runJobs()
    const { id } = await emailTo(organiser, reference)
    const colleague = (await world.member({ institute: host })).email
    world.config.undoSeconds = 60
    try {
      expect(await resend(id)).toMatchObject({
        __typename: 'ActionPlanned',
        action: { affected: 1, kind: 'RESEND_EMAIL' },
      })
      expect(await resend(id, colleague)).toEqual({ __typename: 'AlreadyPlanned' })
    } finally {
      world.config.undoSeconds = 0
    }
    expect(await nodes(organiser, { reference })).toHaveLength(1)
  })

  it('says for whom, to those who may see the email: while it is planned, and in the audit log', async () => {
    const reference = await registerPerson(world, event, 'Eve', { email: 'eve@people.example' })
    await world.runJobs()
    const { id } = await emailTo(organiser, reference)
    await database.registration.update({ where: { reference }, data: { email: 'eve@new.example' } })
    world.config.undoSeconds = 60
    try {
      await resend(id)
    } finally {
      world.config.undoSeconds = 0
    }
    const colleague = (await world.member({ institute: host })).email
    const planned = (as: string) =>
      world.ask(
        'query ($slug: String!) { plannedActions(eventSlug: $slug) { kind recipient { reference name address } } }',
        { slug: event.slug },
        { as },
      )
    const recipient = { reference, name: 'Eve', address: 'eve@new.example' }
    for (const as of [organiser, colleague])
      expect(await planned(as)).toMatchObject({
        plannedActions: expect.arrayContaining([{ kind: 'RESEND_EMAIL', recipient }]),
      })
    const entriesOf = async (first: number) => {
      const document = `query ($slug: String!, $first: Int) {
        event(slug: $slug) { auditEntries(first: $first) { edges { node { kind recipient { reference name address } } } } } }`
      type Log = { event: { auditEntries: { edges: { node: unknown }[] } } }
      const { event: seen } = await world.ask<Log>(document, { slug: event.slug, first }, { as: organiser })
      return seen.auditEntries.edges.map(({ node }) => node)
    }
    expect(await entriesOf(1)).toEqual([{ kind: 'ACTION_PLANNED', recipient }])
    await resend(id)
    expect(await entriesOf(1)).toEqual([{ kind: 'EMAIL_RESENT', recipient }])
    // One of each kind, and several.
    const [two, several] = await countStatementsOfBoth(
      () => entriesOf(2),
      () => entriesOf(8),
    )
    expect(several).toBe(two)
  })
})
