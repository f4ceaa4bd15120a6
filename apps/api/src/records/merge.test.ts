import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import { type Answer, confirmAddress, kept, protectPerson, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, RegistrationRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const reason = 'She registered twice.'

let host: InstituteRow
let as: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Institute of the Host' } })
  as = (await world.member({ institute: host, role: 'ORGANISER' })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id })
})

const duplicatesDocument = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) { duplicates {
        likeness survivor { reference name } other { reference name }
        records { kind survivor other after inBoth beyondLimit ended }
    } }
  }`

interface Suggestion {
  likeness: string
  survivor: { reference: string }
  other: { reference: string }
  records: unknown[]
}

async function duplicates(requester = as): Promise<Suggestion[]> {
  const { event: seen } = await world.ask<{ event: { duplicates: Suggestion[] } }>(
    duplicatesDocument,
    { slug: event.slug },
    { as: requester },
  )
  return seen.duplicates
}

const mergeDocument = /* GraphQL */ `
  mutation ($input: MergeRegistrationsInput!) {
    answer: mergeRegistrations(input: $input) {
      __typename
      ... on Refusal { message }
      ... on WrongState { state }
      ... on InvalidInput { fields { path code } }
      ... on RegistrationsMerged { registration { reference name email state } }
    }
  }`

const rowOf = (reference: string) => database.registration.findUniqueOrThrow({ where: { reference } })

async function merge(
  reference: string,
  from: string,
  changes: Record<string, unknown> = {},
  requester = as,
): Promise<Answer> {
  const [{ version }, { version: fromVersion }] = await Promise.all([rowOf(reference), rowOf(from)])
  const input = { reference, version, from, fromVersion, take: [], takeAnswers: [], reason, ...changes }
  return (await world.ask<{ answer: Answer }>(mergeDocument, { input }, { as: requester })).answer
}

const dismiss = (reference: string, other: string, dismissed = true) =>
  world.ask(
    'mutation ($input: DismissDuplicateInput!) { answer: dismissDuplicate(input: $input) { __typename } }',
    { input: { reference, other, dismissed } },
    { as },
  )

/** The same person, with two addresses. */
async function twice(changes: Record<string, unknown> = {}): Promise<[string, string]> {
  const first = await registerPerson(world, event, 'Ana Ortega', { email: 'ana@people.example', ...changes })
  const second = await registerPerson(world, event, 'Ortega Ana', { email: 'ana@work.example', ...changes })
  return [first, second]
}

/** Reviews, assignments, tags and internal notes of both, some of which they have in common. */
async function recordAbout(into: RegistrationRow, from: RegistrationRow): Promise<void> {
  const at = new Date()
  const staff = await Promise.all([1, 2, 3, 4].map(() => world.member({ institute: host, role: 'REVIEWER' })))
  const [one = '', two = '', three = '', partial = ''] = staff.map(({ id }) => id)
  const of = ({ id: registrationId }: RegistrationRow) => ({ registrationId, eventId: event.id })
  await database.review.createMany({
    data: [
      { ...of(into), reviewerId: one },
      { ...of(from), reviewerId: one },
      { ...of(from), reviewerId: two },
    ].map((row) => ({
      ...row,
      instituteId: host.id,
      scores: {},
      score: null,
      recommendation: 'OFFER' as const,
      savedAt: at,
    })),
  })
  await database.conflictOfInterest.create({
    data: {
      ...of(from),
      id: crypto.randomUUID(),
      userId: partial,
      instituteId: host.id,
      reason: 'Colleague',
      declaredAt: at,
    },
  })
  await database.reviewAssignment.createMany({
    data: [
      { ...of(into), reviewerId: one },
      { ...of(into), reviewerId: partial },
      { ...of(from), reviewerId: one },
      { ...of(from), reviewerId: three },
    ].map((row) => ({ ...row, instituteId: host.id, assignedBy: one, assignedAt: at })),
  })
  await tag('both', into.id, from.id)
  for (let n = 0; n < 8; n += 1) await tag(`one-${n}`, into.id)
  for (let n = 0; n < 3; n += 1) await tag(`other-${n}`, from.id)
  await database.internalNote.createMany({
    data: [into, from, from].map((row) => ({
      ...of(row),
      id: crypto.randomUUID(),
      authorId: 'somebody',
      instituteId: host.id,
      text: 'Ask for the second letter.',
      writtenAt: at,
    })),
  })
}

async function tag(name: string, ...registrationIds: string[]): Promise<void> {
  const [eventId, at, id] = [event.id, new Date(), crypto.randomUUID()]
  await database.tag.create({
    data: { id, eventId, name, nameKey: name, colour: 'CYAN', createdBy: 'somebody', createdAt: at },
  })
  await database.registrationTag.createMany({
    data: registrationIds.map((registrationId) => ({
      registrationId,
      tagId: id,
      eventId,
      addedBy: 'somebody',
      addedAt: at,
    })),
  })
}

async function recordedOf(...rows: RegistrationRow[]) {
  const where = { registrationId: { in: rows.map(({ id }) => id) } }
  return {
    reviews: await database.review.count({ where }),
    assignments: await database.reviewAssignment.count({ where }),
    tags: await database.registrationTag.count({ where }),
    notes: await database.internalNote.count({ where }),
  }
}

describe('suggesting duplicates', () => {
  it('lists two registrations of the same name and country, with the one that stays', async () => {
    const [first, second] = await twice()
    await registerPerson(world, event, 'Bruno Tavares')
    expect(await duplicates()).toMatchObject([
      { likeness: 'SAME_NAME', survivor: { reference: first }, other: { reference: second } },
    ])
  })

  it('leaves out protected people, those that have ended, and those that were dismissed', async () => {
    const [first, second] = await twice()
    await dismiss(second, first)
    expect(await duplicates()).toEqual([])
    await dismiss(first, second, false)
    expect(await duplicates()).toHaveLength(1)
    await protectPerson(world, second)
    expect(await duplicates()).toEqual([])
  })

  it('shows none to reviewers and to partners who see some people only', async () => {
    await twice()
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await duplicates(reviewer)).toEqual([])
    const { institute } = await world.partner(event, { terms: { masks: [{ field: 'NAME', revealable: true }] } })
    expect(await duplicates((await world.member({ institute })).email)).toEqual([])
  })

  it('takes as many statements for three pairs as for one', async () => {
    const statements = () => countStatements(() => duplicates())
    await twice()
    const forOne = await statements()
    for (const name of ['Bruno Tavares', 'Carla Ibarra'])
      for (const address of ['one', 'two'])
        await registerPerson(world, event, name, { email: `${name[0]}.${address}@people.example` })
    expect(await duplicates()).toHaveLength(3)
    expect(await statements()).toBe(forOne)
  })
})

describe('merging', () => {
  it('keeps the one that stays with what is taken from the other, and ends the other', async () => {
    const [first, second] = await twice()
    await database.registration.update({ where: { reference: second }, data: { country: 'PE', organisation: 'Red' } })
    const answer = await merge(first, second, { take: ['NAME', 'COUNTRY', 'EMAIL'] })
    expect(answer).toMatchObject({
      __typename: 'RegistrationsMerged',
      registration: { reference: first, name: 'Ortega Ana', email: 'ana@work.example', state: 'SUBMITTED' },
    })
    expect(await rowOf(first)).toMatchObject({ country: 'PE', organisation: null, emailKey: 'ana@work.example' })
    expect(await rowOf(second)).toMatchObject({ state: 'WITHDRAWN', emailKey: 'ana@people.example' })
    const entries = await database.auditEntry.findMany({
      where: { eventId: event.id, what: { in: ['MERGED', 'MERGED_INTO'] } },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ what, actorKind }) => `${what} ${actorKind}`)).toEqual([
      'MERGED_INTO MEMBER',
      'MERGED MEMBER',
    ])
    await recount(database, event.id)
  })

  it('emails both addresses, without telling one of the other', async () => {
    const [first, second] = await twice()
    await merge(first, second)
    await world.runJobs()
    const messages = await database.message.findMany({
      where: { eventId: event.id, template: { in: ['merged', 'merged-into'] } },
      orderBy: { recipient: 'asc' },
    })
    expect(messages.map(({ recipient, template }) => `${recipient} ${template}`)).toEqual([
      'ana@people.example merged',
      'ana@work.example merged-into',
    ])
    for (const { id, recipient } of messages) {
      const text = world.mails.find(({ messageId }) => messageId?.includes(id))?.text ?? ''
      expect(text).toContain('Institute of the Host merged')
      const other = recipient === 'ana@people.example' ? 'ana@work.example' : 'ana@people.example'
      expect(text).not.toContain(other)
    }
  })

  it('gives the seat that falls free to the next in line', async () => {
    event = await world.event({ hostId: host.id, admission: 'FIRST_COME', total: 2 })
    const [first, second] = await twice()
    for (const each of [first, second]) await confirmAddress(world, each)
    const bo = await registerPerson(world, event, 'Bo Diaz')
    expect(await merge(first, second)).toMatchObject({ __typename: 'RegistrationsMerged' })
    expect((await rowOf(bo)).state).toBe('OFFERED')
    await recount(database, event.id)
  })

  it('moves reviews and conflicts of interest, and takes the application from a reviewer with a conflict', async () => {
    const [first, second] = await twice()
    const [into, from] = [await rowOf(first), await rowOf(second)]
    const reviewer = await world.member({ institute: host, role: 'REVIEWER' })
    const partial = await world.member({ institute: host, role: 'REVIEWER' })
    await database.review.create({
      data: {
        registrationId: from.id,
        reviewerId: reviewer.id,
        instituteId: host.id,
        eventId: event.id,
        scores: {},
        score: null,
        recommendation: 'OFFER',
        savedAt: new Date(),
      },
    })
    await database.conflictOfInterest.create({
      data: {
        id: crypto.randomUUID(),
        registrationId: from.id,
        userId: partial.id,
        instituteId: host.id,
        eventId: event.id,
        reason: 'Colleague',
        declaredAt: new Date(),
      },
    })
    await database.reviewAssignment.create({
      data: {
        registrationId: into.id,
        reviewerId: partial.id,
        instituteId: host.id,
        eventId: event.id,
        assignedBy: reviewer.id,
        assignedAt: new Date(),
      },
    })
    await merge(first, second)
    expect(await database.review.count({ where: { registrationId: into.id } })).toBe(1)
    expect(await database.reviewTally.findUnique({ where: { registrationId: into.id } })).toMatchObject({ reviews: 1 })
    expect(await database.conflictOfInterest.count({ where: { registrationId: into.id } })).toBe(1)
    expect(await database.reviewAssignment.count({ where: { registrationId: into.id } })).toBe(0)
  })

  it('moves tags and internal notes, and gives no more tags than there can be', async () => {
    const [first, second] = await twice()
    const [into, from] = [await rowOf(first), await rowOf(second)]
    const [eventId, at] = [event.id, new Date()]
    await tag('both', into.id, from.id)
    for (let n = 0; n < 8; n += 1) await tag(`one-${n}`, into.id)
    for (let n = 0; n < 3; n += 1) await tag(`other-${n}`, from.id)
    await database.internalNote.create({
      data: {
        id: crypto.randomUUID(),
        registrationId: from.id,
        eventId,
        authorId: 'somebody',
        instituteId: host.id,
        text: 'Ask for the second letter.',
        writtenAt: at,
      },
    })
    expect(await merge(first, second)).toMatchObject({ __typename: 'RegistrationsMerged' })
    expect(await database.registrationTag.count({ where: { registrationId: into.id } })).toBe(10)
    expect(await database.internalNote.count({ where: { registrationId: into.id } })).toBe(1)
  })

  it('moves reviews, assignments, tags and internal notes as the suggestion says, once, also if two people merge them', async () => {
    const [first, second] = await twice()
    const [into, from] = [await rowOf(first), await rowOf(second)]
    await recordAbout(into, from)
    const [suggestion] = await duplicates()
    expect(suggestion?.records).toEqual([
      { kind: 'REVIEWS', survivor: 1, other: 2, after: 2, inBoth: 1, beyondLimit: 0, ended: 0 },
      { kind: 'ASSIGNMENTS', survivor: 2, other: 2, after: 2, inBoth: 1, beyondLimit: 0, ended: 1 },
      { kind: 'TAGS', survivor: 9, other: 4, after: 10, inBoth: 1, beyondLimit: 2, ended: 0 },
      { kind: 'INTERNAL_NOTES', survivor: 1, other: 2, after: 3, inBoth: 0, beyondLimit: 0, ended: 0 },
    ])
    const before = await recordedOf(into, from)
    const colleague = (await world.member({ institute: host, role: 'ORGANISER' })).email
    const answers = await Promise.all([merge(first, second), merge(first, second, {}, colleague)])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['AlreadyMerged', 'RegistrationsMerged'])
    expect(await recordedOf(into)).toEqual({ reviews: 2, assignments: 2, tags: 10, notes: 3 })
    // Nothing is lost except the ended assignment.
    expect(await recordedOf(into, from)).toEqual({ ...before, assignments: before.assignments - 1 })
  })

  it('moves companions, as many as a person can have', async () => {
    const [first, second] = await twice()
    const ids = { [first]: (await rowOf(first)).id, [second]: (await rowOf(second)).id }
    const companion = (reference: string, name: string) => ({
      id: crypto.randomUUID(),
      eventId: event.id,
      registrationId: ids[reference] ?? null,
      kind: 'ASSISTANT' as const,
      name,
      addedAt: new Date(),
    })
    await database.companion.createMany({ data: ['A', 'B'].map((name) => companion(first, name)) })
    await database.companion.createMany({ data: ['C', 'D'].map((name) => companion(second, name)) })
    expect(await merge(first, second)).toMatchObject({ __typename: 'RegistrationsMerged' })
    expect(await database.companion.count({ where: { registrationId: ids[first] ?? '' } })).toBe(3)
    expect(await database.companion.count({ where: { registrationId: ids[second] ?? '' } })).toBe(1)
  })

  it('unites the sessions that either wanted', async () => {
    const at = (hours: number) => new Date(Date.now() + 20 * 86_400_000 + hours * 3_600_000)
    event = await world.event({
      hostId: host.id,
      sessions: ['One', 'Two', 'Three'].map((title, hour) => ({ title, startsAt: at(hour), endsAt: at(hour + 1) })),
    })
    const [one = '', two = ''] = (
      await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
    ).map(({ id }) => id)
    const first = await registerPerson(world, event, 'Ana Ortega', { email: 'ana@people.example', sessionIds: [one] })
    const second = await registerPerson(world, event, 'Ana Ortega', { email: 'ana@work.example', sessionIds: [two] })
    await merge(first, second)
    expect((await rowOf(first)).sessionIds).toEqual([one, two])
  })

  it('takes effect once when two people merge the same two at the same time, and the second is refused by name', async () => {
    const [first, second] = await twice()
    const answers = await Promise.all([merge(first, second), merge(first, second)])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['AlreadyMerged', 'RegistrationsMerged'])
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'MERGED' } })).toBe(1)
  })

  it('refuses what changed, what has ended, the wrong one to stay, protected people and a missing reason', async () => {
    const [first, second] = await twice()
    const before = await kept(world, event.id)
    expect(await merge(first, second, { version: 9 })).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await merge(second, first)).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await merge(first, first)).toMatchObject({ __typename: 'UnknownRegistration' })
    expect(await merge(first, second, { reason: ' ' })).toMatchObject({ fields: [{ path: 'reason' }] })
    expect(await kept(world, event.id)).toEqual(before)
    await protectPerson(world, second)
    expect(await merge(first, second)).toMatchObject({ __typename: 'FieldsMasked' })
    await database.registration.update({ where: { reference: second }, data: { protected: false } })
    await database.$executeRaw`update registration set state = 'WITHDRAWN' where reference = ${second}`
    expect(await merge(first, second)).toMatchObject({ __typename: 'WrongState', state: 'WITHDRAWN' })
  })
})
