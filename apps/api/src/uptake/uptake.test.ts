import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Heard } from '../findings/testing/heard.ts'
import { openPublished, type Published, sending } from '../recipients/testing/published.ts'
import { protectPerson } from '../registrations/testing/documents.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const { add, send, tokenFor } = sending(world)

interface Saved {
  __typename: string
  entry?: { id: string; body: string; confirmedAt: string | null; byRecipient: boolean }
  fields?: { path: string; code: string }[]
  found?: string[]
  peopleEmailed?: number
}

const saved = `__typename ... on UptakeSaved { entry { id body confirmedAt byRecipient } } ... on InvalidInput { fields { path code } }`

const used = (findingId: string, more: Record<string, unknown> = {}) => ({
  findingId,
  kind: 'USED',
  title: 'Draft chapter III',
  documentDate: '2026-05-03',
  paragraph: 'Article 7',
  url: 'https://parliament.example/draft',
  remark: null,
  language: 'en',
  ...more,
})

async function enter({ event, organiser }: Heard, facts: Record<string, unknown>, as = organiser, body = 'Congress') {
  const document = `mutation ($input: EnterUptakeInput!) { answer: enterUptake(input: $input) {
    ${saved} ... on UptakeMayIdentify { found } } }`
  const input = { eventSlug: event.slug, body, country: 'CO', facts }
  return (await world.ask<{ answer: Saved }>(document, { input }, { as })).answer
}

async function report(token: string, facts: Record<string, unknown>) {
  const document = `mutation ($input: ReportUptakeInput!) { answer: reportUptake(input: $input) { ${saved} } }`
  return (await world.ask<{ answer: Saved }>(document, { input: { token, facts } })).answer
}

async function confirm(id: string | undefined, as: string) {
  const document = `mutation ($id: ID!) { answer: confirmUptake(id: $id) { __typename ... on UptakeSaved { entry { id } } ... on UptakeMayIdentify { found } } }`
  return (await world.ask<{ answer: Saved }>(document, { id }, { as })).answer
}

async function removing(id: string | undefined, as: string, reason?: string) {
  const document = `mutation ($id: ID!, $reason: String) { answer: removeUptake(id: $id, reason: $reason) {
    __typename ... on UptakeRemoved { emailed } ... on InvalidInput { fields { path code } } } }`
  return (await world.ask<{ answer: Saved & { emailed?: boolean } }>(document, { id, reason }, { as })).answer
}

const remove = async (...asked: Parameters<typeof removing>) => (await removing(...asked)).__typename

async function reword(id: string | undefined, facts: Record<string, unknown>, as: string) {
  const document = `mutation ($input: RewordUptakeInput!) { answer: rewordUptake(input: $input) {
    ${saved} ... on UptakeMayIdentify { found } } }`
  return (await world.ask<{ answer: Saved }>(document, { input: { id, facts } }, { as })).answer
}

async function tell({ event, organiser }: Heard, as = organiser) {
  const document = `mutation ($slug: String!) { answer: announceUptake(eventSlug: $slug) { __typename ... on UptakeAnnounced { peopleEmailed } } }`
  return (await world.ask<{ answer: Saved }>(document, { slug: event.slug }, { as })).answer
}

async function test({ event, organiser }: Heard, language: string, as = organiser) {
  const document = `mutation ($args: JSON!, $language: Language!) {
    answer: testAction(kind: ANNOUNCE_UPTAKE, args: $args, language: $language) {
      __typename ... on MessageTestSent { to } ... on NothingToTest { refusal } } }`
  type Answer = { answer: { __typename: string; to?: string; refusal?: string | null } }
  return (await world.ask<Answer>(document, { args: { eventSlug: event.slug }, language }, { as })).answer
}

interface Followed {
  number: number
  finding: { id: string; place: string }
  entries: { kind: string; title: string | null; documentDate: string | null; byRecipient: boolean }[]
}

async function followed({ event }: Heard, as: string | null = null) {
  const document = `query ($slug: String!) { event(slug: $slug) { pendingUptake { id body } unannouncedUptake report { uptake {
    number finding { id place } entries { kind title documentDate byRecipient } } } } }`
  type Answer = {
    event: { pendingUptake: { id: string }[] | null; unannouncedUptake: number | null; report: { uptake: Followed[] } }
  }
  return (await world.ask<Answer>(document, { slug: event.slug }, { as })).event
}

