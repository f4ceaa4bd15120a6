import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Attribution } from '@plenaria/prisma/client'
import { type Heard, openHeard } from '../findings/testing/heard.ts'
import { offerProtection, protectPerson } from '../registrations/testing/documents.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

interface Answer {
  __typename: string
  contributions?: number
  contribution?: { hits: { id: string; clearance: { isComplete: boolean } | null }[] }
}

const ask = async (document: string, variables: Record<string, unknown>, as: string): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(document, variables, { as })).answer

async function setOpen({ event, organiser }: Heard, isOpen = true): Promise<Answer> {
  const { slug: eventSlug, version } = await database.event.findUniqueOrThrow({ where: { id: event.id } })
  const document = `mutation ($input: SetContributionsInput!) { answer: setContributions(input: $input) { __typename
    ... on ContributionsMayIdentify { contributions } } }`
  const until = new Date(Date.now() + 86_400_000).toISOString()
  return ask(
    document,
    { input: { eventSlug, version, until, words: 500, contributors: 'SEATED', open: isOpen } },
    organiser,
  )
}

interface Listed {
  id: string
  text: string
  version: number
  isPublic: boolean
  holdReason: string
  hits: { id: string; from: number; to: number }[]
}

async function toPass({ event }: Heard, as: string | null): Promise<Listed[] | null> {
  const document = `query ($slug: String!) { event(slug: $slug) { contributionsToApprove { id text version isPublic holdReason topic { title } hits { id from to } } } }`
  const { event: read } = await world.ask<{ event: { contributionsToApprove: Listed[] | null } }>(
    document,
    { slug: event.slug },
    { as },
  )
  return read.contributionsToApprove
}

async function published({ event }: Heard): Promise<string[]> {
  const document = `query ($slug: String!) { event(slug: $slug) { publishedContributions { edges { node { text } } } } }`
  type Page = { event: { publishedContributions: { edges: { node: { text: string } }[] } } }
  const { edges } = (await world.ask<Page>(document, { slug: event.slug })).event.publishedContributions
  return edges.map(({ node }) => node.text).toSorted()
}

const clear = (contributionId: string, hitId: string | undefined, as: string, reason = 'Of another town.') =>
  ask(
    `mutation ($input: ClearContributionHitInput!) { answer: clearContributionHit(input: $input) { __typename
      ... on ContributionHitCleared { contribution { hits { id clearance { isComplete } } } } } }`,
    { input: { contributionId, hitId, reason } },
    as,
  )
const pass = (id: string, version: number, as: string) =>
  ask(
    'mutation ($id: ID!, $version: Int!) { answer: approveContribution(id: $id, version: $version) { __typename } }',
    { id, version },
    as,
  )
const keep = (id: string, version: number, as: string) =>
  ask(
    'mutation ($id: ID!, $version: Int!) { answer: withholdContribution(id: $id, version: $version) { __typename } }',
    { id, version },
    as,
  )

async function submit(reference: string, { topicId }: Heard, text: string, facts: Record<string, unknown> = {}) {
  const { email } = await database.registration.findUniqueOrThrow({ where: { reference } })
  const document = `mutation ($input: SubmitContributionInput!) { answer: submitContribution(input: $input) { __typename
    ... on ContributionSubmitted { contribution { isPublic version } } } }`
  const input = { reference, topicId, language: 'en', text, attribution: 'GROUP', ...facts }
  return (await world.ask<{ answer: { contribution: unknown } }>(document, { input }, { as: email })).answer
    .contribution
}

/** Two people, one of whom names the other in their text. */
async function opened(attribution: Attribution = 'GROUP') {
  const heard = await openHeard(world)
  const contributionsUntil = new Date(Date.now() + 86_400_000)
  await database.event.update({ where: { id: heard.event.id }, data: { contributionsUntil } })
  const zoraida = await heard.person('Zoraida Quispe')
  const bea = await heard.person('Beatrix Olmedo')
  const telling = await heard.contribution(bea, attribution, 'Zoraida Quispe told us that orders come late.')
  return { heard, zoraida, bea, telling }
}

