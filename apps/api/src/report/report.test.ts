import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Terms } from '@plenaria/domain/grant'
import { agree, english, type Heard, openHeard } from '../findings/testing/heard.ts'
import { letEnd } from '../testing/ended.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

interface Draft {
  version: number
  preview: {
    number: number
    hash: string
    blocks: { kind: string; part: string | null; language: string | null; found: string | null }[]
    pendingInstitutes: { slug: string }[]
    countersignRequest: { id: string; pendingInstitutes: { slug: string }[] } | null
    changes: { part: string; kind: string }[]
  }
}

interface Version {
  number: number
  hash: string
  canonicalPath: string
  supersededBy: number | null
  isCorrection: boolean
  files: { path: string; format: string; language: string }[]
  changes: { part: string; kind: string }[]
  content: {
    titles: { text: string }[]
    figures: { people: number | null; groups: { key: string; people: number | null }[] }
    chapters: {
      findings: {
        id: string
        place: string
        texts: { text: string }[]
        support: { text: string }[]
        evidence: string[]
      }[]
    }[]
  }
}

interface Report {
  versions: { number: number }[]
  version: Version | null
  draft: Draft | null
}

const reportDocument = /* GraphQL */ `
  query ($slug: String!, $number: Int) {
    event(slug: $slug) {
      report {
        versions { number }
        version(number: $number) {
          number hash canonicalPath supersededBy isCorrection files { path format language } changes { part kind }
          content {
            titles { text }
            figures { people groups { key people } }
            chapters { findings { id place texts { text } support { text } evidence } }
          }
        }
        draft { version preview { number hash blocks { kind part language found } pendingInstitutes { slug } countersignRequest { id pendingInstitutes { slug } } changes { part kind } } }
      }
    }
  }`

const reportOf = async ({ event }: Heard, as: string | null, number: number | null = null): Promise<Report | null> =>
  (await world.ask<{ event: { report: Report | null } }>(reportDocument, { slug: event.slug, number }, { as })).event
    .report

interface Answer {
  __typename: string
  message?: string
  blocks?: { kind: string }[]
  until?: string
  fields?: { path: string; code: string }[]
  request?: { id: string; report: { hash: string; number: number } | null }
}

const draftOf = async (heard: Heard): Promise<Draft> => {
  const draft = (await reportOf(heard, heard.organiser))?.draft
  if (!draft) throw new Error('There is no draft.')
  return draft
}

/** Composes the report of an event that is over. */
async function compose(heard: Heard, given: Record<string, unknown> = {}): Promise<Answer> {
  await letEnd(database, heard.event.id)
  const input = {
    eventSlug: heard.event.slug,
    version: (await draftOf(heard)).version,
    titles: english('What was heard'),
    introductions: english('Why.'),
    methods: english('How.'),
    corrections: [],
    leftOut: [],
    ...given,
  }
  const document = `mutation ($input: UpdateReportInput!) { answer: updateReport(input: $input) {
    __typename ... on Refusal { message } ... on InvalidInput { fields { path code } } } }`
  return (await world.ask<{ answer: Answer }>(document, { input }, { as: heard.organiser })).answer
}

