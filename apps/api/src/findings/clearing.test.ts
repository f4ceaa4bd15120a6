import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { withdrawDocument } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { whatBlocksPublishing } from './blocks.ts'
import { clearDocument, english, type Heard, openHeard, type Saved, updateDocument } from './testing/heard.ts'

const world = await openWorld()
const { database } = world

interface Hit {
  id: string
  kind: string
  from: number
  to: number
  explanation: string
  isPossible: boolean
  clearance: {
    isComplete: boolean
    viewerCanComplete: boolean
    given: { reason: string; isViewer: boolean; institute: { slug: string } }[]
  } | null
}

async function hitsOf(
  heard: Heard,
  findingId: string | undefined,
  as = heard.organiser,
): Promise<(Hit & { text: string })[]> {
  const document = `query ($slug: String!) { event(slug: $slug) { findingsWorkspace { topics { findings { id passages { text hits {
    id kind from to explanation isPossible clearance { isComplete viewerCanComplete given { reason isViewer institute { slug } } } } } } } } } }`
  const { event } = await world.ask<{
    event: {
      findingsWorkspace: { topics: { findings: { id: string; passages: { text: string; hits: Hit[] }[] }[] }[] }
    }
  }>(document, { slug: heard.event.slug }, { as })
  return event.findingsWorkspace.topics
    .flatMap(({ findings }) => findings)
    .filter(({ id }) => id === findingId)
    .flatMap(({ passages }) => passages.flatMap(({ text, hits }) => hits.map((hit) => ({ ...hit, text }))))
}

const clear = async (
  findingId: string | undefined,
  hitId: string | undefined,
  as: string,
  reason = 'It is a street.',
) => (await world.ask<{ answer: Saved }>(clearDocument, { input: { findingId, hitId, reason } }, { as })).answer

const leaking = 'As Zoraida Quispe said, orders come late.'