describe('opening contributions', () => {
  it('is refused while something in them may identify anybody, and then nothing is public', async () => {
    const { heard, zoraida, telling } = await opened()
    const own = await heard.contribution(zoraida, 'GROUP', 'I, Zoraida Quispe, saw it.')
    await heard.contribution(await heard.person('Cai Lang'), 'RAPPORTEURS', 'Zoraida Quispe again.')
    expect(await setOpen(heard)).toEqual({ __typename: 'ContributionsMayIdentify', contributions: 2 })
    expect(await published(heard)).toEqual([])
    const listed = (await toPass(heard, heard.rapporteur)) ?? []
    expect(listed.map(({ id }) => id).toSorted()).toEqual([telling, own].toSorted())
    expect(listed.flatMap(({ text, hits }) => hits.map(({ from, to }) => text.slice(from, to)))).toEqual([
      'Zoraida Quispe',
      'Zoraida Quispe',
    ])
    for (const as of [null, 'zoraidaquispe@people.example']) expect(await toPass(heard, as)).toBeNull()
  })

  it('allows a named author to be identified, and nobody else', async () => {
    const { heard, telling } = await opened('NAMED')
    const ana = await heard.person('Anabel Ferrán')
    await heard.contribution(ana, 'NAMED', 'I, Anabel Ferrán, say that fees rose twice.')
    expect(await setOpen(heard)).toMatchObject({ contributions: 1 })
    expect((await toPass(heard, heard.organiser))?.map(({ id }) => id)).toEqual([telling])
    await protectPerson(world, ana)
    expect(await setOpen(heard)).toMatchObject({ contributions: 2 })
  })

  it('follows once two people of different institutes let the hit pass, each with a reason', async () => {
    const { heard, telling } = await opened()
    const [hit] = (await toPass(heard, heard.organiser))?.[0]?.hits ?? []
    expect((await clear(telling, hit?.id, heard.organiser, '')).__typename).toBe('InvalidInput')
    expect((await clear(telling, 'none', heard.organiser)).__typename).toBe('UnknownHit')
    expect(await clear(telling, hit?.id, heard.organiser)).toMatchObject({
      contribution: { hits: [{ clearance: { isComplete: false } }] },
    })
    expect((await clear(telling, hit?.id, heard.rapporteur)).__typename).toBe('OtherInstituteNeeded')
    expect((await setOpen(heard)).__typename).toBe('ContributionsMayIdentify')
    expect(await clear(telling, hit?.id, heard.partnerEditor)).toMatchObject({
      contribution: { hits: [{ clearance: { isComplete: true } }] },
    })
    expect((await setOpen(heard)).__typename).toBe('ContributionsSet')
    expect(await published(heard)).toEqual(['Zoraida Quispe told us that orders come late.'])
  })

  it('follows once it is kept for the rapporteurs, which its writer sees, or rewritten', async () => {
    const { heard, bea, telling } = await opened()
    expect((await keep(telling, 2, heard.rapporteur)).__typename).toBe('ChangedMeanwhile')
    expect((await keep(telling, 1, heard.rapporteur)).__typename).toBe('ContributionWithheld')
    expect((await keep(telling, 2, heard.rapporteur)).__typename).toBe('UnknownContribution')
    expect(await database.contribution.findUniqueOrThrow({ where: { id: telling } })).toMatchObject({
      attribution: 'RAPPORTEURS',
      version: 2,
    })
    const again = await submit(bea, heard, 'Somebody told us that orders come late.', { version: 2 })
    expect(again).toEqual({ isPublic: false, version: 3 })
    expect((await setOpen(heard)).__typename).toBe('ContributionsSet')
    expect(await published(heard)).toEqual(['Somebody told us that orders come late.'])
  })
})