async function askToPublish(heard: Heard, hash?: string, as = heard.organiser): Promise<Answer> {
  const input = { eventSlug: heard.event.slug, hash: hash ?? (await draftOf(heard)).preview.hash }
  const document = `mutation ($input: PublishReportInput!) { answer: publishReport(input: $input) {
    __typename ... on Refusal { message } ... on ReportBlocked { blocks { kind } } ... on ReportUnderEmbargo { until }
    ... on CountersignPending { request { id report { hash number } } } } }`
  return (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer
}

/** Publishes with the agreement of the partner named in the report. */
async function publish(heard: Heard, hash?: string): Promise<Answer> {
  const answer = await askToPublish(heard, hash)
  if (!answer.request) return answer
  expect(await agree(world, heard, answer.request.id)).toBe('CountersignAnswered')
  return { __typename: 'ReportPublished' }
}

/** Twelve people of three groups from one country, a note, and a finding that rests on it. */
async function openReady(terms: Partial<Terms> = {}): Promise<Heard & { findingId: string }> {
  const heard = await openHeard(world, terms)
  for (const name of ['Ana', 'Bea', 'Cai', 'Dan', 'Eva']) await heard.person(name)
  for (const name of ['Fay', 'Gil', 'Hal', 'Ira']) await heard.person(name, 'academia')
  const { finding } = await heard.finding('Orders come late.', [await heard.note()])
  return { ...heard, findingId: finding?.id ?? '' }
}

describe('publishing', () => {
  it('makes what was looked at public, under an address of its own, with its hash and its documents', async () => {
    const heard = await openReady()
    expect(await reportOf(heard, null)).toBeNull()
    expect(await compose(heard)).toEqual({ __typename: 'ReportUpdated' })
    const { preview } = await draftOf(heard)
    expect(preview).toMatchObject({
      number: 1,
      blocks: [],
      pendingInstitutes: [{ slug: heard.partner.slug }],
      changes: [],
    })
    expect(await reportOf(heard, null)).toBeNull()
    expect(await publish(heard)).toEqual({ __typename: 'ReportPublished' })

    const report = await reportOf(heard, null)
    const version = report?.version
    expect(report).toMatchObject({ versions: [{ number: 1 }], draft: null })
    expect(version).toMatchObject({
      number: 1,
      hash: preview.hash,
      supersededBy: null,
      isCorrection: false,
      changes: [],
      content: {
        titles: [{ text: 'What was heard' }],
        figures: { people: 9 },
        chapters: [
          {
            findings: [
              {
                id: heard.findingId,
                place: '1.1',
                texts: [{ text: 'Orders come late.' }],
                evidence: [expect.stringMatching(/^[0-9a-f]{64}$/)],
              },
            ],
          },
        ],
      },
    })
    const canonical = await world.app.inject(version?.canonicalPath ?? '')
    expect(createHash('sha256').update(canonical.rawPayload).digest('hex')).toBe(preview.hash)
    expect(version?.files.map(({ format, language }) => [format, language])).toEqual([
      ['PDF', 'en'],
      ['DOCX', 'en'],
    ])
    const [pdf, docx] = await Promise.all((version?.files ?? []).map(({ path }) => world.app.inject(path)))
    expect(pdf?.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(docx?.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect(pdf?.headers['content-disposition']).toBe(`attachment; filename="${heard.event.slug}-report-v1-en.pdf"`)
    const none = await world.app.inject(`/api/reports/${heard.event.slug}/v2/en.pdf`)
    expect(none.statusCode).toBe(404)
  })

  it('waits until the event is over, for the report says what happened', async () => {
    const heard = await openReady()
    await compose(heard)
    const before = { startsAt: heard.event.startsAt, endsAt: heard.event.endsAt }
    await database.event.update({ where: { id: heard.event.id }, data: before })
    expect(await publish(heard)).toMatchObject({ __typename: 'ReportBlocked', blocks: [{ kind: 'EVENT_NOT_OVER' }] })
    const written = database.$executeRaw`insert into report_version
      (event_id, number, canonical, hash, published_at, published_by, institute_id)
      values (${heard.event.id}, 1, '{}', repeat('0', 64), now(), 'somebody', ${heard.host.id})`
    await expect(written).rejects.toThrow('the event is not over')
  })

  it('is refused by name while anything is open, and then nothing is public', async () => {
    const heard = await openHeard(world)
    await heard.person('Zoraida Quispe')
    await compose(heard)
    expect(await publish(heard)).toMatchObject({ __typename: 'ReportWithoutFindings' })

    const note = await heard.note()
    const { finding } = await heard.finding('Orders come late.', [note])
    const until = new Date(Date.now() + 86_400_000).toISOString()
    await compose(heard, { embargoUntil: until })
    expect(await publish(heard)).toMatchObject({ __typename: 'ReportUnderEmbargo', until })

    await compose(heard, { introductions: english('Zoraida Quispe asked for this.') })
    expect((await draftOf(heard)).preview.blocks).toMatchObject([
      { kind: 'OPEN_HIT_IN_REPORT', found: 'Zoraida Quispe' },
    ])
    expect(await publish(heard)).toMatchObject({
      __typename: 'ReportBlocked',
      blocks: [{ kind: 'OPEN_HIT_IN_REPORT' }],
    })

    const spanish = [...english('What was heard'), { language: 'es', text: 'Lo que se oyó' }]
    await compose(heard, { titles: spanish })
    expect((await draftOf(heard)).preview.blocks.map(({ kind, part, language }) => [kind, part, language])).toEqual([
      ['MISSING_TEXT', 'INTRODUCTION', 'es'],
      ['MISSING_TEXT', 'METHOD', 'es'],
      ['MISSING_TEXT', 'FINDING', 'es'],
    ])

    await compose(heard)
    await database.passageFreeze.create({ data: { id: crypto.randomUUID(), findingId: finding?.id ?? '' } })
    expect(await publish(heard)).toMatchObject({ __typename: 'ReportBlocked', blocks: [{ kind: 'FROZEN' }] })
    await database.passageFreeze.deleteMany()

    await database.note.update({ where: { id: note }, data: { removedAt: new Date(), text: '' } })
    expect(await publish(heard)).toMatchObject({ __typename: 'ReportBlocked', blocks: [{ kind: 'WITHOUT_NOTE' }] })
    await database.note.update({ where: { id: note }, data: { removedAt: null, text: 'Orders come too late.' } })

    const { hash } = (await draftOf(heard)).preview
    await compose(heard, { methods: english('Otherwise.') })
    expect(await publish(heard, hash)).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await database.reportVersion.count({ where: { eventId: heard.event.id } })).toBe(0)
    expect(await publish(heard)).toEqual({ __typename: 'ReportPublished' })
    expect(await publish(heard)).toMatchObject({ __typename: 'ReportBlocked', blocks: [{ kind: 'UNCHANGED' }] })
  })

  it('is refused until a day is promised on which links to people are destroyed', async () => {
    const heard = await openHeard(world, {}, { isPromised: false })
    await heard.finding('Orders come late.', [await heard.note()])
    await compose(heard)
    expect(await publish(heard)).toMatchObject({ __typename: 'ReportBlocked', blocks: [{ kind: 'NO_EVIDENCE_DAY' }] })
    const until = new Date(Date.now() + 90 * 86_400_000)
    await database.evidencePromise.create({ data: { eventId: heard.event.id, until } })
    expect(await publish(heard)).toEqual({ __typename: 'ReportPublished' })
  })

  it('happens once, where two press at the same moment and two agree', async () => {
    const heard = await openReady()
    await compose(heard)
    const { hash } = (await draftOf(heard)).preview
    const asked = await Promise.all([askToPublish(heard, hash), askToPublish(heard, hash)])
    const [id = '', same] = asked.map(({ request }) => request?.id)
    expect(same).toBe(id)
    const answers = await Promise.all([agree(world, heard, id), agree(world, heard, id)])
    expect(answers.toSorted()).toEqual(['CountersignAnswered', 'CountersignSettled'])
    expect(await database.reportVersion.count({ where: { eventId: heard.event.id } })).toBe(1)
  })

  it('tells the log that, and not what', async () => {
    const heard = await openReady()
    await compose(heard)
    await publish(heard)
    const entries = await database.auditEntry.findMany({
      where: { eventId: heard.event.id, what: { startsWith: 'REPORT' } },
    })
    expect(entries.map(({ what }) => what).toSorted()).toEqual(['REPORT_COMPOSED', 'REPORT_PUBLISHED'])
    expect(JSON.stringify(entries.map(({ before, after }) => [before, after]))).not.toMatch(/heard|late/)
  })
})

describe('the agreement of a partner, which every report names', () => {
  const answerDocument = `mutation ($input: AnswerCountersignInput!) { answer: answerCountersign(input: $input) {
    __typename ... on Refusal { message } } }`
  const agreeAs = async (id: string, as: string) =>
    (await world.ask<{ answer: Answer }>(answerDocument, { input: { id, agree: true } }, { as })).answer

  async function asked() {
    const heard = await openReady({ countersign: [], capabilities: ['SEE_REGISTRATIONS'] })
    const signer = (await world.member({ institute: heard.partner, role: 'ORGANISER' })).email
    await compose(heard)
    const { preview } = await draftOf(heard)
    const answer = await askToPublish(heard)
    return { heard, signer, preview, answer, id: answer.request?.id ?? '' }
  }

  it('is pending, and publishes when it comes', async () => {
    const { heard, signer, preview, answer, id } = await asked()
    expect(preview.pendingInstitutes).toEqual([{ slug: heard.partner.slug }])
    expect(answer).toMatchObject({
      __typename: 'CountersignPending',
      request: { report: { hash: preview.hash, number: 1 } },
    })
    expect((await askToPublish(heard)).request?.id).toBe(id)
    expect(await reportOf(heard, null)).toBeNull()
    expect((await reportOf(heard, signer))?.draft?.preview.hash).toBe(preview.hash)
    expect(preview.countersignRequest).toBeNull()
    expect((await draftOf(heard)).preview.countersignRequest).toEqual({
      id,
      pendingInstitutes: [{ slug: heard.partner.slug }],
    })
    expect(await agreeAs(id, signer)).toEqual({ __typename: 'CountersignAnswered' })
    expect((await reportOf(heard, null))?.version).toMatchObject({ number: 1, hash: preview.hash })
    const version = await database.reportVersion.findFirstOrThrow({ where: { eventId: heard.event.id } })
    expect(version.instituteId).toBe(heard.host.id)
  })

  it('is asked for by email, which names the report, and on the page of each who may give it', async () => {
    const { heard, signer, id } = await asked()
    const [notified] = await database.message.findMany({ where: { recipient: signer, template: 'countersign-asked' } })
    expect(notified?.data).toMatchObject({ count: 0, report: 1 })
    const document = 'query { viewer { pendingCountersignRequests { id action } } }'
    const waiting = async (as: string) => world.ask(document, {}, { as })
    const rapporteur = (await world.member({ institute: heard.partner, role: 'RAPPORTEUR' })).email
    expect(await waiting(signer)).toEqual({
      viewer: { pendingCountersignRequests: [{ id, action: 'PUBLISH_REPORT' }] },
    })
    for (const as of [heard.organiser, rapporteur])
      expect(await waiting(as)).toEqual({ viewer: { pendingCountersignRequests: [] } })
    expect(await agreeAs(id, signer)).toEqual({ __typename: 'CountersignAnswered' })
    expect(await waiting(signer)).toEqual({ viewer: { pendingCountersignRequests: [] } })
  })

  it('is of what was shown: another text needs a new request', async () => {
    const { heard, signer, id } = await asked()
    await compose(heard, { introductions: english('Something else.') })
    expect(await agreeAs(id, signer)).toMatchObject({ __typename: 'CountersignSettled' })
    expect(await database.countersignRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'VOID',
      voidReason: 'SUPERSEDED',
    })
    expect(await reportOf(heard, null)).toBeNull()
    const again = await askToPublish(heard)
    expect(again).toMatchObject({ __typename: 'CountersignPending' })
    expect(again.request?.id).not.toBe(id)
    expect((await draftOf(heard)).preview.countersignRequest?.id).toBe(again.request?.id)
  })

  it('is not taken of a text that was changed since, by the first who agrees as by the last', async () => {
    const heard = await openReady({ countersign: [], capabilities: ['SEE_REGISTRATIONS'] })
    const third = await world.institute()
    await world.partner(heard.event, { institute: third, terms: { capabilities: ['SEE_REGISTRATIONS'] } })
    const first = (await world.member({ institute: third, role: 'OWNER' })).email
    await compose(heard)
    const id = (await askToPublish(heard)).request?.id ?? ''
    await compose(heard, { introductions: english('Something else.') })
    expect(await agreeAs(id, first)).toMatchObject({
      __typename: 'CountersignSettled',
      message: expect.stringContaining('since'),
    })
    expect(await database.countersignRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'VOID' })
    expect(await database.countersignature.count({ where: { requestId: id } })).toBe(0)
  })

  it('is requested again once the public is to see less of the room, and the person who changes that is warned', async () => {
    const { heard, signer, preview, id } = await asked()
    const document = `mutation ($input: SetRoomDisclosureInput!) { answer: setRoomDisclosure(input: $input) {
      __typename ... on RoomDisclosureSet { reportToRequestAgain } } }`
    const { version } = await database.event.findUniqueOrThrow({ where: { id: heard.event.id } })
    const input = { eventSlug: heard.event.slug, version, disclosure: 'NOTHING' }
    expect(await world.ask(document, { input }, { as: heard.organiser })).toEqual({
      answer: { __typename: 'RoomDisclosureSet', reportToRequestAgain: true },
    })
    expect((await draftOf(heard)).preview.hash).not.toBe(preview.hash)
    expect(await agreeAs(id, signer)).toMatchObject({ __typename: 'CountersignSettled' })
    expect(await reportOf(heard, null)).toBeNull()
    const again = await askToPublish(heard)
    expect(await agreeAs(again.request?.id ?? '', signer)).toEqual({ __typename: 'CountersignAnswered' })
    const { people, groups } = (await reportOf(heard, null))?.version?.content.figures ?? { people: 0, groups: [] }
    expect([people, ...groups.map((group) => group.people)].every((count) => count === null)).toBe(true)
  })

  it('is settled when the grant of an institute that had agreed ends, and the requester is notified', async () => {
    const heard = await openReady({ countersign: [], capabilities: ['SEE_REGISTRATIONS'] })
    const third = await world.institute()
    const { grant } = await world.partner(heard.event, {
      institute: third,
      terms: { capabilities: ['SEE_REGISTRATIONS'] },
    })
    const [signer, owner] = [
      (await world.member({ institute: heard.partner, role: 'ORGANISER' })).email,
      (await world.member({ institute: third, role: 'OWNER' })).email,
    ]
    await compose(heard)
    const id = (await askToPublish(heard)).request?.id ?? ''
    expect(await agreeAs(id, owner)).toEqual({ __typename: 'CountersignAnswered' })
    const end = 'mutation ($input: EndGrantInput!) { endGrant(input: $input) { __typename } }'
    expect(await world.ask(end, { input: { grantId: grant.id, reason: 'It is over.' } }, { as: owner })).toEqual({
      endGrant: { __typename: 'GrantEnded' },
    })
    const request = await database.countersignRequest.findUniqueOrThrow({ where: { id } })
    expect(request).toMatchObject({ state: 'VOID', voidReason: 'GRANT_ENDED' })
    expect(await world.ask('query { viewer { pendingCountersignRequests { id } } }', {}, { as: signer })).toEqual({
      viewer: { pendingCountersignRequests: [] },
    })
    expect(await agreeAs(id, signer)).toMatchObject({
      __typename: 'CountersignSettled',
      message: expect.stringContaining('grant'),
    })
    await world.runJobs()
    const [notified] = await database.message.findMany({
      where: { eventId: heard.event.id, recipient: heard.organiser, template: 'countersign-settled' },
    })
    expect(notified?.data).toMatchObject({ outcome: 'VOID', voidReason: 'GRANT_ENDED' })
  })

  it('publishes nothing that has come to be marked since', async () => {
    const { heard, signer, id } = await asked()
    await database.passageFreeze.create({ data: { id: crypto.randomUUID(), findingId: heard.findingId } })
    expect(await agreeAs(id, signer)).toMatchObject({ __typename: 'CountersignSettled' })
    expect(await reportOf(heard, null)).toBeNull()
  })
})