/** Opens a published report with a recipient who has their link. */
async function openSent(): Promise<{ heard: Published; token: string }> {
  const heard = await openPublished(world)
  await add(heard, 'Rosa')
  await send(heard)
  await world.runJobs()
  return { heard, token: tokenFor('Rosa') }
}

describe('what became of a recommendation', () => {
  const inTwo = (text: string) => ['en', 'es'].map((language) => ({ language, text }))

  async function openRecommended() {
    const heard = await openPublished(world)
    const ids = [randomUUID(), randomUUID()]
    const recommendations = ids.map((id) => ({
      id,
      addressees: inTwo('Ministries'),
      texts: inTwo('Set deadlines.'),
      findingIds: [heard.findingId],
    }))
    await heard.publish('Why, again.', { recommendations })
    return { heard, ids }
  }

  it('is entered for one of those that follow from a finding, and says so', async () => {
    const { heard, ids } = await openRecommended()
    const [, second] = ids
    expect(await enter(heard, used(heard.findingId, { recommendationId: second }))).toMatchObject({
      __typename: 'UptakeSaved',
    })
    const document = `query ($slug: String!) { event(slug: $slug) { report { uptake {
      recommendations { id place } entries { recommendationId } } } } }`
    expect(await world.ask(document, { slug: heard.event.slug })).toMatchObject({
      event: {
        report: {
          uptake: [
            {
              recommendations: ids.map((id, index) => ({ id, place: `R${index + 1}` })),
              entries: [{ recommendationId: second }],
            },
          ],
        },
      },
    })
  })

  it('is refused for a recommendation of no published version', async () => {
    const { heard } = await openRecommended()
    const facts = used(heard.findingId, { recommendationId: randomUUID() })
    expect((await enter(heard, facts)).fields).toEqual([{ path: 'facts.recommendationId', code: 'UNKNOWN' }])
  })

  it('can be under consideration: with a remark, and without a document', async () => {
    const { heard, ids } = await openRecommended()
    const considered = (remark: string | null) => ({
      findingId: heard.findingId,
      recommendationId: ids[0],
      kind: 'UNDER_CONSIDERATION',
      language: 'en',
      remark,
    })
    expect((await enter(heard, considered(null))).fields).toEqual([{ path: 'facts.remark', code: 'REQUIRED' }])
    expect((await enter(heard, considered('The committee meets in May.'))).__typename).toBe('UptakeSaved')
    expect((await followed(heard)).report.uptake[0]?.entries).toMatchObject([
      { kind: 'UNDER_CONSIDERATION', title: null },
    ])
  })
})