describe('the leak check in place', () => {
  it.each(['WITHDRAWN', 'DECLINED', 'SUBMITTED', 'CONFIRMED'])(
    'looks for people whose registration is %s',
    async (state) => {
      const heard = await openHeard(world)
      const reference = await heard.person('Zoraida Quispe')
      await database.registration.update({ where: { reference }, data: { state: 'SUBMITTED' } })
      if (state === 'WITHDRAWN')
        await world.ask(withdrawDocument, { reference }, { as: 'zoraidaquispe@people.example' })
      else if (state !== 'SUBMITTED')
        await database.registration.update({
          where: { reference },
          data: {
            state: state as 'DECLINED' | 'CONFIRMED',
            ...(state === 'DECLINED' && { declineReason: 'Not eligible.' }),
          },
        })
      const { finding } = await heard.finding(leaking, [await heard.note()])
      const hits = await hitsOf(heard, finding?.id)
      expect(hits.map(({ kind, from, to, text }) => [kind, text.slice(from, to)])).toEqual([['NAME', 'Zoraida Quispe']])
      expect(hits[0]?.explanation).toBe('Matches a registrant’s name.')
    },
  )

  it('finds organisations, and what was written for the rapporteurs alone', async () => {
    const heard = await openHeard(world)
    const ana = await heard.person('Ana Ruiz', 'civil-society', 'Colectivo Luciérnaga')
    await heard.contribution(
      ana,
      'RAPPORTEURS',
      'We fear that wide words turn honest research into a crime across the region.',
    )
    const kinds = async (text: string) => {
      const { finding } = await heard.finding(text, [await heard.note()])
      return (await hitsOf(heard, finding?.id)).map(({ kind }) => kind)
    }
    expect(await kinds('The Colectivo Luciérnaga asks for judges.')).toEqual(['ORGANISATION'])
    expect(await kinds('Some fear that wide words turn honest research into a crime across the region.')).toEqual([
      'QUOTATION',
    ])
  })

  it('lets a possible hit pass by one person with a reason, and no second', async () => {
    const heard = await openHeard(world)
    for (const name of ['Zoraida Quispe', 'Ana Ruiz', 'Eva Solís', 'Inés Paz']) {
      const reference = await heard.person(name)
      await database.registration.update({ where: { reference }, data: { country: 'PE' } })
    }
    const { finding } = await heard.finding('The only one from Peru asked for judges.', [await heard.note()])
    const [hit] = await hitsOf(heard, finding?.id)
    expect(hit).toMatchObject({ kind: 'COMBINATION', isPossible: true, clearance: null })
    expect(await whatBlocksPublishing(database, heard.event.id)).toHaveLength(1)
    expect(await clear(finding?.id, hit?.id, heard.organiser)).toMatchObject({ __typename: 'FindingSaved' })
    expect((await hitsOf(heard, finding?.id))[0]?.clearance).toMatchObject({ isComplete: true })
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([])
    expect(await clear(finding?.id, hit?.id, heard.partnerEditor)).toMatchObject({ __typename: 'OtherInstituteNeeded' })
    const second = { secondBy: 'x', secondInstitute: 'y', secondReason: 'z', secondAt: new Date() }
    const where = { hit: hit?.id ?? '' }
    await expect(database.leakClearance.updateMany({ where, data: second })).rejects.toMatchObject({ code: 'P2039' })
    await expect(database.leakClearance.updateMany({ where, data: { isPossible: false } })).rejects.toMatchObject({
      code: 'P2039',
    })
  })

  it('lets a hit pass by two people of different institutes, each with a reason', async () => {
    const heard = await openHeard(world)
    await heard.person('Zoraida Quispe')
    const { finding } = await heard.finding(leaking, [await heard.note()])
    const [hit] = await hitsOf(heard, finding?.id)
    expect(await clear(finding?.id, hit?.id, heard.organiser, ' ')).toMatchObject({ __typename: 'InvalidInput' })
    expect(await clear(finding?.id, hit?.id, heard.organiser)).toMatchObject({ __typename: 'FindingSaved' })
    expect(await clear(finding?.id, hit?.id, heard.organiser)).toMatchObject({ __typename: 'OtherInstituteNeeded' })
    expect(await clear(finding?.id, hit?.id, heard.rapporteur)).toMatchObject({ __typename: 'OtherInstituteNeeded' })
    const mayComplete = async (as: string) => (await hitsOf(heard, finding?.id, as))[0]?.clearance?.viewerCanComplete
    expect(await Promise.all([heard.organiser, heard.rapporteur, heard.partnerEditor].map(mayComplete))).toEqual([
      false,
      false,
      true,
    ])
    expect(await whatBlocksPublishing(database, heard.event.id)).toHaveLength(1)
    expect(await clear(finding?.id, hit?.id, heard.partnerEditor, 'She asked for it.')).toMatchObject({
      __typename: 'FindingSaved',
    })
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([])
    const [cleared] = await hitsOf(heard, finding?.id, heard.partnerEditor)
    expect(cleared?.clearance).toEqual({
      isComplete: true,
      viewerCanComplete: false,
      given: [
        { reason: 'It is a street.', isViewer: false, institute: { slug: heard.host.slug } },
        { reason: 'She asked for it.', isViewer: true, institute: { slug: heard.partner.slug } },
      ],
    })
    const log = await database.auditEntry.findMany({
      where: { eventId: heard.event.id, what: 'LEAK_CLEARED' },
      select: { before: true, after: true, reason: true },
    })
    expect(log).toHaveLength(2)
    expect(JSON.stringify(log)).not.toMatch(/Zoraida|street|asked for it/)
  })

  it('asked by two of one institute at the same moment counts one', async () => {
    const heard = await openHeard(world)
    await heard.person('Zoraida Quispe')
    const { finding } = await heard.finding(leaking, [await heard.note()])
    const [hit] = await hitsOf(heard, finding?.id)
    const answers = await Promise.all([heard.organiser, heard.rapporteur].map((as) => clear(finding?.id, hit?.id, as)))
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['FindingSaved', 'OtherInstituteNeeded'])
    expect(await whatBlocksPublishing(database, heard.event.id)).toHaveLength(1)
  })

  it('must be cleared again once the text changes', async () => {
    const heard = await openHeard(world)
    await heard.person('Zoraida Quispe')
    const { finding } = await heard.finding(leaking, [await heard.note()])
    const [hit] = await hitsOf(heard, finding?.id)
    for (const as of [heard.organiser, heard.partnerEditor]) await clear(finding?.id, hit?.id, as)
    const input = { id: finding?.id, expectedVersion: 1, texts: english(`${leaking} Twice.`) }
    await world.ask(updateDocument, { input }, { as: heard.organiser })
    expect(await clear(finding?.id, hit?.id, heard.organiser)).toMatchObject({ __typename: 'UnknownHit' })
    expect((await hitsOf(heard, finding?.id)).map(({ clearance }) => clearance)).toEqual([null])
    expect(await whatBlocksPublishing(database, heard.event.id)).toHaveLength(1)
  })
})

describe('the database', () => {
  const clearance = (heard: Heard) => ({
    id: randomUUID(),
    eventId: heard.event.id,
    hit: 'a hit',
    kind: 'NAME',
    firstBy: 'one',
    firstInstitute: 'here',
    firstReason: 'A street.',
    firstAt: new Date(),
  })
  const second = { secondBy: 'other', secondInstitute: 'there', secondReason: 'A street.', secondAt: new Date() }

  it.each([
    ['one person', { ...second, secondBy: 'one' }],
    ['one institute', { ...second, secondInstitute: 'here' }],
    ['no reason', { ...second, secondReason: '' }],
    ['half of a second', { secondBy: 'other' }],
  ])('refuses a clearance by %s', async (_, given) => {
    const heard = await openHeard(world)
    await expect(database.leakClearance.create({ data: { ...clearance(heard), ...given } })).rejects.toMatchObject({
      code: 'P2039',
    })
  })

  it('keeps a clearance as it was given, and each hit once', async () => {
    const heard = await openHeard(world)
    const { id } = await database.leakClearance.create({ data: { ...clearance(heard), ...second } })
    await expect(
      database.leakClearance.update({ where: { id }, data: { secondReason: 'Another.' } }),
    ).rejects.toMatchObject({ code: 'P2039' })
    await expect(database.leakClearance.create({ data: clearance(heard) })).rejects.toMatchObject({ code: 'P2002' })
  })
})