describe('versions', () => {
  it('supersede each other, are marked as corrections, keep their figures and their addresses', async () => {
    const heard = await openReady()
    await compose(heard)
    await publish(heard)
    await heard.person('Zoe')
    await compose(heard, { introductions: english('Why, said better.'), corrections: english('The reason was wrong.') })
    expect((await draftOf(heard)).preview).toMatchObject({
      number: 2,
      changes: [{ part: 'INTRODUCTION', kind: 'CHANGED' }],
    })
    await publish(heard)
    const [first, second] = [await reportOf(heard, null, 1), await reportOf(heard, null)]
    expect(second?.version).toMatchObject({
      number: 2,
      isCorrection: true,
      supersededBy: null,
      content: { figures: { people: 9 } },
      changes: [{ part: 'INTRODUCTION', kind: 'CHANGED' }],
    })
    expect(first?.version).toMatchObject({ number: 1, isCorrection: false, supersededBy: 2 })
    const before = JSON.parse((await world.app.inject(second?.version?.canonicalPath ?? '')).payload)
    expect(before.previous).toBe(first?.version?.hash)
  })

  it('cannot be changed, removed, or skipped, even by an owner of the database', async () => {
    const heard = await openReady()
    await compose(heard)
    await publish(heard)
    const eventId = heard.event.id
    const version = await database.reportVersion.findFirstOrThrow({ where: { eventId } })
    await expect(
      database.reportVersion.updateMany({ where: { eventId }, data: { isCorrection: true } }),
    ).rejects.toThrow()
    await expect(database.reportVersion.deleteMany({ where: { eventId } })).rejects.toThrow()
    await expect(database.reportVersion.create({ data: { ...version, number: 3 } })).rejects.toThrow()
    await expect(database.reportVersion.create({ data: { ...version, number: 2, canonical: '{}' } })).rejects.toThrow()
  })
})

describe('composing', () => {
  it('leaves findings out, and names what cannot be left out', async () => {
    const heard = await openReady()
    expect(await compose(heard, { leftOut: [crypto.randomUUID()] })).toMatchObject({
      fields: [{ path: 'leftOut.0', code: 'UNKNOWN' }],
    })
    await compose(heard, { leftOut: [heard.findingId] })
    expect((await draftOf(heard)).preview.blocks).toMatchObject([{ kind: 'NO_FINDING' }])
  })

  it('tells the second of two editors', async () => {
    const heard = await openReady()
    await compose(heard)
    expect(await compose(heard, { version: 0 })).toMatchObject({ __typename: 'ChangedMeanwhile' })
  })

  it('costs the same number of statements with one finding and version and with three', async () => {
    const of = async (count: number) => {
      const heard = await openReady()
      await compose(heard)
      await publish(heard)
      for (let number = 2; number <= count; number += 1) {
        await heard.finding(`Orders come late, ${number}.`, [await heard.note()])
        await publish(heard)
      }
      return countStatements(async () => {
        expect((await reportOf(heard, heard.organiser))?.versions).toHaveLength(count)
      })
    }
    const [one, three] = [await of(1), await of(3)]
    expect(three).toBe(one)
  })
})