describe('what became of a finding', () => {
  it('is said by an editor, and public at once', async () => {
    const heard = await openPublished(world)
    expect((await enter(heard, used(heard.findingId), heard.rapporteur)).__typename).toBe('UptakeSaved')
    expect((await enter(heard, used(heard.findingId), 'nobody@people.example')).__typename).toBe('NotAllowed')
    expect((await followed(heard)).report.uptake).toEqual([
      {
        number: 1,
        finding: { id: heard.findingId, place: '1.1' },
        entries: [{ kind: 'USED', title: 'Draft chapter III', documentDate: '2026-05-03', byRecipient: false }],
      },
    ])
    expect(await followed(heard)).toMatchObject({ pendingUptake: null, unannouncedUptake: null })
    await heard.publish('Why, said better.')
    expect((await followed(heard)).report.uptake).toMatchObject([{ number: 2, entries: [{ kind: 'USED' }] }])
  })

  it('names each fault: no document, a day to come, a link that is not https, a finding that was not published', async () => {
    const heard = await openPublished(world)
    const fieldProblems = { title: ' ', documentDate: '2999-01-01', url: 'http://parliament.example/draft' }
    expect((await enter(heard, used(crypto.randomUUID(), fieldProblems))).fields).toEqual([
      { path: 'facts.findingId', code: 'UNKNOWN' },
      { path: 'facts.title', code: 'REQUIRED' },
      { path: 'facts.documentDate', code: 'OUT_OF_RANGE' },
      { path: 'facts.url', code: 'MALFORMED' },
    ])
    const none = { kind: 'NOT_TAKEN_UP', title: null, documentDate: '2026-02-30', url: null, paragraph: null }
    expect((await enter(heard, used(heard.findingId, none))).fields).toEqual([
      { path: 'facts.documentDate', code: 'MALFORMED' },
      { path: 'facts.remark', code: 'REQUIRED' },
    ])
    const why = { ...none, documentDate: null, remark: 'The law stays as it is.' }
    expect((await enter(heard, used(heard.findingId, why))).__typename).toBe('UptakeSaved')
  })

  it('tells of nobody who registered, but may name the body that took it up', async () => {
    const heard = await openPublished(world)
    await heard.person('Zoraida Quispe', 'civil-society', 'Congress')
    const named = used(heard.findingId, { title: 'Letter to Zoraida Quispe' })
    expect(await enter(heard, named)).toMatchObject({
      __typename: 'UptakeMayIdentify',
      found: ['Zoraida Quispe'],
    })
    expect((await enter(heard, used(heard.findingId, { title: 'Draft of the Congress' }))).__typename).toBe(
      'UptakeSaved',
    )
  })

  it('is said by a recipient by their link, and public once an editor has looked at it', async () => {
    const { heard, token } = await openSent()
    const answer = await report(token, used(heard.findingId))
    expect(answer).toMatchObject({ entry: { body: 'Ministry of Rosa', confirmedAt: null, byRecipient: true } })
    expect((await followed(heard)).report.uptake[0]?.entries).toEqual([])
    expect((await followed(heard, heard.organiser)).pendingUptake).toMatchObject([{ id: answer.entry?.id }])
    const own = `query ($token: String!) { reportByLink(token: $token) { uptake { id } } }`
    expect(await world.ask(own, { token })).toEqual({ reportByLink: { uptake: [{ id: answer.entry?.id }] } })
    expect((await confirm(answer.entry?.id, 'nobody@people.example')).__typename).toBe('UnknownUptake')
    expect((await confirm(answer.entry?.id, heard.organiser)).__typename).toBe('UptakeSaved')
    expect((await followed(heard)).report.uptake[0]?.entries).toMatchObject([{ kind: 'USED', byRecipient: true }])

    await database.recipient.deleteMany({ where: { eventId: heard.event.id } })
    expect((await followed(heard)).report.uptake[0]?.entries).toHaveLength(1)
    expect(await remove(answer.entry?.id, heard.organiser)).toBe('UptakeRemoved')
    expect(await remove(answer.entry?.id, heard.organiser)).toBe('UnknownUptake')
    expect((await report(token, used(heard.findingId))).__typename).toBe('UnknownReportLink')
  })

  it('is not looked through for people where a recipient says it, so that nobody learns who registered', async () => {
    const { heard, token } = await openSent()
    await heard.person('Zoraida Quispe')
    const answer = await report(token, used(heard.findingId, { title: 'Letter to Zoraida Quispe' }))
    expect(answer.__typename).toBe('UptakeSaved')
    expect(await confirm(answer.entry?.id, heard.organiser)).toMatchObject({ found: ['Zoraida Quispe'] })
    expect((await followed(heard)).report.uptake[0]?.entries).toEqual([])
    const rows = Array.from({ length: 49 }, () => ({
      id: crypto.randomUUID(),
      eventId: heard.event.id,
      findingId: heard.findingId,
      body: 'B',
      country: 'CO',
      kind: 'NOT_TAKEN_UP' as const,
      remark: 'No.',
      language: 'en',
      byLink: true,
      enteredAt: new Date(),
    }))
    const { recipientId } = await database.uptake.findFirstOrThrow({ where: { id: answer.entry?.id ?? '' } })
    await database.uptake.createMany({ data: rows.map((row) => ({ ...row, recipientId })) })
    expect((await report(token, used(heard.findingId))).__typename).toBe('TooManyUptakes')
  })

  it('is reworded by an editor where it may identify somebody, until it is public, and says so', async () => {
    const { heard, token } = await openSent()
    await heard.person('Zoraida Quispe')
    const named = used(heard.findingId, { title: 'Letter to Zoraida Quispe' })
    const { entry } = await report(token, named)
    expect((await reword(entry?.id, named, 'nobody@people.example')).__typename).toBe('UnknownUptake')
    expect(await reword(entry?.id, named, heard.organiser)).toMatchObject({ found: ['Zoraida Quispe'] })
    expect((await reword(entry?.id, used(heard.findingId, { url: null }), heard.organiser)).fields).toEqual([
      { path: 'facts.url', code: 'REQUIRED' },
    ])
    const facts = used(heard.findingId, { title: 'Letter to a participant' })
    expect(await reword(entry?.id, facts, heard.organiser)).toMatchObject({ entry: { confirmedAt: null } })
    const own = `query ($token: String!) { reportByLink(token: $token) { uptake { title rewordedAt } } }`
    expect(await world.ask(own, { token })).toEqual({
      reportByLink: { uptake: [{ title: 'Letter to a participant', rewordedAt: expect.any(String) }] },
    })
    expect((await confirm(entry?.id, heard.organiser)).__typename).toBe('UptakeSaved')
    expect((await reword(entry?.id, facts, heard.organiser)).__typename).toBe('UptakeIsPublic')
    const entered = await enter(heard, used(heard.findingId))
    expect((await reword(entered.entry?.id, facts, heard.organiser)).__typename).toBe('UptakeIsPublic')
    const entries = await database.auditEntry.findMany({ where: { eventId: heard.event.id, what: 'UPTAKE_REWORDED' } })
    expect(entries).toHaveLength(1)
    expect(JSON.stringify(entries[0]?.after)).not.toContain('Letter')
  })

  it('is removed, and the recipient who reported it learns why and can answer again', async () => {
    const { heard, token } = await openSent()
    const { entry } = await report(token, used(heard.findingId))
    expect((await removing(entry?.id, heard.organiser, 'x'.repeat(1_001))).fields).toEqual([
      { path: 'reason', code: 'TOO_LONG' },
    ])
    expect(await removing(entry?.id, heard.organiser, 'The link leads nowhere.')).toEqual({
      __typename: 'UptakeRemoved',
      emailed: true,
    })
    await world.runJobs()
    const mail = world.mails.at(-1)
    expect(mail).toMatchObject({ to: 'rosa@office.example', subject: 'Se eliminó su respuesta: Lo que se oyó' })
    expect(mail?.text).toContain('«Usada»')
    expect(mail?.text).toContain('The link leads nowhere.')
    expect((await report(tokenFor('Rosa'), used(heard.findingId))).__typename).toBe('UptakeSaved')
    const entered = await enter(heard, used(heard.findingId))
    expect(await removing(entered.entry?.id, heard.organiser)).toMatchObject({ emailed: false })
    const other = await enter(heard, used(heard.findingId), heard.rapporteur)
    expect(await removing(other.entry?.id, heard.organiser, 'It is about another report.')).toMatchObject({
      emailed: true,
    })
    await world.runJobs()
    expect(world.mails.at(-1)).toMatchObject({ to: heard.rapporteur })
    expect(world.mails.at(-1)?.text).toContain('It is about another report.')
    expect(world.mails.at(-1)?.text).toContain(`/e/${heard.event.slug}/manage/uptake`)
    const [logged] = await database.auditEntry.findMany({ where: { eventId: heard.event.id, what: 'UPTAKE_REMOVED' } })
    expect(JSON.stringify([logged?.before, logged?.after, logged?.reason])).not.toContain('nowhere')
  })

  it('costs the same number of statements with one finding and with three', async () => {
    const heard = await openPublished(world)
    await enter(heard, used(heard.findingId))
    const count = () => countStatements(() => followed(heard))
    const one = await count()
    for (const text of ['Second point.', 'Third point.']) {
      const { finding } = await heard.finding(text, [await heard.note()])
      await database.finding.update({
        where: { id: finding?.id ?? '' },
        data: { texts: { en: text, es: `${text} (es)` } },
      })
    }
    await heard.publish('Why, with more.')
    expect((await followed(heard)).report.uptake).toHaveLength(3)
    expect(await count()).toBe(one)
  })

  it('is not changed once it is public, even by an owner of the database', async () => {
    const heard = await openPublished(world)
    const { entry } = await enter(heard, used(heard.findingId))
    const id = entry?.id ?? ''
    await expect(database.uptake.update({ where: { id }, data: { title: 'Other' } })).rejects.toThrow()
    await expect(
      database.uptake.update({ where: { id }, data: { url: 'http://parliament.example' } }),
    ).rejects.toThrow()
    const unseen = { id: crypto.randomUUID(), eventId: heard.event.id, findingId: heard.findingId, body: 'B' }
    const facts = { country: 'CO', kind: 'USED' as const, language: 'en', byLink: true, enteredAt: new Date() }
    await expect(database.uptake.create({ data: { ...unseen, ...facts } })).rejects.toThrow()
  })
})