describe('once they are open', () => {
  it('once contributions are open, each new or changed one waits for an editor, so that nobody can try names', async () => {
    const { heard, bea, telling, zoraida } = await opened()
    await keep(telling, 1, heard.organiser)
    await heard.contribution(zoraida, 'GROUP', 'Orders come late.')
    await setOpen(heard)
    expect(await published(heard)).toEqual(['Orders come late.'])
    expect(await submit(bea, heard, 'So I was told.', { version: 2 })).toEqual({ isPublic: false, version: 3 })
    expect(await submit(zoraida, heard, 'Zoraida Quispe says: late.', { version: 1 })).toEqual({
      isPublic: false,
      version: 2,
    })
    expect(await published(heard)).toEqual([])
    const listed = (await toPass(heard, heard.organiser)) ?? []
    expect(listed.map(({ text }) => text).toSorted()).toEqual(['So I was told.', 'Zoraida Quispe says: late.'])
    const [clean, tells] = listed.toSorted((one, other) => one.text.localeCompare(other.text))
    expect([clean?.holdReason, tells?.holdReason]).toEqual(['CAME_LATER', 'MAY_IDENTIFY'])
    expect((await pass(tells?.id ?? '', 2, heard.rapporteur)).__typename).toBe('ContributionsMayIdentify')
    expect((await pass(clean?.id ?? '', 1, heard.rapporteur)).__typename).toBe('ChangedMeanwhile')
    expect((await pass(clean?.id ?? '', 3, heard.rapporteur)).__typename).toBe('ContributionApproved')
    expect(await published(heard)).toEqual(['So I was told.'])
    const entries = await database.auditEntry.findMany({
      where: { eventId: heard.event.id, what: { in: ['CONTRIBUTION_PASSED', 'CONTRIBUTION_KEPT'] } },
    })
    expect(entries).toHaveLength(2)
    for (const { after, registrationId } of entries) expect([after, registrationId]).toEqual([null, null])
  })

  it('a published contribution that identifies a later registrant is flagged to editors and stays until one withholds it', async () => {
    const { heard, telling } = await opened()
    await keep(telling, 1, heard.organiser)
    const early = await heard.contribution(await heard.person('Dana Prix'), 'GROUP', 'Eloi Vance told us: late.')
    await setOpen(heard)
    expect(await toPass(heard, heard.organiser)).toEqual([])
    await heard.person('Eloi Vance')
    await heard.contribution(await heard.person('Ines Roth'), 'GROUP', 'Orders come late.')
    const [named, waiting] = (await toPass(heard, heard.organiser)) ?? []
    expect([named, waiting?.isPublic]).toMatchObject([
      { id: early, isPublic: true, hits: [{ from: 0, to: 10 }] },
      false,
    ])
    expect(await published(heard)).toEqual(['Eloi Vance told us: late.'])
    await keep(early, 1, heard.rapporteur)
    expect(await published(heard)).toEqual([])
    expect((await toPass(heard, heard.organiser))?.map(({ isPublic }) => isPublic)).toEqual([false])
  })

  it('a contribution published with a name waits for an editor as soon as its writer asks for protection', async () => {
    const { heard, telling } = await opened()
    await keep(telling, 1, heard.organiser)
    const ana = await heard.person('Anabel Ferrán')
    const own = await heard.contribution(ana, 'NAMED', 'I, Anabel Ferrán, say that fees rose twice.')
    await heard.contribution(await heard.person('Dana Prix'), 'NAMED', 'Fees rose twice.')
    await setOpen(heard)
    expect(await published(heard)).toHaveLength(2)
    const { version, email } = await database.registration.findUniqueOrThrow({ where: { reference: ana } })
    const amend =
      'mutation ($input: AmendRegistrationInput!) { answer: amendRegistration(input: $input) { __typename } }'
    await offerProtection(world, await database.registration.findUniqueOrThrow({ where: { reference: ana } }).event())
    const input = { reference: ana, version, protectIdentity: true }
    expect(await world.ask(amend, { input }, { as: email })).toMatchObject({
      answer: { __typename: 'AmendmentAccepted' },
    })
    expect(await published(heard)).toEqual(['Fees rose twice.'])
    expect(await toPass(heard, heard.organiser)).toMatchObject([{ id: own, isPublic: false, hits: [{ from: 3 }] }])
  })

  it('the database takes back that a text was let pass when the text changes', async () => {
    const { heard, telling } = await opened()
    const passedOf = async () => (await database.contribution.findUniqueOrThrow({ where: { id: telling } })).passedAt
    await database.contribution.update({ where: { id: telling }, data: { passedAt: new Date() } })
    expect(await passedOf()).not.toBeNull()
    await database.contribution.update({ where: { id: telling }, data: { text: 'Otherwise.' } })
    expect(await passedOf()).toBeNull()
    expect((await setOpen(heard)).__typename).toBe('ContributionsSet')
    expect(await passedOf()).not.toBeNull()
  })

  it('contributions to approve take the same number of statements for one and for three', async () => {
    const { heard } = await opened()
    const counted = () => countStatements(() => toPass(heard, heard.organiser))
    const atOne = await counted()
    for (const [index, name] of ['Dana Prix', 'Eloi Vance'].entries()) {
      const topic = await database.topic.create({
        data: { id: randomUUID(), eventId: heard.event.id, position: index + 1, titles: { en: name } },
      })
      const id = await heard.contribution(await heard.person(name), 'GROUP', 'Zoraida Quispe said so.')
      await database.contribution.update({ where: { id }, data: { topicId: topic.id } })
    }
    expect(await toPass(heard, heard.organiser)).toHaveLength(3)
    expect(await counted()).toBe(atOne)
  })
})