describe('the email about a removed entry', () => {
  const asMinute = async (scene: () => Promise<void>) => {
    world.config.undoSeconds = 60
    await scene().finally(() => {
      world.config.undoSeconds = 0
    })
  }
  const planned = (eventId: string) =>
    database.plannedAction.findMany({ where: { eventId, kind: 'REMOVE_UPTAKE' }, orderBy: { id: 'asc' } })
  const settle = (mutation: string, id: string | undefined, as: string) =>
    world.ask(`mutation ($id: ID!) { answer: ${mutation}(id: $id) { __typename } }`, { id }, { as })

  it('waits for its minute, while the entry is gone at once, and says how many it emails', async () => {
    const { heard, token } = await openSent()
    const { entry } = await report(token, used(heard.findingId))
    const before = world.mails.length
    await asMinute(async () => {
      const preview = 'query ($args: JSON!) { actionPreview(kind: REMOVE_UPTAKE, args: $args) { people } }'
      expect(await world.ask(preview, { args: { id: entry?.id } }, { as: heard.organiser })).toEqual({
        actionPreview: { people: 1 },
      })
      expect(await removing(entry?.id, heard.organiser, 'No.')).toMatchObject({ emailed: true })
      expect(await database.uptake.count({ where: { id: entry?.id ?? '' } })).toBe(0)
      await world.runJobs()
      expect(world.mails).toHaveLength(before)
      const [action] = await planned(heard.event.id)
      expect(action).toMatchObject({ state: 'PLANNED', affected: 1 })
      await settle('runPlannedActionNow', action?.id, heard.organiser)
    })
    await world.runJobs()
    expect(world.mails.slice(before)).toMatchObject([{ to: 'rosa@office.example' }])
    expect(await planned(heard.event.id)).toMatchObject([{ state: 'DONE', emailed: 1, args: null }])
    expect(await database.uptakeRemoval.count()).toBe(0)
  })

  it('is cancelled by Undo, and the entry stays removed', async () => {
    const { heard, token } = await openSent()
    const { entry } = await report(token, used(heard.findingId))
    const before = world.mails.length
    await asMinute(async () => {
      await removing(entry?.id, heard.organiser)
      const [action] = await planned(heard.event.id)
      await settle('undoPlannedAction', action?.id, heard.organiser)
    })
    await world.runJobs()
    expect(world.mails).toHaveLength(before)
    expect(await database.uptake.count({ where: { id: entry?.id ?? '' } })).toBe(0)
  })

  it('is not sent to a recipient who was removed in that minute', async () => {
    const { heard, token } = await openSent()
    const { entry } = await report(token, used(heard.findingId))
    const before = world.mails.length
    await asMinute(async () => {
      await removing(entry?.id, heard.organiser)
      await database.recipient.deleteMany({ where: { eventId: heard.event.id } })
      const [action] = await planned(heard.event.id)
      await settle('runPlannedActionNow', action?.id, heard.organiser)
    })
    await world.runJobs()
    expect(world.mails).toHaveLength(before)
    expect(await planned(heard.event.id)).toMatchObject([{ state: 'DONE', emailed: 0 }])
  })

  it('goes to no editor who lost access meanwhile', async () => {
    const heard = await openPublished(world)
    const other = await enter(heard, used(heard.findingId), heard.rapporteur)
    const user = await database.user.findFirstOrThrow({ where: { email: heard.rapporteur } })
    await database.member.deleteMany({ where: { userId: user.id } })
    expect(await removing(other.entry?.id, heard.organiser)).toMatchObject({ emailed: false })
  })
})

describe('telling participants', () => {
  it('writes the same words to everybody who ever registered, and nothing to who stopped news', async () => {
    const heard = await openPublished(world)
    expect((await tell(heard)).__typename).toBe('NothingToAnnounce')
    await enter(heard, used(heard.findingId))
    expect((await followed(heard, heard.organiser)).unannouncedUptake).toBe(1)
    const gone = await heard.person('Eva')
    await database.registration.update({ where: { reference: gone }, data: { state: 'WITHDRAWN' } })
    const shy = await heard.person('Fay')
    await protectPerson(world, shy)
    const quiet = await database.registration.findUniqueOrThrow({ where: { reference: await heard.person('Gil') } })
    await database.newsStop.create({
      data: { eventId: heard.event.id, emailKey: quiet.emailKey, stoppedAt: new Date() },
    })
    expect((await tell(heard, heard.rapporteur)).__typename).toBe('NotAllowed')
    await world.runJobs()
    expect(await tell(heard)).toEqual({ __typename: 'UptakeAnnounced', peopleEmailed: 6 })
    expect((await tell(heard)).__typename).toBe('NothingToAnnounce')
    const before = world.mails.length
    await world.runJobs()
    const mails = world.mails.slice(before)
    expect(mails).toHaveLength(6)
    expect(mails.map(({ to }) => to)).not.toContain(quiet.email)
    const { email } = await database.registration.findUniqueOrThrow({ where: { reference: shy } })
    const words = ({ text }: { text: string }) => text.replace(/\/api\/news\/stop\/\S+/, '')
    const open = mails.filter(({ to }) => to !== email)
    expect(new Set(open.map(words)).size).toBe(1)
    expect(open[0]?.text).toContain(`/uptake/${heard.event.slug}`)
    expect(open[0]?.text).not.toMatch(/Ana|seat|registrations\//)
    const neutral = mails.find(({ to }) => to === email)
    expect(neutral?.text).not.toContain(heard.event.slug)
    expect(neutral?.subject).not.toContain('became')
  })
})

describe('a test of the news about uptake', () => {
  it('goes to the viewer alone, in the words and the language that people get, without a link to unsubscribe', async () => {
    const heard = await openPublished(world)
    await world.runJobs()
    const { event, organiser } = heard
    expect(await test(heard, 'en')).toMatchObject({ __typename: 'NothingToTest', refusal: expect.stringMatching(/\w/) })
    await enter(heard, used(heard.findingId))
    world.mails.length = 0
    const before = await database.auditEntry.count({ where: { eventId: event.id } })
    expect(await test(heard, 'en')).toEqual({ __typename: 'MessageTestSent', to: organiser })
    expect(await test(heard, 'es')).toEqual({ __typename: 'MessageTestSent', to: organiser })
    expect(await database.auditEntry.count({ where: { eventId: event.id } })).toBe(before)
    expect((await followed(heard, organiser)).unannouncedUptake).toBe(1)
    await world.runJobs()
    const tests = [...world.mails]
    expect(tests.map(({ to, subject }) => [to, subject.slice(0, 38)])).toEqual([
      [organiser, '[Test] What became of the findings: Ev'],
      [organiser, '[Test] Qué pasó con las conclusiones: '],
    ])
    const [english, spanish] = tests.map(({ text }) => text)
    expect(english).toContain(`${world.config.siteUrl}/uptake/${event.slug}`)
    expect(english).toContain('also have a personal link to unsubscribe')
    expect(spanish).toContain(`${world.config.siteUrl}/es/uptake/${event.slug}`)
    for (const { text, html } of tests) expect(text + html).not.toMatch(/#token=|news\/stop|Ana|registrations\//)
    world.mails.length = 0
    await tell(heard)
    await world.runJobs()
    const lines = world.mails[0]?.text
      .split('\n')
      .filter((line) => /Some recipients|A public page|in the same words/.test(line))
    expect(lines).toHaveLength(3)
    for (const line of lines ?? []) expect(english).toContain(line)
  })

  it('is for those alone who may send the news, also if they see nobody who registered', async () => {
    const heard = await openPublished(world)
    await enter(heard, used(heard.findingId))
    const refused = { __typename: 'NothingToTest', refusal: expect.stringMatching(/\w/) }
    expect(await test(heard, 'en', heard.rapporteur)).toMatchObject(refused)
    const partner = (await world.member({ institute: heard.partner })).email
    const terms = await database.grant.findFirstOrThrow({ where: { eventId: heard.event.id, state: 'AGREED' } })
    expect(JSON.stringify(terms)).not.toContain('SEE_NAMES')
    expect(await test(heard, 'en', partner)).toEqual({ __typename: 'MessageTestSent', to: partner })
  })
})
